import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { THEMES } from '../../model/criterion';
import { SITE_MEASURES } from '../../model/site';
import { selectEffectiveWeights } from '../../state/select';
import { useApp } from '../../state/store';
import { cx } from '../../ui/cx';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import type { Contender } from '../../views/contender';
import { useWidth } from '../frame/useWidth';
import { TableBox } from '../method/TableBox';
import { useText } from '../useText';
import { ColumnGrip } from './ColumnGrip';
import styles from './Lineup.module.css';
import { LineupLine } from './LineupLine';
import { inOrder, type LineupColumn, type LineupOrder, type LineupPart, turnedOrder } from './lineup';
import { useLineup, WHO, type Who } from './useLineup';

/** What the tones of the score's bar stand for, in the order of the bar. */
const BLOCKS = ['conditions', 'risk', 'cost'] as const;
/** Nine themes fit a laptop; on a phone at least region and score do. */
const FIRST_WIDTH = { name: 184, score: 232, theme: 108 };
/** Sites have longer names, and ranks of four digits. */
const SITE_ROOM = 40;
const NARROW_WIDTH = { name: 132, score: 208, theme: 104 };

/** Regions and sites as rows and themes as columns, in the order of any column: bars say what each is worth and adds. */
export function Lineup({ contenders }: { readonly contenders: readonly Contender[] }) {
  const { t, language, number } = useText();
  const [chosen, setWho] = useState<Who>('compared');
  const [order, setOrder] = useState<LineupOrder>({ column: 'score', direction: 'descending' });
  const first = useWidth() === 'narrow' ? NARROW_WIDTH : FIRST_WIDTH;
  const [widths, setWidths] = useState<Partial<Record<LineupColumn, number>>>({});
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(selectEffectiveWeights);
  const siteWeights = useApp(({ scenario }) => scenario.sites.weights);
  const listed = useApp(({ session }) => session.sites.picture?.rows.length ?? 0);
  const offered = WHO.filter((who) => who !== 'sites' || listed > 0);
  const who = offered.includes(chosen) ? chosen : 'compared';
  const found = useLineup(contenders, who);
  const rows = useMemo(() => inOrder(found, order, ({ place }) => place.names[language]), [found, order, language]);
  const hasSites = rows.some(({ place }) => place.site !== undefined);
  const isMixed = hasSites && rows.some(({ place }) => place.site === undefined);
  const isSiteWeighed = hasSites && SITE_MEASURES.some((measure) => (siteWeights[measure] ?? 0) > 0);
  const themes = THEMES.filter((theme) => criteria.some((one) => one.theme === theme && (weights[one.id] ?? 0) > 0));
  const parts: readonly LineupPart[] = isSiteWeighed ? [...themes, 'site'] : themes;
  const columns: readonly LineupColumn[] = ['name', 'score', ...parts];
  const firstWidth = (column: LineupColumn): number => {
    if (column === 'name') return first.name + (hasSites ? SITE_ROOM : 0);
    return column === 'score' ? first.score : first.theme;
  };
  const widthOf = (column: LineupColumn): number => widths[column] ?? firstWidth(column);
  const titleOf = (column: LineupColumn): string => {
    if (column === 'name')
      return t(isMixed ? 'compare.lineup.place' : hasSites ? 'compare.lineup.site' : 'explore.list.region');
    if (column === 'site') return t('compare.site');
    return column === 'score' ? t('explore.list.score') : t(`explore.theme.${column}`);
  };
  const comparedIds = new Set(contenders.map(({ id }) => id));
  return (
    <>
      <div className={styles.head}>
        <Segments
          label={t('compare.lineup.who')}
          options={offered.map((value) => ({
            value,
            label: t(`compare.lineup.${value}`, { count: number(listed) }),
          }))}
          value={who}
          onChange={setWho}
        />
        <p className={styles.note}>
          {t('compare.lineup.lead')}
          {isMixed && ` ${t('compare.lineup.ranks')}`}
        </p>
        <ul className={styles.key} aria-label={t('compare.lineup.key')}>
          {BLOCKS.map((block) => (
            <li key={block} data-block={block}>
              {t(`explore.block.${block}`)}
            </li>
          ))}
          {isSiteWeighed && <li data-block="site">{t('compare.site')}</li>}
        </ul>
      </div>
      {rows.every(({ score }) => score === undefined) && <Notice tone="info">{t('compare.lineup.none')}</Notice>}
      <TableBox label={t('compare.lineup')}>
        <table
          className={cx(styles.table, 'num', hasSites && styles.wide)}
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
              <LineupLine
                key={row.place.id}
                row={row}
                parts={parts}
                isCompared={who !== 'compared' && comparedIds.has(row.place.id)}
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
