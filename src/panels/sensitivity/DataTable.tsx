import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface DataRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
  readonly isStrong?: boolean;
}

interface DataTableProps {
  readonly caption?: string;
  readonly heads: readonly ReactNode[];
  readonly rows: readonly DataRow[];
}

/** A plain table: a name at the start of each row, figures at the end of each cell. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <table className={`${styles.table} num`}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head, index) => (
            // The columns never change places.
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, isStrong }) => (
          <tr key={key} className={isStrong ? styles.strong : undefined}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
