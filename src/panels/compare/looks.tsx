import { SHAPE_PATHS, type Shape } from '../../model/symbols';
import styles from './ProfileLines.module.css';

/** How the compared regions are told apart in every picture, in their order: by shape and dash before colour. */
export const LOOKS: readonly { readonly shape: Shape; readonly dash: string; readonly colour: string }[] = [
  { shape: 'circle', dash: '', colour: 'var(--copper)' },
  { shape: 'square', dash: '6 3', colour: 'var(--seq-7)' },
  { shape: 'triangle', dash: '2 3', colour: 'var(--k-supply)' },
  { shape: 'diamond', dash: '8 3 2 3', colour: 'var(--warn)' },
  { shape: 'hexagon', dash: '4 2', colour: 'var(--good)' },
  { shape: 'cross', dash: '1 2', colour: 'var(--ink-3)' },
];

/** A sample of a region's line and mark, for keys. */
export function LookMark({ look: index }: { readonly look: number }) {
  const look = LOOKS[index];
  if (look === undefined) return null;
  return (
    <svg viewBox="-14 -8 28 16" className={styles.sample} style={{ color: look.colour }} aria-hidden="true">
      <path d="M-14,0H14" className={styles.line} strokeDasharray={look.dash} />
      <path d={SHAPE_PATHS[look.shape]} transform="scale(0.6)" className={styles.mark} />
    </svg>
  );
}
