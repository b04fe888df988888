import { memo } from 'react';
import { useApp } from '../../state/store';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './RankingList.module.css';
import type { RankingRow } from './rankingRows';
import { unrankedReason } from './rowWords';
import { useRowEvents } from './useRowEvents';

interface UnrankedRowProps {
  readonly row: RankingRow;
  /** How many follow, on the first of them. */
  readonly first: number | undefined;
  readonly tabStop: boolean;
  readonly onReach: (id: string) => void;
}

/** A place without a rank, and why. */
export const UnrankedRow = memo(function UnrankedRow({ row, first, tabStop, onReach }: UnrankedRowProps) {
  const text = useText();
  const minCoverage = useApp(({ scenario }) => scenario.minCoverage);
  const knockouts = useApp(({ scenario }) => scenario.knockouts);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const { region, score } = row;
  const { selected, pointed, events } = useRowEvents(region.id, onReach);
  const name = region.names[text.language];
  const reason = unrankedReason(text, { score, minCoverage, criteria, knockouts });
  return (
    <li className={styles.item} data-id={region.id}>
      {first !== undefined && <p className={styles.tier}>{text.t('explore.unranked.title', { count: first })}</p>}
      <div className={cx(styles.row, selected && styles.selected, pointed && styles.pointed)}>
        <button
          type="button"
          className={styles.open}
          data-row
          tabIndex={tabStop ? 0 : -1}
          aria-label={text.t('explore.unranked.spoken', { name, reason })}
          aria-current={selected || undefined}
          {...events}
        />
        <span className={styles.rank}>
          <i className={styles.hatched} />
        </span>
        <span className={cx(styles.name, styles.full)}>
          <b>{name}</b>
          <span>
            {text.t(`explore.short.${region.country}`)} · {reason}
          </span>
        </span>
      </div>
    </li>
  );
});
