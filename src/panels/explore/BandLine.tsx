import { useText } from '../useText';
import styles from './RankingList.module.css';

/** Says how many places lead without a firm order; waits, in its place, while new ranges are drawn. */
export function BandLine({ leading, fresh }: { readonly leading: number; readonly fresh: boolean }) {
  const { t } = useText();
  if (leading < 2) return null;
  return (
    <p className={styles.tier}>{fresh ? t('explore.list.leading', { count: leading }) : t('explore.list.drawing')}</p>
  );
}
