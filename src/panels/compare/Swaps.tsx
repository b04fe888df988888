import type { CriterionId, RegionId } from '../../model/ids';
import type { Swap } from '../../scoring/sensitivity/swap';
import { change, patchSession } from '../../state/actions';
import { selectSwaps } from '../../state/comparedPictures';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { useText } from '../useText';
import styles from './Compare.module.css';

/** Which weight would have to move, and how little, for neighbours among the compared regions to change places. */
export function Swaps() {
  const { t } = useText();
  const pairs = useApp(selectSwaps);
  if (pairs.length === 0) return null;
  return (
    <Section title={t('compare.swaps')}>
      <ul className={styles.swaps}>
        {pairs.map(({ ahead, behind, swap }) => (
          <li key={`${ahead} ${behind}`}>
            <Line ahead={ahead} behind={behind} swap={swap} />
          </li>
        ))}
      </ul>
      <p className={styles.pairsNote}>{t('compare.swaps.note')}</p>
      <Button
        onClick={() => {
          patchSession({ confidenceTab: 'change' });
          change('undo.view', { view: 'confidence' });
        }}
      >
        {t('compare.swaps.more')}
      </Button>
    </Section>
  );
}

interface LineProps {
  readonly ahead: RegionId;
  readonly behind: RegionId;
  readonly swap: Swap | undefined;
}

function Line({ ahead, behind, swap }: LineProps) {
  const { t, percent, language, locale } = useText();
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const nameOf = (id: RegionId): string => regions.get(id)?.names[language] ?? id;
  const criterionName = (id: CriterionId): string => criteria.find((one) => one.id === id)?.names[language] ?? id;
  const both = new Intl.ListFormat(locale, { type: 'conjunction' }).format([nameOf(ahead), nameOf(behind)]);
  if (swap === undefined) {
    return (
      <>
        <b>{both}</b> {t('compare.swaps.never')}
      </>
    );
  }
  const { now, at, criterionId } = swap;
  // As many digits as tell the two apart.
  const digits = percent(now) === percent(at) ? 1 : 0;
  return (
    <>
      <b>{both}</b>{' '}
      {t('compare.swaps.when', {
        criterion: criterionName(criterionId),
        way: at > now ? 'rises' : 'falls',
        now: percent(now, digits),
        at: percent(at, digits),
      })}
    </>
  );
}
