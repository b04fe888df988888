import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/corridors/access';
import { buildGraph } from '../../../src/corridors/graph';
import { BAND_HOURS, type Band, gridOf, isochrones } from '../../../src/corridors/isochrone/bands';
import { encloses } from '../../../src/corridors/isochrone/contour';
import { hoursGrid } from '../../../src/corridors/isochrone/hours';
import { centreOf, type Grid, landGrid } from '../../../src/corridors/isochrone/land';
import { projectTargets } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { locateRegion } from '../../../src/data/locate';
import { parseLandShapes } from '../../../src/data/parse/landShapes';
import { COUNTRIES, type LngLat } from '../../../src/model/geo';
import { seeded } from '../../../src/scoring/random';
import { atlas, graph } from '../built';
import { at, link, ROUND, town } from '../make';

const FILE = 'data/geo/regions.geojson';
const json = JSON.parse(readFileSync(new URL(`../../../public/${FILE}`, import.meta.url), 'utf8'));
const shapes = parseLandShapes(json, FILE);
const CELL = 0.3;
const grid = gridOf(graph, CELL);
const land = landGrid(shapes, grid);

const crossingPlace = (name: string): Place => {
  const node = graph.network.nodes.find(({ crossingId }) => crossingId === name);
  if (node === undefined) throw new Error(`expected a node of ${name}, got none`);
  return { type: 'node', id: node.id };
};
const [fab] = projectTargets(atlas.projects.filter(({ kind, regionId }) => kind === 'fab' && regionId === 'US-AZ'));
const ORIGINS: readonly Place[] = [crossingPlace('poe-2604-mariposa'), ...(fab === undefined ? [] : [fab.place])];

/** Hours of the one route, by the engine that every dossier uses. */
function routeHours(from: Place, [lng, lat]: readonly [number, number], mark: number): number {
  const country = COUNTRIES[mark - 1];
  if (country === undefined) return Number.POSITIVE_INFINITY;
  const route = findRoute(graph, from, { type: 'point', at: [lng, lat], country }, { by: 'hours' });
  return typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours;
}

function isIn({ polygons }: Band, point: LngLat): boolean {
  return polygons.some((rings) => rings.filter((ring) => encloses(ring, point)).length % 2 === 1);
}

function cellAt({ west, south, columns, rows, cellDeg }: Grid, [lng, lat]: LngLat): number | undefined {
  const [column, row] = [Math.floor((lng - west) / cellDeg), Math.floor((lat - south) / cellDeg)];
  return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : row * columns + column;
}

describe('landGrid', () => {
  it('gives cells the country that their centre lies in, point by point', () => {
    const next = seeded(7);
    for (let trial = 0; trial < 300; trial++) {
      const cell = Math.floor(next() * land.length);
      const [lng, lat] = centreOf(grid, cell);
      if (lng < -179) continue;
      const region = locateRegion([lng, lat], json);
      expect(land[cell], `${lng} ${lat}`).toBe(
        region === undefined ? 0 : COUNTRIES.findIndex((code) => region.startsWith(code)) + 1,
      );
    }
  });

  it('leaves out the hole of a ring', () => {
    const square = (low: number, high: number): LngLat[] => [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low],
    ];
    const small: Grid = { west: 0, south: 0, columns: 5, rows: 5, cellDeg: 1 };
    const cells = landGrid([{ country: 'US', polygons: [[square(0, 5), square(1, 4)]] }], small);
    expect([...cells].filter((mark) => mark > 0)).toHaveLength(16);
  });
});

