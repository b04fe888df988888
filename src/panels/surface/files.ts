import type { LayerTable } from '../../exports/layers/table';
import type { Atlas } from '../../model/atlas';
import type { SurfaceCell, SurfaceCount } from '../../model/surface';
import { STEP } from './threshold';

interface Given {
  readonly best: readonly SurfaceCell[];
  readonly atlas: Pick<Atlas, 'edition' | 'projects' | 'crossings' | 'gateways'>;
  readonly placeOf: (cell: SurfaceCell) => string;
  readonly regionOf: (id: string) => string;
  /** Who the figures are from, in the reader's language. */
  readonly sources: string;
}

/** The best places as a plain table: numbers as they were worked out, each hour with what it leads to. */
export function bestTable({ best, atlas, placeOf, regionOf, sources }: Given): LayerTable {
  return {
    columns: [
      ...['rank', 'place', 'region_id', 'region', 'score', 'coverage'],
      ...['fab_hours', 'fab', 'crossing_hours', 'crossing', 'air_cargo_hours', 'air_cargo'],
      ...['people_60_minutes', 'hexagon_km2', 'edition', 'sources'],
    ],
    rows: best.map((cell, index) => ({
      id: String(index + 1),
      place: { type: 'point', at: [cell.lng, cell.lat] },
      cells: [
        ...[index + 1, placeOf(cell), cell.regionId, regionOf(cell.regionId), cell.score ?? null, cell.coverage],
        ...[cell.fabHours ?? null, nameIn(atlas.projects, cell.fabId)],
        ...[cell.portHours ?? null, nameIn(atlas.crossings, cell.crossingId)],
        ...[cell.airHours ?? null, nameIn(atlas.gateways, cell.gatewayId)],
        ...[cell.people60, cell.areaKm2, atlas.edition, sources],
      ],
    })),
  };
}

function nameIn(list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) {
  return list.find((item) => item.id === id)?.name ?? null;
}

/** Square kilometres of each step of two points, all fifty of them, under a header. */
export function histogramRows({
  histogram,
}: Pick<SurfaceCount, 'histogram'>): readonly (readonly (string | number)[])[] {
  const rows = histogram.map((areaKm2, index) => [index * STEP, (index + 1) * STEP, areaKm2]);
  return [['score_from', 'score_below', 'area_km2'], ...rows];
}
