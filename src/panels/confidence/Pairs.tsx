import { Section } from '../../ui/Section';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { PairMatrix } from './PairMatrix';
import { pairRows } from './pairs';
import { type Pictured, useNames } from './usePictured';

const LEADING = 12;

/** The leading regions against one another. */
export function Pairs({ pictured: { result, rows } }: { readonly pictured: Pictured }) {
  const { t } = useText();
  const { regionName, shortName } = useNames();
  const { pairwiseWinning, regionCount } = result;
  return (
    <Section title={t('confidence.pairs')}>
      <p className={css.note}>{t('confidence.pairs.note')}</p>
      <PairMatrix
        rows={pairRows(pairwiseWinning, regionCount, rows.slice(0, LEADING))}
        name={regionName}
        short={shortName}
      />
    </Section>
  );
}
