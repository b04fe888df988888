import type { KeyboardEvent } from 'react';
import { memo, useRef, useState } from 'react';
import { selectFirmness } from '../../state/select';
import { useApp } from '../../state/store';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import { BandLine } from './BandLine';
import { ContributionKey } from './ContributionKey';
import styles from './RankingList.module.css';
import { RankingRow } from './RankingRow';
import { ReadingNotes } from './ReadingNotes';
import { type RankingRows, type SortBy, scoreAxis } from './rankingRows';
import { UnrankedRow } from './UnrankedRow';
import { useRowMotion } from './useRowMotion';

interface RankingListProps {
  readonly rows: RankingRows;
  readonly sort: SortBy;
  readonly inCountry: boolean;
  readonly classOf: (score: number) => number;
}

/** The ranking as a list: arrow keys move, Enter opens, pointing lights up the map. */
export const RankingList = memo(function RankingList({ rows, sort, inCountry, classOf }: RankingListProps) {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const [bars, setBars] = useState(false);
  const [reached, setReached] = useState<string>();
  const selected = useApp(({ scenario }) => (scenario.selection.type === 'region' ? scenario.selection.id : undefined));
  const fresh = useApp((state) => selectFirmness(state)?.fresh ?? false);
  const axis = scoreAxis(rows.ranked);
  const all = [...rows.ranked, ...rows.unranked];
  const tabStop = [reached, selected].find((id) => all.some(({ region }) => region.id === id)) ?? all[0]?.region.id;
  const byScore = sort.type === 'score';
  useRowMotion(list, rows, bars);
  return (
    <div className={styles.scroll}>
      <div className={styles.columns} aria-hidden>
        <span className={styles.rank} />
        <span className={styles.name}>{t('explore.list.region')}</span>
        <span className={styles.axis}>{t('explore.list.range')}</span>
        <span className={styles.score}>{byScore ? t('explore.list.score') : t('explore.list.value')}</span>
      </div>
      <ol ref={list} className={styles.list} aria-label={t('explore.ranking.title')} onKeyDown={moveFocus}>
        {rows.ranked.map((row, index) => (
          <RankingRow
            key={row.region.id}
            row={row}
            axisLow={axis[0]}
            axisHigh={axis[1]}
            sort={sort}
            inCountry={inCountry}
            faded={!fresh}
            bars={bars}
            scoreClass={classOf(row.score.score ?? 0)}
            tabStop={row.region.id === tabStop}
            onReach={setReached}
          >
            {byScore && index === rows.leading - 1 && <BandLine leading={rows.leading} fresh={fresh} />}
          </RankingRow>
        ))}
        {rows.unranked.map((row, index) => (
          <UnrankedRow
            key={row.region.id}
            row={row}
            first={index === 0 ? rows.unranked.length : undefined}
            tabStop={row.region.id === tabStop}
            onReach={setReached}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Switch label={t('explore.list.bars')} checked={bars} onChange={setBars} />
        {bars && <ContributionKey />}
        <ReadingNotes />
      </div>
    </div>
  );
});

/** Arrow keys, Home and End move the focus among the rows. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const here = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const next = nextStop(event.key, here, stops.length);
  if (next === undefined || here < 0) return;
  event.preventDefault();
  stops[next]?.focus();
}

function nextStop(key: string, here: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
