import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Lineup.module.css';
import { columnWidth, NARROWEST, WIDEST } from './lineup';

interface ColumnGripProps {
  readonly label: string;
  readonly width: number;
  readonly onChange: (width: number) => void;
}

const STEP = 16;

/** The edge of a column: dragged, or moved by the arrows; Home and End give the narrowest and the widest. */
export function ColumnGrip({ label, width, onChange }: ColumnGripProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const put = (wanted: number): void => onChange(columnWidth(wanted));
  const take = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    put(next);
  };
  return (
    <span
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className={styles.grip}
      onKeyDown={onKey}
      onPointerDown={take}
      onPointerMove={(event) => from.current && put(from.current.width + event.clientX - from.current.x)}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onPointerCancel={() => {
        from.current = undefined;
      }}
    />
  );
}
