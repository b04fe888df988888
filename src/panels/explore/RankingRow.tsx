import type { ReactNode } from 'react';
import { memo } from 'react';
import { themeContributions } from '../../scoring/themes';
import { useApp } from '../../state/store';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import { ContributionBar } from './ContributionBar';
import { RangeMark } from './RangeMark';
import styles from './RankingList.module.css';
import type { RankingRow as Row, SortBy } from './rankingRows';
import { SortedValue } from './SortedValue';
import { useRowEvents } from './useRowEvents';
import { useRowWords } from './useRowWords';

interface RankingRowProps {
  readonly row: Row;
  readonly axisLow: number;
  readonly axisHigh: number;
  readonly sort: SortBy;
  readonly inCountry: boolean;
  /** The range belongs to an earlier ranking and a new one is on its way. */
  readonly faded: boolean;
  readonly bars: boolean;
  readonly scoreClass: number;
  readonly tabStop: boolean;
  readonly onReach: (id: string) => void;
  /** A line that stands after this row. */
  readonly children?: ReactNode;
}

/** One ranked place: rank, name, where it stands on the shared axis and how far it may move, and its score. */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { row, axisLow, axisHigh, sort, inCountry, faded, bars, scoreClass, tabStop, onReach, children } = props;
  const text = useText();
  const { region, score } = row;
  const { selected, pointed, events } = useRowEvents(region.id, onReach);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const words = useRowWords(row, inCountry);
  const points = score.score ?? 0;
  return (
    <li className={styles.item} data-id={region.id}>
      <div className={cx(styles.row, bars && styles.tall, selected && styles.selected, pointed && styles.pointed)}>
        <button
          type="button"
          className={styles.open}
          data-row
          tabIndex={tabStop ? 0 : -1}
          aria-label={words.label}
          aria-current={selected || undefined}
          {...events}
        />
        <span className={styles.rank}>
          {row.rank}
          {row.inBand !== 'alone' && <i className={cx(styles.bracket, styles[row.inBand])} />}
        </span>
        <span className={styles.name}>
          <b title={region.names[text.language]}>{region.names[text.language]}</b>
          <span>{words.place}</span>
        </span>
        <span className={styles.axis}>
          <RangeMark
            score={points}
            low={row.range?.scoreLow}
            high={row.range?.scoreHigh}
            axis={[axisLow, axisHigh]}
            faded={faded}
            scoreClass={scoreClass}
          />
          <span className={styles.known} title={row.provisional ? text.t('explore.provisionalNote') : undefined}>
            {words.known}
          </span>
        </span>
        <span className={styles.score}>
          {sort.type === 'score' ? text.number(points) : <SortedValue row={row} sort={sort} />}
        </span>
        {(bars || selected || pointed) && (
          <ContributionBar points={themeContributions(score, criteria)} total={points} tall={bars} />
        )}
      </div>
      {children}
    </li>
  );
});
