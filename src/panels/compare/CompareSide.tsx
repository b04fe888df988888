import { useMemo } from 'react';
import type { Region } from '../../model/region';
import { selectEffectiveWeights, selectFirmness, selectRanking, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { BY_SCORE, rankingRows } from '../explore/rankingRows';
import { Scatter } from '../explore/Scatter';
import { useText } from '../useText';
import styles from './Compare.module.css';
import type { ThemeBlock } from './compared';
import { ProfileLines } from './ProfileLines';

interface CompareSideProps {
  readonly regions: readonly Region[];
  readonly blocks: readonly ThemeBlock[];
  readonly classOf: (score: number) => number;
}

/** Pictures of the whole: profile by theme, quality against cost, and what to read with care. */
export function CompareSide({ regions, blocks, classOf }: CompareSideProps) {
  const { t } = useText();
  const rows = useRowsOf(regions);
  return (
    <aside className={styles.side} aria-label={t('compare.pictures')}>
      <Section title={t('compare.profile')}>
        <ProfileLines regions={regions} blocks={blocks} />
      </Section>
      {rows.length > 0 && (
        <Section title={t('compare.scatter')}>
          <Scatter rows={rows} classOf={classOf} />
        </Section>
      )}
      <Section title={t('compare.care')}>
        <ul className={styles.care}>
          <Care regions={regions} blocks={blocks} />
        </ul>
      </Section>
    </aside>
  );
}

function useRowsOf(regions: readonly Region[]) {
  const ranking = useApp(selectRanking);
  const firmness = useApp(selectFirmness);
  const map = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(selectEffectiveWeights);
  return useMemo(() => {
    const wanted = new Set(regions.map(({ id }) => id));
    const all = rankingRows({ ranking, firmness, regions: map, criteria, weights, country: 'all', sort: BY_SCORE });
    return all.ranked.filter(({ region }) => wanted.has(region.id));
  }, [ranking, firmness, map, criteria, weights, regions]);
}

/** Said only where it bears on these regions. */
function Care({ regions, blocks }: Omit<CompareSideProps, 'classOf'>) {
  const { t, language } = useText();
  const lines = blocks.flatMap((block) => block.lines);
  const countries = new Set(regions.map(({ country }) => country));
  const names = (chosen: typeof lines): string => chosen.map(({ criterion }) => criterion.names[language]).join(', ');
  const bridged = countries.size > 1 ? lines.filter(({ criterion }) => criterion.bridged) : [];
  const gaps = lines.filter(({ cells, weight }) => weight.amount > 0 && cells.some(({ value }) => value === undefined));
  return (
    <>
      <li>{t('compare.care.close')}</li>
      {bridged.length > 0 && <li>{t('compare.care.bridged', { criteria: names(bridged) })}</li>}
      {gaps.length > 0 && <li>{t('compare.care.gaps', { criteria: names(gaps) })}</li>}
    </>
  );
}
