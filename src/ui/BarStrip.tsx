import css from './BarStrip.module.css';

/** A row of small bars from zero, the last one dark; a picture beside figures that are written out elsewhere. */
export function BarStrip({ values }: { readonly values: readonly { readonly key: string; readonly value: number }[] }) {
  const top = Math.max(...values.map(({ value }) => value), 0);
  if (top === 0) return null;
  return (
    <span className={css.strip} aria-hidden="true">
      {values.map(({ key, value }) => (
        <i key={key} className={css.bar} style={{ height: `${(100 * value) / top}%` }} />
      ))}
    </span>
  );
}
