import { useText } from '../useText';
import styles from './RankingPanel.module.css';
import type { RankingRow } from './rankingRows';

interface RankingHeadProps {
  readonly ranked: number;
  readonly unranked: readonly RankingRow[];
}

/** Title and counts: how many are ranked, and how many are not for want of data or by a limit. */
export function RankingHead({ ranked, unranked }: RankingHeadProps) {
  const { t } = useText();
  const because = (reason: string): number => unranked.filter(({ score }) => score.unranked === reason).length;
  const parts = [t('explore.ranking.ranked', { count: ranked })];
  const thin = because('coverage');
  const out = because('knockout');
  if (thin > 0) parts.push(t('explore.ranking.thin', { count: thin }));
  if (out > 0) parts.push(t('explore.ranking.out', { count: out }));
  return (
    <div className={styles.head}>
      <h2>{t('explore.ranking.title')}</h2>
      <p>{parts.join(', ')}</p>
    </div>
  );
}
