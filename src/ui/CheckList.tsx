import { useState } from 'react';
import styles from './CheckList.module.css';

interface CheckOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly filterLabel: string;
  /** Said when nothing matches what was typed. */
  readonly emptyText: string;
  readonly options: readonly CheckOption<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several of many: a list of check boxes with a filter above; accents do not matter in the filter. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, filterLabel, emptyText, options, chosen, onChange } = props;
  const [typed, setTyped] = useState('');
  const shown = options.filter((option) => plain(`${option.label} ${option.detail ?? ''}`).includes(plain(typed)));
  const toggle = (value: Value): void =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{label}</legend>
      <input
        type="search"
        className={styles.filter}
        placeholder={filterLabel}
        aria-label={filterLabel}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.options}>
        {shown.length === 0 && <p className={styles.empty}>{emptyText}</p>}
        {shown.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
            <span className={styles.text}>
              {option.label}
              {option.detail !== undefined && <small className={styles.detail}>{option.detail}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
