import type { KeyboardEvent } from 'react';
import { cx } from './cx';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** What Page Up and Page Down move. */
  readonly pageStep?: number;
  /** The value in words for screen readers. */
  readonly valueText?: string;
  /** A range drawn behind the track, in the slider's unit. */
  readonly band?: readonly [number, number] | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
  /** A pointer drag begins and ends; keys give neither. */
  readonly onDragStart?: (() => void) | undefined;
  readonly onDragEnd?: (() => void) | undefined;
}

/** A native range input under a thin track; arrows move one step, Page keys five, Home and End go to the ends. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step = 1, valueText, band, disabled = false, onChange } = props;
  const place = (at: number): number => (max > min ? (Math.min(max, Math.max(min, at)) - min) / (max - min) : 0) * 100;
  return (
    <div className={cx(styles.slider, disabled && styles.disabled)}>
      {band !== undefined && (
        <i
          className={styles.band}
          style={{ left: `${place(band[0])}%`, width: `${Math.max(0, place(band[1]) - place(band[0]))}%` }}
        />
      )}
      <i className={styles.fill} style={{ width: `${place(value)}%` }} />
      <input
        type="range"
        className={styles.input}
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => moveByKey(event, props)}
        onPointerDown={() => followDrag(props.onDragStart, props.onDragEnd)}
      />
    </div>
  );
}

/** The pointer may be let go outside the slider, so its end is heard on the window. */
export function followDrag(start: (() => void) | undefined, end: (() => void) | undefined): void {
  const finish = (): void => {
    window.removeEventListener('pointerup', finish);
    window.removeEventListener('pointercancel', finish);
    end?.();
  };
  start?.();
  window.addEventListener('pointerup', finish);
  window.addEventListener('pointercancel', finish);
}

/** Browsers differ in what a key moves; here every browser moves the same. */
function moveByKey(event: KeyboardEvent, { value, min, max, step = 1, pageStep = step * 5, onChange }: SliderProps) {
  const target = keyTarget(event.key, { value, min, max, step, pageStep });
  if (target === undefined) return;
  event.preventDefault();
  const next = Math.min(max, Math.max(min, target));
  if (next !== value) onChange(next);
}

interface KeySteps {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly pageStep: number;
}

/** Where a key takes the thumb; nothing for other keys. */
export function keyTarget(key: string, { value, min, max, step, pageStep }: KeySteps): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return value + pageStep;
    case 'PageDown':
      return value - pageStep;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return undefined;
  }
}