describe('hoursGrid', () => {
  it.each(ORIGINS.map((origin, index) => [index, origin] as const))(
    'agrees with the route to the centre of random cells (%i)',
    (_, origin) => {
      const hours = hoursGrid(graph, origin, grid, land);
      const next = seeded(11);
      let finite = 0;
      for (let trial = 0; trial < 400; trial++) {
        const cell = Math.floor(next() * land.length);
        const expected = routeHours(origin, centreOf(grid, cell), land[cell] ?? 0);
        if (Number.isFinite(expected)) finite++;
        if (!Number.isFinite(expected)) expect(hours[cell]).toBe(expected);
        else expect(hours[cell]).toBeCloseTo(expected, 6);
      }
      expect(finite).toBeGreaterThan(80);
    },
  );

  it('counts the rests of a driver where the scenario does', () => {
    const rested = { ...graph, assumptions: { ...graph.assumptions, restRules: true } };
    const origin = crossingPlace('poe-2604-mariposa');
    const [plain, slow] = [hoursGrid(graph, origin, grid, land), hoursGrid(rested, origin, grid, land)];
    // After eleven hours come ten off, after eight half an hour: 12 hours become 12 + 10.5.
    const cell = plain.findIndex((value) => value > 11.5 && value < 18);
    expect((slow[cell] ?? 0) - (plain[cell] ?? 0)).toBeCloseTo(10.5, 9);
  });

  it('by hand: 0.1 degrees of latitude off a lone town, 11.12 km times 1.5 at 10 km/h', () => {
    const lone = buildGraph(
      { nodes: [town('a', 'US', [0, 0]), town('b', 'US', [0, 5])], links: [link('a', 'b', 'US', 560)] },
      [],
      ROUND,
    );
    const small: Grid = { west: -0.05, south: 0.05, columns: 1, rows: 1, cellDeg: 0.1 };
    const [hours] = hoursGrid(lone, at('a'), small, Uint8Array.of(COUNTRIES.indexOf('US') + 1));
    expect(hours).toBeCloseTo((11.1195 * 1.5) / 10, 4);
  });
});

describe('isochrones', () => {
  const origin = ORIGINS[0] ?? crossingPlace('poe-2604-mariposa');
  const bands = isochrones(graph, origin, shapes, CELL);

  it('ends bands at the stated hours, each within the next', () => {
    expect(bands.map(({ hours }) => hours)).toEqual([...BAND_HOURS]);
    const next = seeded(3);
    for (let trial = 0; trial < 300; trial++) {
      const point: LngLat = [-125 + 25 * next(), 20 + 25 * next()];
      const inside = bands.map((band) => isIn(band, point));
      expect(inside).toEqual(inside.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('a random point in the band of h hours has, within one cell, a place that a route reaches in h hours', () => {
    const next = seeded(5);
    let seen = 0;
    for (let trial = 0; trial < 3000 && seen < 250; trial++) {
      const point: LngLat = [-125 + 30 * next(), 18 + 30 * next()];
      const band = bands.find((candidate) => isIn(candidate, point));
      if (band === undefined) continue;
      seen++;
      const around = [-1, 0, 1].flatMap((x) =>
        [-1, 0, 1].map((y): LngLat => [point[0] + x * CELL, point[1] + y * CELL]),
      );
      const near = around.flatMap((at) => cellAt(grid, at) ?? []);
      const best = Math.min(...near.map((cell) => routeHours(origin, centreOf(grid, cell), land[cell] ?? 0)));
      expect(best, `${point}`).toBeLessThanOrEqual(band.hours);
    }
    expect(seen).toBeGreaterThan(150);
  });

  it('the route to the point itself is as long, but for the way across one cell', () => {
    const { circuity, speedKmh } = graph.assumptions;
    const acrossHours = (Math.SQRT2 * CELL * 111.2 * circuity) / speedKmh['off network'];
    const next = seeded(9);
    let seen = 0;
    let over = 0;
    for (let trial = 0; trial < 4000 && seen < 300; trial++) {
      const point: LngLat = [-120 + 20 * next(), 22 + 18 * next()];
      const [band, region] = [bands.find((candidate) => isIn(candidate, point)), locateRegion(point, json)];
      if (band === undefined || region === undefined) continue;
      seen++;
      const mark = COUNTRIES.findIndex((code) => region.startsWith(code)) + 1;
      if (routeHours(origin, point, mark) > band.hours + acrossHours) over++;
    }
    expect(seen).toBeGreaterThan(200);
    // A border, a gulf, or another third-nearest node between centre and point can make the way longer.
    expect(over / seen).toBeLessThan(0.01);
  });
});
