import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './RankingList.module.css';

const BLOCKS = ['conditions', 'risk', 'cost'] as const;

/** What the three tones of the contribution bars mean. */
export function ContributionKey() {
  const { t } = useText();
  return (
    <p className={styles.key}>
      {BLOCKS.map((block) => (
        <span key={block}>
          <i className={cx(styles.keySwatch, styles[block])} />
          {t(`explore.block.${block}`)}
        </span>
      ))}
    </p>
  );
}
