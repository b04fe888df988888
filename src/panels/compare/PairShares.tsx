import { RANGE_DRAWS } from '../../scoring/weightBand';
import { selectStanding } from '../../state/comparedPictures';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { type Contender, regionsOf } from '../../views/contender';
import { PairMatrix } from '../confidence/PairMatrix';
import { pairRows } from '../confidence/pairs';
import { useText } from '../useText';
import styles from './Compare.module.css';

/** How often each of the compared regions stands before each other one, best of them first; nothing where fewer than two are drawn. */
export function PairShares({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t, number, language } = useText();
  const standing = useApp(selectStanding);
  if (standing === undefined) return null;
  const regions = regionsOf(contenders);
  const members = standing.regionIds.flatMap((regionId, index) =>
    regions.some(({ id }) => id === regionId) ? [{ regionId, index }] : [],
  );
  if (members.length < 2) return null;
  const regionOf = (id: string) => regions.find((region) => region.id === id);
  const left = regions.filter(({ id }) => members.every(({ regionId }) => regionId !== id));
  return (
    <Section title={t('confidence.pairs')} aux={t('compare.pairs.draws', { draws: number(RANGE_DRAWS) })}>
      <PairMatrix
        rows={pairRows(standing.beforeShares, standing.regionIds.length, members)}
        name={(id) => regionOf(id)?.names[language] ?? id}
        short={(id) => regionOf(id)?.short ?? id}
      />
      <p className={styles.pairsNote}>{t('confidence.pairs.note')}</p>
      {left.length > 0 && (
        <p className={styles.pairsNote}>
          {t('compare.pairs.unranked', { names: left.map(({ names }) => names[language]).join(', ') })}
        </p>
      )}
    </Section>
  );
}
