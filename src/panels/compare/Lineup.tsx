import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { THEMES, type Theme } from '../../model/criterion';
import type { Region } from '../../model/region';
import { selectEffectiveWeights, selectRanking, selectRegionMap, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { ContributionBar } from '../explore/ContributionBar';
import { useWidth } from '../frame/useWidth';
import { TableBox } from '../method/TableBox';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import { ColumnGrip } from './ColumnGrip';
import styles from './Lineup.module.css';
import { inOrder, type LineupColumn, type LineupOrder, type LineupRow, lineupRows, turnedOrder } from './lineup';

const WHO = ['compared', 'ranked'] as const;
type Who = (typeof WHO)[number];
/** What the tones of the score's bar stand for, in the order of the bar. */
const BLOCKS = ['conditions', 'risk', 'cost'] as const;
/** Nine themes fit a laptop; on a phone at least region and score do. */
const FIRST_WIDTH = { name: 184, score: 232, theme: 108 };
const NARROW_WIDTH = { name: 132, score: 208, theme: 104 };

/** Regions as rows and themes as columns, in the order of any column: bars say what each theme is worth and what it adds. */
export function Lineup({ regions }: { readonly regions: readonly Region[] }) {
  const { t, language } = useText();
  const [who, setWho] = useState<Who>('compared');
  const [order, setOrder] = useState<LineupOrder>({ column: 'score', direction: 'descending' });
  const first = useWidth() === 'narrow' ? NARROW_WIDTH : FIRST_WIDTH;
  const [widths, setWidths] = useState<Partial<Record<LineupColumn, number>>>({});
  const ranking = useApp(selectRanking);
  const all = useApp(selectRegionMap);
  const scores = useApp(selectScores);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(selectEffectiveWeights);
  const rows = useMemo(() => {
    const ranked = ranking.flatMap(({ regionId, rank }) => (rank === undefined ? [] : (all.get(regionId) ?? [])));
    const found = lineupRows(who === 'compared' ? regions : ranked, scores, criteria, weights);
    return inOrder(found, order, ({ region }) => region.names[language]);
  }, [who, regions, ranking, all, scores, criteria, weights, order, language]);
  const themes = THEMES.filter((theme) => criteria.some((one) => one.theme === theme && (weights[one.id] ?? 0) > 0));
  const columns: readonly LineupColumn[] = ['name', 'score', ...themes];
  const widthOf = (column: LineupColumn): number =>
    widths[column] ?? (column === 'name' || column === 'score' ? first[column] : first.theme);
  const titleOf = (column: LineupColumn): string => {
    if (column === 'name') return t('explore.list.region');
    return column === 'score' ? t('explore.list.score') : t(`explore.theme.${column}`);
  };
  return (
    <>
      <div className={styles.head}>
        <Segments
          label={t('compare.lineup.who')}
          options={WHO.map((value) => ({ value, label: t(`compare.lineup.${value}`) }))}
          value={who}
          onChange={setWho}
        />
        <p className={styles.note}>{t('compare.lineup.lead')}</p>
        <ul className={styles.key} aria-label={t('compare.lineup.key')}>
          {BLOCKS.map((block) => (
            <li key={block} data-block={block}>
              {t(`explore.block.${block}`)}
            </li>
          ))}
        </ul>
      </div>
      {rows.every(({ score }) => score === undefined) && <Notice tone="info">{t('compare.lineup.none')}</Notice>}
      <TableBox label={t('compare.lineup')}>
        <table
          className={`${styles.table} num`}
          style={{ width: columns.reduce((sum, column) => sum + widthOf(column), 0) }}
        >
          <caption className="visually-hidden">{t('compare.lineup')}</caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column} style={{ width: widthOf(column) }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head
                  key={column}
                  title={titleOf(column)}
                  direction={order.column === column ? order.direction : undefined}
                  width={widthOf(column)}
                  onOrder={() => setOrder(turnedOrder(order, column))}
                  onWidth={(width) => setWidths({ ...widths, [column]: width })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line
                key={row.region.id}
                row={row}
                themes={themes}
                isCompared={who === 'ranked' && regions.includes(row.region)}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  );
}

interface HeadProps {
  readonly title: string;
  readonly direction: LineupOrder['direction'] | undefined;
  readonly width: number;
  readonly onOrder: () => void;
  readonly onWidth: (width: number) => void;
}

function Head({ title, direction, width, onOrder, onWidth }: HeadProps) {
  const { t } = useText();
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className={styles.sort} onClick={onOrder}>
        <span>{title}</span>
        {direction !== undefined && <Arrow aria-hidden />}
      </button>
      <ColumnGrip label={t('compare.lineup.width', { name: title })} width={width} onChange={onWidth} />
    </th>
  );
}

interface LineProps {
  readonly row: LineupRow;
  readonly themes: readonly Theme[];
  readonly isCompared: boolean;
}

function Line({ row, themes, isCompared }: LineProps) {
  const { number, language } = useText();
  const { region, rank, score, points, themes: values } = row;
  return (
    <tr className={isCompared ? styles.compared : undefined}>
      <th scope="row">
        <span className={styles.rank}>{rank ?? '–'}</span>
        <PlaceLink to={{ type: 'region', id: region.id }}>{region.names[language]}</PlaceLink>
      </th>
      <td>
        <span className={styles.score}>
          <span className={styles.stack}>
            {score !== undefined && <ContributionBar points={points} total={score} tall={false} />}
          </span>
          <b>{score === undefined ? '–' : number(score)}</b>
        </span>
      </td>
      {themes.map((theme) => {
        const value = values[theme];
        return (
          <td key={theme}>
            {value === undefined ? (
              '–'
            ) : (
              <span className={styles.cell}>
                <span className={styles.bar} aria-hidden>
                  <i style={{ width: `${value}%` }} />
                </span>
                {number(value)}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
