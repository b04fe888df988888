import { linkPlace } from '../../exports/layers/links';
import {
  figureCells,
  figureColumns,
  type LayerTable,
  type Place,
  type Cell as Value,
} from '../../exports/layers/table';
import type { Atlas, Extras } from '../../model/atlas';
import type { Pointed } from '../../state/store';
import type { Row, Table } from './table';

/** What places are looked up in. */
export type TableWorld = { readonly atlas: Atlas; readonly extras: Partial<Extras> };

/**
 * The rows in sight as a plain table: words as they are shown, and each figure as it was published with its unit, year,
 * source and certainty. Column names are the same in every language.
 */
export function tableFile({ columns }: Table, rows: readonly Row[], world: TableWorld): LayerTable {
  const sourced = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.figure !== undefined));
  return {
    columns: [
      ...['row', 'title'],
      ...columns.flatMap(({ id }, index) => (sourced[index] ? figureColumns(id) : [id])),
      'row_source',
    ],
    rows: rows.map((row) => ({
      id: row.id,
      place: placeOf(row, world),
      cells: [
        ...[row.id, row.name],
        ...columns.flatMap((column, index): readonly Value[] => {
          const cell = row.cells[index];
          if (sourced[index]) return figureCells(cell?.figure);
          return [column.numeric ? (cell?.order ?? cell?.words ?? null) : (cell?.words ?? null)];
        }),
        row.sourceId ?? null,
      ],
    })),
  };
}

/** Where the row lies: its outline, its point, or the line of a road. */
function placeOf({ id, opens, site }: Row, world: TableWorld): Place {
  if (site !== undefined) return { type: 'point', at: site };
  const [from, to] = id.split(' ');
  const { links, nodes } = world.atlas.network;
  if (links.some((link) => link.from === from && link.to === to)) {
    return linkPlace(
      nodes.find((node) => node.id === from),
      nodes.find((node) => node.id === to),
    );
  }
  return opens === undefined ? { type: 'none' } : placeNamed(opens, world);
}

function placeNamed(place: Pointed, { atlas, extras }: TableWorld): Place {
  if (place.type === 'region') {
    const region = atlas.regions.find(({ id }) => id === place.id);
    return region === undefined ? { type: 'none' } : { type: 'region', id: region.id, at: region.labelAt };
  }
  const at = listOf(place.type, { atlas, extras }).find(({ id }) => id === place.id)?.at;
  return at === undefined ? { type: 'none' } : { type: 'point', at };
}

function listOf(type: Exclude<Pointed['type'], 'region'>, { atlas, extras }: TableWorld) {
  switch (type) {
    case 'port':
      return atlas.ports;
    case 'crossing':
      return atlas.crossings;
    case 'project':
      return atlas.projects;
    case 'gateway':
      return atlas.gateways;
    case 'park':
      return extras.parks ?? [];
    case 'resource':
      return extras.resources ?? [];
  }
}
