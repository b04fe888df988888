import Point from '@mapbox/point-geometry';
import { fromVectorTileJs } from '@maplibre/vt-pbf';
import type { ScoredSite } from '../scored';
import { archiveOf, type Tile } from './archive';

/** Sites that one file of tiles may hold: they are laid out in memory. */
export const MOST_TILED = 1_000_000;
export const LAYER = 'sites';
export const EXTENT = 4096;
/** At this zoom a step of a tile's grid is ten metres; closer ones are drawn from it. */
export const LEAST_LAST_ZOOM = 10;
const MOST_LAST_ZOOM = 14;
/** A tile with more sites than this keeps the best of each of its squares. */
export const MOST_IN_TILE = 1024;
const SQUARES = 32;
/** The web's map ends here. */
const MOST_LAT = 85.0511287798066;
const FIELDS = { id: 'String', score: 'Number', coverage: 'Number', rank: 'Number', country: 'String' } as const;

/** A site in the whole map, 0..1 from west to east and from north to south. */
interface Placed {
  readonly site: ScoredSite;
  readonly x: number;
  readonly y: number;
}

/**
 * The sites, best first, as a PMTiles file for a static host: from the farthest zoom, where a full tile shows the best site of
 * each of its squares, to one where every tile shows all of its own.
 */
export function siteArchive(sites: readonly ScoredSite[]): readonly Uint8Array[] {
  const placed = sites.map((site): Placed => ({ site, ...webMercator(site.lng, site.lat) }));
  const tiles: Tile[] = [];
  let zoom = 0;
  for (let isThinned = true; isThinned || zoom <= LEAST_LAST_ZOOM; zoom++) {
    const byTile = inTiles(placed, zoom);
    isThinned = zoom < MOST_LAST_ZOOM && [...byTile.values()].some(({ length }) => length > MOST_IN_TILE);
    for (const [key, inside] of byTile) {
      const [x, y] = [key % 2 ** zoom, Math.floor(key / 2 ** zoom)];
      const shown = zoom < MOST_LAST_ZOOM && inside.length > MOST_IN_TILE ? bestOfSquares(inside, zoom) : inside;
      tiles.push({ z: zoom, x, y, bytes: encoded(shown, zoom, x, y) });
    }
  }
  const maxZoom = zoom - 1;
  const metadata = {
    name: 'Corredor: scored sites',
    description: 'Sites with score (0 to 100), coverage (0 to 1) and rank (1 is best) under one scenario.',
    vector_layers: [{ id: LAYER, minzoom: 0, maxzoom: maxZoom, fields: FIELDS }],
  };
  return archiveOf(tiles, { minZoom: 0, maxZoom, bounds: boundsOf(sites), metadata });
}

function webMercator(lng: number, lat: number): { readonly x: number; readonly y: number } {
  const sin = Math.sin((Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) * Math.PI) / 180);
  const x = lng / 360 + 0.5;
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return { x, y };
}

/** Sites by tile, under x + y times the tiles in a row, in their order. */
function inTiles(placed: readonly Placed[], zoom: number): ReadonlyMap<number, readonly Placed[]> {
  const across = 2 ** zoom;
  const byTile = new Map<number, Placed[]>();
  for (const one of placed) {
    const key = cellOf(one.x, across) + cellOf(one.y, across) * across;
    const inside = byTile.get(key);
    if (inside === undefined) byTile.set(key, [one]);
    else inside.push(one);
  }
  return byTile;
}

/** The eastern and southern edge of the map belongs to the last cell. */
function cellOf(share: number, cells: number): number {
  return Math.max(0, Math.min(cells - 1, Math.floor(share * cells)));
}

/** The first of each square, which is the best, as the best come first. */
function bestOfSquares(inside: readonly Placed[], zoom: number): readonly Placed[] {
  const across = SQUARES * 2 ** zoom;
  const taken = new Set<number>();
  return inside.filter(({ x, y }) => {
    const square = cellOf(x, across) + cellOf(y, across) * across;
    if (taken.has(square)) return false;
    taken.add(square);
    return true;
  });
}

function encoded(sites: readonly Placed[], zoom: number, tileX: number, tileY: number): Uint8Array {
  const scale = 2 ** zoom;
  const feature = (index: number) => {
    const one = sites[index];
    const at = { x: ((one?.x ?? 0) * scale - tileX) * EXTENT, y: ((one?.y ?? 0) * scale - tileY) * EXTENT };
    return {
      type: 1 as const,
      id: undefined,
      extent: EXTENT,
      properties: one === undefined ? {} : propertiesOf(one.site),
      loadGeometry: () => [[new Point(Math.round(at.x), Math.round(at.y))]],
    };
  };
  return fromVectorTileJs({
    layers: { [LAYER]: { version: 2, name: LAYER, extent: EXTENT, length: sites.length, feature } },
  });
}

/** What is not known is left out; a thousandth of a point is more than a score means. */
function propertiesOf({ id, properties }: ScoredSite): Record<string, string | number> {
  const { score, coverage, rank, country } = properties;
  const given = { id, score: rounded(score), coverage: rounded(coverage), rank, country };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])),
  );
}

function rounded(value: string | number | null | undefined): number | undefined {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : undefined;
}

function boundsOf(sites: readonly ScoredSite[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lng, lat } of sites) {
    [west, east] = [Math.min(west, lng), Math.max(east, lng)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
