import type { CriterionId, RegionId } from '../../model/ids';
import { patchSession } from '../../state/actions';
import { type ComparedSwap, selectSwaps } from '../../state/comparedPictures';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { openView } from '../../state/tables';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { useText } from '../useText';
import styles from './Compare.module.css';
import { swapShares } from './swapShares';

/** Which weight would have to move, and how little, for neighbours among the compared regions to change places. */
export function Swaps() {
  const { t } = useText();
  const pairs = useApp(selectSwaps);
  const [first] = pairs;
  if (first === undefined) return null;
  return (
    <Section title={t('compare.swaps')}>
      <ul className={styles.swaps}>
        {pairs.map((pair) => (
          <li key={`${pair.ahead} ${pair.behind}`}>
            <Line {...pair} />
          </li>
        ))}
      </ul>
      <p className={styles.pairsNote}>{t('compare.swaps.note')}</p>
      <Button
        className={styles.toConfidence}
        onClick={() => {
          patchSession({ confidenceTab: 'change', pair: { winner: first.ahead, rival: first.behind } });
          openView('confidence');
        }}
      >
        {t('compare.swaps.more')}
      </Button>
    </Section>
  );
}

function Line({ ahead, behind, level, swap }: ComparedSwap) {
  const text = useText();
  const { t, language, locale } = text;
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const nameOf = (id: RegionId): string => regions.get(id)?.names[language] ?? id;
  const criterionName = (id: CriterionId): string => criteria.find((one) => one.id === id)?.names[language] ?? id;
  const both = new Intl.ListFormat(locale, { type: 'conjunction' }).format([nameOf(ahead), nameOf(behind)]);
  return (
    <>
      <b>{both}</b>{' '}
      {swap === undefined
        ? t(level ? 'compare.swaps.level' : 'compare.swaps.never')
        : t('compare.swaps.when', { criterion: criterionName(swap.criterionId), ...swapShares(swap, text) })}
    </>
  );
}
