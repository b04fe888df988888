import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import { cx } from './cx';
import styles from './RangeHistogram.module.css';
import { rangeScale } from './rangeScale';
import { followDrag, keyTarget } from './Slider';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

interface RangeHistogramProps extends Bounds {
  readonly values: readonly number[];
  /** Ends of the track; a handle at an end asks for nothing. */
  readonly domain: readonly [number, number];
  readonly scale?: 'linear' | 'log';
  readonly minLabel: string;
  readonly maxLabel: string;
  readonly format: (value: number) => string;
  readonly onChange: (bounds: Bounds) => void;
  readonly onDragStart?: () => void;
  readonly onDragEnd?: () => void;
}

const BINS = 18;
const PAGE = 5;

/** How the values lie, with a handle at either end of what is allowed. */
export function RangeHistogram(props: RangeHistogramProps) {
  const { values, domain, scale: kind = 'linear', onChange } = props;
  const [low, high] = domain;
  const scale = useMemo(() => rangeScale([low, high], kind), [low, high, kind]);
  const bins = useMemo(() => binsOf(values, (value) => scale.position(value) / scale.steps), [values, scale]);
  const from = props.min === undefined ? 0 : Math.round(scale.position(props.min));
  const to = props.max === undefined ? scale.steps : Math.round(scale.position(props.max));
  const move = (nextFrom: number, nextTo: number): void =>
    onChange({
      ...(nextFrom > 0 ? { min: scale.value(nextFrom) } : {}),
      ...(nextTo < scale.steps ? { max: scale.value(nextTo) } : {}),
    });
  const handle = { steps: scale.steps, start: props.onDragStart, end: props.onDragEnd };
  return (
    <div className={styles.range}>
      <Bars bins={bins} from={from / scale.steps} to={to / scale.steps} />
      <div className={styles.track}>
        <i
          className={styles.fill}
          style={{ left: `${(from / scale.steps) * 100}%`, right: `${(1 - to / scale.steps) * 100}%` }}
        />
        <Handle
          {...handle}
          label={props.minLabel}
          text={props.format(props.min ?? low)}
          position={from}
          onMove={(position) => move(Math.min(position, to), to)}
        />
        <Handle
          {...handle}
          label={props.maxLabel}
          text={props.format(props.max ?? high)}
          position={to}
          onMove={(position) => move(from, Math.max(position, from))}
        />
      </div>
    </div>
  );
}

interface HandleProps {
  readonly label: string;
  readonly text: string;
  readonly position: number;
  readonly steps: number;
  readonly onMove: (position: number) => void;
  readonly start: (() => void) | undefined;
  readonly end: (() => void) | undefined;
}

function Handle({ label, text, position, steps, onMove, start, end }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = keyTarget(event.key, { value: position, min: 0, max: steps, step: 1, pageStep: PAGE });
    if (target === undefined) return;
    event.preventDefault();
    onMove(Math.min(steps, Math.max(0, target)));
  };
  return (
    <input
      type="range"
      className={styles.input}
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={steps}
      value={position}
      onChange={(event) => onMove(Number(event.target.value))}
      onKeyDown={onKeyDown}
      onPointerDown={() => followDrag(start, end)}
    />
  );
}

interface BarsProps {
  readonly bins: readonly number[];
  readonly from: number;
  readonly to: number;
}

const HEIGHT = 32;

function Bars({ bins, from, to }: BarsProps) {
  const tallest = Math.max(1, ...bins);
  return (
    <div className={styles.bars} aria-hidden>
      {bins.map((count, index) => {
        const middle = (index + 0.5) / bins.length;
        const inside = middle >= from && middle <= to;
        const height = count === 0 ? 1 : Math.max(2, (count / tallest) * HEIGHT);
        return (
          // The bins never change places: their order is their meaning.
          <i key={index} className={cx(styles.bar, inside && styles.inside)} style={{ height: `${height / 16}rem` }} />
        );
      })}
    </div>
  );
}

/** How many values fall into each of 18 equal parts of the track. */
export function binsOf(values: readonly number[], place: (value: number) => number): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(place(value) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
