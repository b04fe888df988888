import { MapPinned, Scale } from 'lucide-react';
import { memo } from 'react';
import { COMPARED_LIMIT } from '../../model/scenario';
import { point, select, showEvidence } from '../../state/actions';
import { toggleCompared } from '../../state/compared';
import { type Pointed, useApp } from '../../state/store';
import { showOnMap } from '../../state/tables';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { FigureSource, PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import styles from './DataTable.module.css';
import type { Cell, Column, Row } from './table';

interface DataRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly position: number;
  readonly height: number;
}

/** One thing: its name opens it, its figures lead to their evidence, its source is the last cell but one. */
export const DataRow = memo(function DataRow({ row, columns, position, height }: DataRowProps) {
  const opens = row.opens;
  const isSelected = useApp(({ scenario: { selection } }) => opens !== undefined && isSame(selection, opens));
  return (
    <tr
      className={cx(isSelected && styles.selected)}
      style={{ height: `${height}px` }}
      aria-rowindex={position + 2}
      onPointerEnter={() => point(opens)}
      onPointerLeave={() => point(undefined)}
    >
      <th scope="row">
        {opens === undefined ? (
          <span className={styles.words}>{row.name}</span>
        ) : (
          <button
            type="button"
            data-slot="name"
            className={styles.name}
            aria-current={isSelected || undefined}
            title={row.name}
            onClick={() => select(opens)}
            onFocus={() => point(opens)}
            onBlur={() => point(undefined)}
          >
            {row.name}
          </button>
        )}
      </th>
      {columns.map((column, index) => (
        <td key={column.id} data-label={column.title} data-numeric={column.numeric || undefined}>
          <Value cell={row.cells[index] ?? {}} label={`${row.name}: ${column.title}`} slot={column.id} />
        </td>
      ))}
      <td className={styles.source}>
        <SourceOf row={row} columns={columns} />
      </td>
      <td className={styles.actions}>{opens && <Actions name={row.name} place={opens} />}</td>
    </tr>
  );
});

function isSame(a: { readonly type: string; readonly id?: string }, b: Pointed): boolean {
  return a.type === b.type && a.id === b.id;
}

function Value({ cell, label, slot }: { readonly cell: Cell; readonly label: string; readonly slot: string }) {
  const { words, figure } = cell;
  if (words === undefined) return <span className={styles.missing}>–</span>;
  if (figure === undefined) {
    return (
      <span className={styles.words} title={words}>
        {words}
      </span>
    );
  }
  const open = (): void => showEvidence({ type: 'figure', label, figure });
  return (
    <button type="button" data-slot={slot} className={styles.figure} aria-label={`${label}, ${words}`} onClick={open}>
      {words}
    </button>
  );
}

/** The source of the row, else of its first figure. */
function SourceOf({ row, columns }: Pick<DataRowProps, 'row' | 'columns'>) {
  if (row.sourceId !== undefined) return <PlainSource label={row.name} sourceId={row.sourceId} />;
  const index = row.cells.findIndex(({ figure }) => figure !== undefined);
  const figure = row.cells[index]?.figure;
  if (figure === undefined) return <span className={styles.missing}>–</span>;
  return <FigureSource label={`${row.name}: ${columns[index]?.title ?? ''}`} figure={figure} />;
}

function Actions({ name, place }: { readonly name: string; readonly place: Pointed }) {
  const { t } = useText();
  const hasMap = useApp(({ session }) => session.map !== 'no-webgl' && session.map !== 'failed');
  return (
    <span className={styles.buttons} data-slot="actions">
      {hasMap && (
        <IconButton
          size="small"
          label={t('tables.showNamed', { name })}
          icon={<MapPinned aria-hidden />}
          onClick={() => showOnMap(place)}
        />
      )}
      {place.type === 'region' && <CompareButton name={name} id={place.id} />}
    </span>
  );
}

function CompareButton({ name, id }: { readonly name: string; readonly id: (Pointed & { type: 'region' })['id'] }) {
  const { t } = useText();
  const isIn = useApp(({ scenario }) => scenario.compared.includes(id));
  const isFull = useApp(({ scenario }) => scenario.compared.length >= COMPARED_LIMIT);
  const label = t('tables.compareNamed', { name });
  return (
    <IconButton
      size="small"
      label={isFull && !isIn ? `${label}. ${t('tables.full')}` : label}
      icon={<Scale aria-hidden />}
      aria-pressed={isIn}
      aria-disabled={(isFull && !isIn) || undefined}
      onClick={() => toggleCompared(id)}
    />
  );
}
