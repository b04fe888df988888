import { lazy, Suspense, useMemo, useState } from 'react';
import type { Country } from '../../model/geo';
import type { CriterionId } from '../../model/ids';
import type { Ranking } from '../../model/score';
import { selectEffectiveWeights, selectFirmness, selectRanking, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Skeleton } from '../../ui/Skeleton';
import { Panel } from '../frame/Panel';
import { laterPanel } from '../frame/words';
import { useText } from '../useText';
import { CountrySegments } from './CountrySegments';
import { NoResult } from './NoResult';
import { RankingHead } from './RankingHead';
import { RankingList } from './RankingList';
import styles from './RankingPanel.module.css';
import { BY_SCORE, rankingRows, type SortBy } from './rankingRows';
import { SortPicker } from './SortPicker';
import { useLagging } from './useLagging';
import { ViewSegments } from './ViewSegments';

const LevelSwitch = laterPanel(async () => (await import('../sites/LevelSwitch')).LevelSwitch);
const Scatter = lazy(() => import('./Scatter').then(({ Scatter: component }) => ({ default: component })));
const ScoreTable = lazy(() => import('./ScoreTable').then(({ ScoreTable: component }) => ({ default: component })));

export interface RankingPanelProps {
  /** Class 0..6 of a score on the map's ramp, so that list and map share their colours. */
  readonly classOf?: (score: number) => number;
}

/** The places in their order, as a list, on two axes or as a table. */
export function RankingPanel({ classOf = () => 6 }: RankingPanelProps) {
  const { t } = useText();
  const phase = useApp(({ session }) => session.phase);
  const view = useApp(({ session }) => session.rankingView);
  const [country, setCountry] = useState<Country | 'all'>('all');
  const [sort, setSort] = useState<SortBy>(BY_SCORE);
  const rows = useRows(country, sort);
  if (phase === 'loading') return <Skeleton label={t('loading.data')} lines={14} />;
  if (phase === 'failed') return <p className={styles.failed}>{t('explore.noData')}</p>;
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <div className={styles.level}>
          <Panel isQuiet>
            <LevelSwitch />
          </Panel>
        </div>
        <RankingHead ranked={rows.ranked.length} unranked={rows.unranked} />
        <CountrySegments country={country} onChange={setCountry} />
        <ViewSegments view={view} />
        {view === 'list' && <SortPicker sort={sort} onChange={setSort} />}
        {country !== 'all' && (
          <p className={styles.scope}>{t('explore.ranking.inside', { country: t(`country.${country}`) })}</p>
        )}
      </div>
      {rows.ranked.length === 0 && <NoResult />}
      {view === 'list' && <RankingList rows={rows} sort={sort} inCountry={country !== 'all'} classOf={classOf} />}
      {view !== 'list' && (
        <Suspense fallback={<Skeleton label={t('loading')} lines={10} />}>
          {view === 'scatter' ? <Scatter rows={rows.ranked} classOf={classOf} /> : <ScoreTable rows={rows} />}
        </Suspense>
      )}
    </div>
  );
}

/** Rows of the ranking a moment ago: a slider never waits for the list. */
function useRows(country: Country | 'all', sort: SortBy) {
  const ranking = useApp(selectRanking);
  const firmness = useApp(selectFirmness);
  const weights = useApp(selectEffectiveWeights);
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const now = useMemo(() => ({ ranking, firmness, weights }), [ranking, firmness, weights]);
  const scored = useLagging(now, isReweighted);
  return useMemo(
    () => rankingRows({ ...scored, regions, criteria, country, sort }),
    [scored, regions, criteria, country, sort],
  );
}

interface Scored {
  readonly ranking: Ranking;
  readonly weights: Readonly<Record<CriterionId, number>>;
}

/** True where the same places are only weighted anew, as while a slider moves. */
function isReweighted(shown: Scored, now: Scored): boolean {
  return shown.weights !== now.weights && shown.ranking.length > 0 && shown.ranking.length === now.ranking.length;
}
