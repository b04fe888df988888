import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/model/geo';
import { METHODS } from '../../../src/model/scenario';
import { SITE_MEASURES } from '../../../src/model/site';
import { SURFACE_SHOWS } from '../../../src/model/surface';
import { measureColumn, SITE_COMPUTED, type SiteParts, scoreSites } from '../../../src/scoring/sites';
import type { CellTable } from '../../../src/scoring/surface/columns';
import { plainLoop } from '../../../src/scoring/surface/loop';
import { byteOf, valueAt } from '../../../src/scoring/surface/scale';
import { SurfaceScorer } from '../../../src/scoring/surface/score';
import { wasmLoop } from '../../../src/scoring/surface/wasmLoop';
import { anyValues } from '../../anyValues';
import { atlas } from '../../corridors/built';
import { even } from '../../even';
import { asSites, preparedWith, table } from './make';

const OWN = atlas.criteria.filter(({ readings }) => readings.some(({ measure }) => measure.type === 'computed'));

const points = fc.oneof(fc.constant(0), even(0.01, 100));
const anyParts: fc.Arbitrary<SiteParts> = fc
  .record({
    method: fc.constantFrom(...METHODS),
    weights: fc.array(points, { minLength: atlas.criteria.length, maxLength: atlas.criteria.length }),
    siteWeights: fc.array(points, { minLength: SITE_MEASURES.length, maxLength: SITE_MEASURES.length }),
    ownOnly: fc.boolean(),
    minCoverage: fc.constantFrom(0, 0.5, 0.8, 1),
    countries: fc.subarray([...COUNTRIES], { minLength: 1 }),
    picked: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.subarray(
          atlas.regions.map(({ id }) => id),
          { maxLength: 20 },
        ),
      },
    ),
    within: fc.option(fc.constantFrom(...atlas.regions.map(({ id }) => id)), { nil: undefined, freq: 8 }),
    knockouts: fc.array(
      fc.record(
        {
          criterionId: fc.constantFrom(...atlas.criteria.map(({ id }) => id)),
          min: fc.integer({ min: 0, max: 3 }),
          max: fc.integer({ min: 4, max: 60 }),
        },
        { requiredKeys: ['criterionId'] },
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ weights, siteWeights, ownOnly, ...rest }) => ({
    ...rest,
    weights: Object.fromEntries(
      atlas.criteria.map((one, index) => [one.id, ownOnly && !OWN.includes(one) ? 0 : (weights[index] ?? 0)]),
    ),
    siteWeights: Object.fromEntries(SITE_MEASURES.map((measure, index) => [measure, siteWeights[index] ?? 0])),
  }));

const valued = anyValues(OWN.map(({ id }) => id));

/** The built cells with some of their numbers taken away. */
const anyTable: fc.Arbitrary<CellTable> = fc
  .record({ every: fc.integer({ min: 2, max: 40 }), seed: fc.nat(1000) })
  .map(({ every, seed }) => ({
    ...table,
    own: table.own.map((column, at) =>
      column.map((value, c) => ((c * (at + 3) + seed) % every === 0 ? Number.NaN : value)),
    ),
  }));

function wasm(count: number) {
  const loop = wasmLoop(count);
  if (loop === undefined) throw new Error('expected WebAssembly with vectors on this machine');
  return loop;
}

describe('the steps of the scale', () => {
  it('run from the first to the last and back', () => {
    for (const show of SURFACE_SHOWS) {
      for (let byte = 1; byte <= 255; byte++) expect(byteOf(show, valueAt(show, byte))).toBe(byte);
      expect(byteOf(show, undefined)).toBe(0);
      expect(byteOf(show, Number.NaN)).toBe(0);
      expect(byteOf(show, 1e9)).toBe(255);
      expect(byteOf(show, 0)).toBe(1);
    }
    expect([valueAt('score', 1), valueAt('score', 255), valueAt('fabHours', 255)]).toEqual([0, 100, 48]);
    // Below the first limit of the map and above the last.
    expect(valueAt('people60', 1)).toBeCloseTo(1000, 6);
    expect(valueAt('people60', 255)).toBeCloseTo(30_000_000, 3);
  });
});

describe('the score of all cells', () => {
  it('is within one step of the exact one and ranks the same cells', () => {
    fc.assert(
      fc.property(anyParts, valued, anyTable, (parts, values, cells) => {
        const prepared = preparedWith(values);
        const wanted = scoreSites(asSites(cells), prepared, parts);
        const [fast, plain] = [wasm(cells.count), plainLoop(cells.count)].map((loop) => {
          const scorer = new SurfaceScorer(cells, prepared, loop);
          const bytes = new Uint8Array(cells.count);
          scorer.writeBytes(parts, 'score', bytes);
          return { bytes, exact: scorer.exact(parts) };
        });
        expect(fast).toEqual(plain);
        const off = [...wanted.scores.keys()].filter((c) => {
          const [byte = -1, exact = -1] = [fast?.bytes[c], fast?.exact[c]];
          if (wanted.ranked[c] !== 1) return byte !== 0 || !Number.isNaN(exact);
          const score = wanted.scores[c] ?? Number.NaN;
          return !(byte > 0 && Math.abs(byte - byteOf('score', score)) <= 1 && Math.abs(exact - score) < 1e-9);
        });
        expect(off).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('follows weights, methods and columns that come and go', () => {
    const prepared = preparedWith([]);
    const scorer = new SurfaceScorer(table, prepared, wasm(table.count));
    fc.assert(
      fc.property(anyParts, (parts) => {
        const [kept, fresh] = [new Uint8Array(table.count).fill(7), new Uint8Array(table.count)];
        scorer.writeBytes(parts, 'score', kept);
        new SurfaceScorer(table, prepared, wasm(table.count)).writeBytes(parts, 'score', fresh);
        expect(kept).toEqual(fresh);
      }),
      { numRuns: 12 },
    );
  });

  it('shows hours and people as they are, where the region takes part', () => {
    const prepared = preparedWith([]);
    const scorer = new SurfaceScorer(table, prepared, wasm(table.count));
    const columns = {
      fabHours: SITE_COMPUTED.indexOf('hours_nearest_fab'),
      portHours: SITE_COMPUTED.indexOf('hours_best_land_port'),
      airHours: SITE_COMPUTED.indexOf('hours_air_cargo'),
      people60: measureColumn('people60'),
    };
    const parts: SiteParts = { ...base, countries: ['US', 'CA'] };
    for (const show of ['fabHours', 'portHours', 'airHours', 'people60'] as const) {
      const bytes = new Uint8Array(table.count);
      scorer.writeBytes(parts, show, bytes);
      const wanted = bytes.map((_, c) => {
        const isOpen = atlas.regions[table.region[c] ?? 0]?.country !== 'MX';
        return isOpen ? byteOf(show, table.own[columns[show]]?.[c]) : 0;
      });
      expect(bytes).toEqual(wanted);
    }
  });
});

const base: SiteParts = {
  method: 'weighted_sum',
  knockouts: [],
  minCoverage: 0,
  countries: COUNTRIES,
  picked: [],
  weights: {},
  siteWeights: {},
  within: undefined,
};
