import { RANGE_DRAWS } from '../../scoring/weightBand';
import { selectStanding } from '../../state/comparedPictures';
import { isDrawn } from '../../state/select';
import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { type Contender, regionsOf } from '../../views/contender';
import { PairMatrix } from '../confidence/PairMatrix';
import { pairRows } from '../confidence/pairs';
import { useText } from '../useText';
import styles from './Compare.module.css';

/** How often each of the compared regions stands before each other one, best of them first; with dashes until that is drawn. */
export function PairShares({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t, number, language, locale } = useText();
  const ranked = useApp(selectRanked);
  const standing = useApp(selectStanding);
  const isPending = !useApp(isDrawn);
  const regions = regionsOf(contenders);
  const ids = standing?.regionIds ?? ranked.map(({ regionId }) => regionId);
  const members = ids.flatMap((regionId, index) =>
    regions.some(({ id }) => id === regionId) ? [{ regionId, index }] : [],
  );
  if (members.length < 2 || (standing === undefined && !isPending)) return null;
  const regionOf = (id: string) => regions.find((region) => region.id === id);
  const left = regions.filter(({ id }) => members.every(({ regionId }) => regionId !== id));
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    left.map((region) => region.names[language]),
  );
  return (
    <Section title={t('confidence.pairs')}>
      <PairMatrix
        rows={pairRows(standing?.beforeShares, ids.length, members)}
        name={(id) => regionOf(id)?.names[language] ?? id}
        short={(id) => regionOf(id)?.short ?? id}
      />
      <p className={styles.pairsNote}>{t('compare.pairs.note', { draws: number(RANGE_DRAWS) })}</p>
      {left.length > 0 && <p className={styles.pairsNote}>{t('compare.pairs.unranked', { names })}</p>}
    </Section>
  );
}
