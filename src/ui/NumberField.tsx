import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from './IconButton';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Why this number, or what it moves. */
  readonly note?: string | undefined;
  readonly onChange: (value: number) => void;
  /** Shown while the value is not the usual one. */
  readonly onReset?: (() => void) | undefined;
  readonly resetLabel?: string;
}

/** A number with its unit and the reason for it. What is typed counts once it is a number inside the bounds. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, min, max, step, note, onChange, onReset, resetLabel } = props;
  const [draft, setDraft] = useState<string>();
  const noteId = useId();
  const accept = (typed: string): void => {
    setDraft(typed);
    const next = Number(typed);
    if (typed.trim() !== '' && Number.isFinite(next) && next >= min && next <= max) onChange(next);
  };
  const wrong = draft !== undefined && Number(draft) !== value;
  return (
    <div className={styles.field}>
      <label className={styles.line}>
        <span className={styles.label}>{label}</span>
        <input
          type="number"
          className={styles.input}
          min={min}
          max={max}
          step={step}
          value={draft ?? String(value)}
          aria-describedby={note === undefined ? undefined : noteId}
          aria-invalid={wrong || undefined}
          onChange={(event) => accept(event.target.value)}
          onBlur={() => setDraft(undefined)}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </label>
      {onReset !== undefined && resetLabel !== undefined && (
        <IconButton size="small" label={resetLabel} icon={<RotateCcw aria-hidden />} onClick={onReset} />
      )}
      {note !== undefined && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
