import styles from './BarSeries.module.css';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value in words, for the table and the title. */
  readonly text: string;
  /** Said beside the bar's row in the table. */
  readonly note?: string;
}

export interface BarSeriesProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly showData: string;
  /** Headings of the data table. */
  readonly columns: readonly [label: string, value: string];
  readonly height?: number;
  /** Label of the first bar after a break in the series: a line is drawn before it. */
  readonly breakAt?: string | undefined;
}

/** Bars from zero, the last one dark and labelled. Has its data as a table. */
export function BarSeries({ caption, bars, showData, columns, height = 44, breakAt }: BarSeriesProps) {
  const top = Math.max(...bars.map((bar) => bar.value), 0);
  const [first, last] = [bars.at(0), bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <figure className={styles.series}>
      <div className={`${styles.lastText} num`} aria-hidden="true">
        {last.text}
      </div>
      <div className={styles.bars} style={{ height }} aria-hidden="true">
        {bars.map((bar) => (
          <span
            key={bar.label}
            className={bar.label === breakAt ? styles.broken : styles.slot}
            title={`${bar.label}: ${bar.text}`}
          >
            <span className={styles.bar} style={{ height: `${top > 0 ? (bar.value / top) * 100 : 0}%` }} />
          </span>
        ))}
      </div>
      <div className={`${styles.axis} num`} aria-hidden="true">
        <span>{first.label}</span>
        {last !== first && <span>{last.label}</span>}
      </div>
      <details className={styles.details}>
        <summary>{showData}</summary>
        <DataTable caption={caption} bars={bars} columns={columns} />
      </details>
    </figure>
  );
}

function DataTable({ caption, bars, columns }: Pick<BarSeriesProps, 'caption' | 'bars' | 'columns'>) {
  return (
    <table className="num">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td>
              {bar.text}
              {bar.note && <small>{bar.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
