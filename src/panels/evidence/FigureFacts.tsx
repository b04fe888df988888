import type { Figure } from '../../model/figure';
import { useApp } from '../../state/store';
import { periodWords } from '../../text/period';
import { editionYear, isComputed, isOld } from '../../views/figures';
import { useText } from '../useText';
import { AsPublished } from './AsPublished';
import { AssumptionLine } from './AssumptionLine';
import styles from './EvidenceCard.module.css';
import { CERTAINTY_SENTENCES, MARK_SENTENCES } from './marks';
import { Note } from './Note';

/** Value, year, how sure, what to know before comparing, and how it was worked out when it was. */
export function FigureFacts({ figure }: { readonly figure: Figure }) {
  const text = useText();
  const { t } = text;
  const edition = useApp(({ atlas }) => atlas.edition);
  const age = editionYear(edition) - figure.year;
  return (
    <>
      <p className={`${styles.value} num`}>{text.figure(figure)}</p>
      <AsPublished figure={figure} />
      <p className={styles.when}>
        {figure.period === undefined
          ? t('dossier.evidence.year', { year: String(figure.year) })
          : t('dossier.evidence.period', { period: periodWords(figure.period, text) })}
        {isOld(figure, edition) && ` ${t('dossier.evidence.age', { years: age })}`}
      </p>
      <ul className={styles.sentences}>
        <li>{t(CERTAINTY_SENTENCES[figure.certainty])}</li>
        {figure.marks.map((mark) => (
          <li key={mark}>{t(MARK_SENTENCES[mark])}</li>
        ))}
      </ul>
      {figure.note !== undefined && (
        <p className={styles.note}>
          <b>{t('dossier.evidence.note')}</b> <Note note={figure.note} />
        </p>
      )}
      {isComputed(figure) && (
        <div className={styles.how}>
          <b>{t('dossier.evidence.how')}</b>
          <AssumptionLine />
        </div>
      )}
    </>
  );
}
