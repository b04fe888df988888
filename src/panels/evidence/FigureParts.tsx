import type { FigurePart } from '../../model/figure';
import { joined } from '../../text/joined';
import { periodWords } from '../../text/period';
import { useText } from '../useText';
import styles from './EvidenceCard.module.css';
import { SourceFacts } from './SourceFacts';

/** What a figure was worked out from: each part with its value, its year and its source. */
export function FigureParts({ parts }: { readonly parts: readonly FigurePart[] }) {
  const text = useText();
  const { t, language } = text;
  return (
    <>
      <b>{t('own.parts')}</b>
      {parts.map(({ names, figure }, index) => (
        // The same indicator may stand on both sides.
        <section key={index} aria-label={names[language]}>
          <p>
            {joined(names[language], '', text)}
            <b className="num">{text.figure(figure)}</b>
          </p>
          <p className={styles.when}>
            {figure.period === undefined
              ? t('dossier.evidence.year', { year: String(figure.year) })
              : t('dossier.evidence.period', { period: periodWords(figure.period, text) })}
          </p>
          <SourceFacts sourceId={figure.sourceId} />
        </section>
      ))}
    </>
  );
}
