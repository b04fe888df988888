import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { rootScale } from '../../ui/rootScale';
import { useText } from '../useText';
import { DataRow } from './DataRow';
import styles from './DataTable.module.css';
import type { Column, Order, Row } from './table';
import { useWindow } from './useWindow';

interface DataTableProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** In their order, filtered. */
  readonly rows: readonly Row[];
  readonly order: Order;
  readonly onOrder: (column: Pick<Column, 'id' | 'numeric'>) => void;
  /** Each row is a card of lines instead of a line of cells. */
  readonly isNarrow: boolean;
}

const LINE_HEIGHT = 44;
const CARD_LINE_HEIGHT = 24;
const CARD_FRAME_HEIGHT = 121;

/** A table of any length: only the rows near the ones in sight are in the page. */
export function DataTable({ title, columns, rows, order, onOrder, isNarrow }: DataTableProps) {
  const { t } = useText();
  const box = useRef<HTMLElement>(null);
  const usual = isNarrow ? CARD_FRAME_HEIGHT + CARD_LINE_HEIGHT * columns.length : LINE_HEIGHT;
  const rowHeight = usual * rootScale();
  const { first, end } = useWindow(box, rows.length, rowHeight);
  const name: Column = { id: 'name', title: t('tables.column.name'), numeric: false };
  return (
    <section
      ref={box}
      className={styles.scroll}
      aria-label={t('tables.scroll')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      data-narrow={isNarrow || undefined}
    >
      <table className={styles.table} aria-label={title} aria-rowcount={rows.length + 1} onKeyDown={moveByArrows}>
        <thead>
          <tr>
            {[name, ...columns].map((column) => (
              <HeadCell key={column.id} column={column} order={order} onOrder={onOrder} />
            ))}
            <th scope="col">{t('tables.sources')}</th>
            <th scope="col">{t('tables.actions')}</th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={first * rowHeight} />
          {rows.slice(first, end).map((row, index) => (
            <DataRow key={row.id} row={row} columns={columns} position={first + index} height={rowHeight} />
          ))}
          <Spacer height={(rows.length - end) * rowHeight} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height: `${height}px` }} /> : null;
}

/** Up and down go to the same button of the next row; Home and End stay with the browser. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const side = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? step[event.key] : undefined;
  const target = event.target;
  if (side === undefined || !(target instanceof HTMLElement)) return;
  const row = target.closest('tr');
  const slot = target.closest('[data-slot]')?.getAttribute('data-slot');
  const next = row?.[side]?.querySelector<HTMLElement>(`[data-slot="${slot ?? 'name'}"]`);
  const button = next?.matches('button') ? next : next?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

interface HeadCellProps {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (column: Column) => void;
}

function HeadCell({ column, order, onOrder }: HeadCellProps) {
  const isActive = order.column === column.id;
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isActive ? order.direction : 'none'} data-numeric={column.numeric || undefined}>
      <button type="button" className={styles.sort} onClick={() => onOrder(column)}>
        {column.title}
        {isActive && <Arrow aria-hidden />}
      </button>
    </th>
  );
}
