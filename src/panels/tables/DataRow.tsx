import { MapPinned, Scale } from 'lucide-react';
import { memo } from 'react';
import { point, select, showEvidence } from '../../state/actions';
import { isComparisonFull, toggleCompared, toggleComparedSite } from '../../state/compared';
import { openSite } from '../../state/sites/actions';
import { type Pointed, useApp } from '../../state/store';
import { closeTable, showOnMap } from '../../state/tables';
import { joined } from '../../text/joined';
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
  const text = useText();
  const { opens, site } = row;
  const isSelected = useApp(({ scenario: { selection, sites } }) =>
    site ? sites.chosen === row.id : opens !== undefined && isSame(selection, opens),
  );
  const open = site ? () => openSite(row.id) : opens && (() => select(opens));
  return (
    <tr
      className={cx(isSelected && styles.selected)}
      style={{ height: `${height}px` }}
      aria-rowindex={position + 2}
      onPointerEnter={() => point(opens)}
      onPointerLeave={() => point(undefined)}
    >
      <th scope="row">
        {open === undefined ? (
          <span className={styles.words}>{row.name}</span>
        ) : (
          <button
            type="button"
            data-slot="name"
            className={styles.name}
            aria-current={isSelected || undefined}
            title={row.name}
            onClick={open}
            onFocus={() => point(opens)}
            onBlur={() => point(undefined)}
          >
            {row.name}
          </button>
        )}
      </th>
      {columns.map((column, index) => (
        <td key={column.id} data-label={column.title} data-numeric={column.numeric || undefined}>
          <Value cell={row.cells[index] ?? {}} label={joined(row.name, column.title, text)} slot={column.id} />
        </td>
      ))}
      <td className={styles.source}>
        <SourceOf row={row} columns={columns} />
      </td>
      <td className={styles.actions}>
        {opens && <Actions name={row.name} place={opens} />}
        {site && <SiteActions name={row.name} id={row.id} />}
      </td>
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
  const text = useText();
  if (row.sourceId !== undefined) return <PlainSource label={row.name} sourceId={row.sourceId} />;
  const index = row.cells.findIndex(({ figure }) => figure !== undefined);
  const figure = row.cells[index]?.figure;
  if (figure === undefined) return <span className={styles.missing}>–</span>;
  return <FigureSource label={joined(row.name, columns[index]?.title ?? '', text)} figure={figure} />;
}

function Actions({ name, place }: { readonly name: string; readonly place: Pointed }) {
  return (
    <span className={styles.buttons} data-slot="actions">
      <ShowButton name={name} onPress={() => showOnMap(place)} />
      {place.type === 'region' && <RegionCompare name={name} id={place.id} />}
    </span>
  );
}

function SiteActions({ name, id }: { readonly name: string; readonly id: string }) {
  const isIn = useApp(({ scenario }) => scenario.sites.compared.includes(id));
  const show = (): void => {
    closeTable();
    openSite(id);
  };
  return (
    <span className={styles.buttons} data-slot="actions">
      <ShowButton name={name} onPress={show} />
      <CompareButton name={name} isIn={isIn} onPress={() => toggleComparedSite(id)} />
    </span>
  );
}

function ShowButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const { t } = useText();
  const hasMap = useApp(({ session }) => session.map !== 'no-webgl' && session.map !== 'failed');
  if (!hasMap) return null;
  const label = t('tables.showNamed', { name });
  return <IconButton size="small" label={label} icon={<MapPinned aria-hidden />} onClick={onPress} />;
}

function RegionCompare({ name, id }: { readonly name: string; readonly id: (Pointed & { type: 'region' })['id'] }) {
  const isIn = useApp(({ scenario }) => scenario.compared.includes(id));
  return <CompareButton name={name} isIn={isIn} onPress={() => toggleCompared(id)} />;
}

interface CompareButtonProps {
  readonly name: string;
  readonly isIn: boolean;
  readonly onPress: () => void;
}

function CompareButton({ name, isIn, onPress }: CompareButtonProps) {
  const { t } = useText();
  const isFull = useApp(({ scenario }) => isComparisonFull(scenario));
  const label = t('tables.compareNamed', { name });
  return (
    <IconButton
      size="small"
      label={isFull && !isIn ? `${label}. ${t('tables.full')}` : label}
      icon={<Scale aria-hidden />}
      aria-pressed={isIn}
      aria-disabled={(isFull && !isIn) || undefined}
      onClick={onPress}
    />
  );
}
