import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useApp } from '../../state/store';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import type { RankingRow, RankingRows } from './rankingRows';
import styles from './ScoreTable.module.css';
import { TableRow } from './TableRow';
import { type Column, nextOrder, type Order, ordered, sameColumn } from './tableOrder';

/** Every place with its score and the figures behind it; each figure leads to its evidence. */
export const ScoreTable = memo(function ScoreTable({ rows }: { readonly rows: RankingRows }) {
  const { t, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const [order, setOrder] = useState<Order>({ column: { type: 'score' }, direction: 'descending' });
  const shown = useMemo(
    () => ordered([...rows.ranked, ...rows.unranked], order, nameIn(language)),
    [rows, order, language],
  );
  const head = (column: Column, label: string, bridged = false) => (
    <HeadCell column={column} label={label} bridged={bridged} order={order} onOrder={setOrder} />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('explore.table.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('explore.table.caption')}</caption>
        <thead>
          <tr>
            {head({ type: 'name' }, t('explore.list.region'))}
            {head({ type: 'score' }, t('explore.list.score'))}
            {head({ type: 'coverage' }, t('explore.table.known'))}
            {criteria.map((criterion) => (
              <HeadCell
                key={criterion.id}
                column={{ type: 'criterion', id: criterion.id }}
                label={criterion.names[language]}
                bridged={criterion.bridged}
                order={order}
                onOrder={setOrder}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <TableRow key={row.region.id} row={row} criteria={criteria} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function nameIn(language: 'en' | 'es' | 'fr'): (row: RankingRow) => string {
  return ({ region }) => region.names[language];
}

interface HeadCellProps {
  readonly column: Column;
  readonly label: string;
  readonly bridged: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function HeadCell({ column, label, bridged, order, onOrder }: HeadCellProps) {
  const { t } = useText();
  const active = sameColumn(order.column, column);
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={active ? order.direction : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(order, column))}>
        <span>{label}</span>
        {active && <Arrow aria-hidden />}
      </button>
      {bridged && <Tag tone="warn">{t('explore.bridged')}</Tag>}
    </th>
  );
}
