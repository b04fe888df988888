import type { Criterion } from '../../model/criterion';
import type { Region } from '../../model/region';
import { showEvidence } from '../../state/actions';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { rawFigure } from '../../views/rawFigure';
import { useText } from '../useText';
import styles from './ValueButton.module.css';

interface ValueButtonProps {
  readonly criterion: Criterion;
  readonly region: Region;
  readonly raw: number | undefined;
  /** Prints the year under the value. */
  readonly year?: boolean;
}

/** The figure a criterion reads in a place, with its unit; a press opens its evidence. Missing is a dash. */
export function ValueButton({ criterion, region, raw, year = false }: ValueButtonProps) {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const figure = rawFigure(atlas, criterion, region, raw);
  if (figure === undefined) {
    return (
      <span className={styles.missing} title={text.t('explore.missing')}>
        –
      </span>
    );
  }
  const label = `${criterion.names[text.language]}, ${region.names[text.language]}`;
  const value = text.figure(figure);
  return (
    <button
      type="button"
      className={styles.value}
      title={text.t('explore.evidence', { year: String(figure.year) })}
      aria-label={`${joined(label, value, text)}, ${figure.year}. ${text.t('explore.openEvidence')}`}
      onClick={() => showEvidence({ type: 'figure', label, figure })}
    >
      {value}
      {year && <small>{figure.year}</small>}
    </button>
  );
}
