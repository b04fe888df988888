import styles from './Skeleton.module.css';

/** Grey lines that hold the place of rows on their way; `label` says what is loading. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // The lines are all alike: their place is all they have.
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
