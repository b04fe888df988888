import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { cx } from '../../ui/cx';
import { rootScale } from '../../ui/rootScale';
import { useElementSize } from '../../ui/useElementSize';
import { usePrinting } from '../../ui/usePrinting';
import { useText } from '../useText';
import styles from './LongTable.module.css';
import { rowWindow } from './window';

export interface Column<Row, Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Share of the table, as CSS. */
  readonly width: string;
  readonly sort?: boolean;
  readonly align?: 'end';
  /** Left out where the table is narrow. */
  readonly wide?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** A second line where the table is narrow, for a column that is left out there. */
  readonly below?: (row: Row) => ReactNode;
}

interface LongTableProps<Row, Id extends string> {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row, Id>[];
  readonly rowKey: (row: Row) => string;
  readonly sortedBy: Id;
  readonly direction: 'ascending' | 'descending';
  readonly onSort: (column: Id) => void;
  /** What a press on a row opens. */
  readonly onOpen: (row: Row) => void;
}

const ROW_PX = 52;
const SPARE = 8;
/** Nobody prints thousands of rows: the first ones, and a line below says so. */
const PRINTED = 300;

/** A table of thousands of rows that draws only those in its box; the first column opens the row. */
export function LongTable<Row, Id extends string>(props: LongTableProps<Row, Id>) {
  const { caption, empty, rows, columns, rowKey, onOpen } = props;
  const { ref, height } = useElementSize<HTMLElement>();
  const [scrollPx, setScrollPx] = useState(0);
  const printing = usePrinting();
  const rowPx = ROW_PX * rootScale();
  // Other rows, or in another order, are read from the top.
  useEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = 0;
  }, [ref, rows]);
  const window = printing
    ? { from: 0, to: Math.min(rows.length, PRINTED), above: 0, below: 0 }
    : rowWindow({ count: rows.length, rowPx, scrollPx, heightPx: height, spare: SPARE });
  const { t, number } = useText();
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <section
      ref={ref}
      className={styles.box}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={(event) => setScrollPx(event.currentTarget.scrollTop)}
    >
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <Head {...props} />
        <tbody>
          <Spacer px={window.above} />
          {rows.slice(window.from, window.to).map((row, index) => (
            <tr key={rowKey(row)} aria-rowindex={window.from + index + 2} style={{ height: rowPx }}>
              {columns.map((column, place) => (
                <BodyCell key={column.id} column={column} row={row} onOpen={place === 0 ? onOpen : undefined} />
              ))}
            </tr>
          ))}
          <Spacer px={window.below} />
        </tbody>
      </table>
      {printing && rows.length > PRINTED && (
        <p>{t('sources.printed', { shown: number(PRINTED), of: number(rows.length) })}</p>
      )}
    </section>
  );
}

function Spacer({ px }: { readonly px: number }) {
  if (px === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus; this one only keeps the place of others
    <tr aria-hidden="true" style={{ height: px }}>
      <td />
    </tr>
  );
}

function Head<Row, Id extends string>({ columns, sortedBy, direction, onSort }: LongTableProps<Row, Id>) {
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const active = column.id === sortedBy;
          return (
            <th
              key={column.id}
              scope="col"
              className={classOf(column)}
              style={widthOf(column.width)}
              aria-sort={active ? direction : undefined}
            >
              {column.sort ? (
                <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
                  {column.label}
                  {active && <Arrow aria-hidden />}
                </button>
              ) : (
                column.label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface BodyCellProps<Row, Id extends string> {
  readonly column: Column<Row, Id>;
  readonly row: Row;
  readonly onOpen: ((row: Row) => void) | undefined;
}

function BodyCell<Row, Id extends string>({ column, row, onOpen }: BodyCellProps<Row, Id>) {
  const content = column.cell(row);
  const below = column.below?.(row);
  const second = below !== undefined && <span className={styles.below}>{below}</span>;
  if (onOpen === undefined) {
    return (
      <td className={classOf(column)}>
        <div className={styles.clip}>{content}</div>
        {second}
      </td>
    );
  }
  return (
    <th scope="row" className={classOf(column)}>
      <button type="button" className={styles.open} onClick={() => onOpen(row)}>
        <span className={styles.clip}>{content}</span>
        {second}
      </button>
    </th>
  );
}

/** A style sheet may give the column another width where the table is narrow. */
function widthOf(width: string): CSSProperties & Record<'--width', string> {
  return { '--width': width };
}

function classOf<Row, Id extends string>({ align, wide }: Column<Row, Id>): string {
  return cx(align === 'end' && styles.end, wide && styles.wide, 'num');
}
