import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, MEAN_RADIUS_KM } from '../../../src/corridors/geodesy';
import type { LngLat } from '../../../src/model/geo';
import { bestPlaces, type CellGround, countGround } from '../../../src/scoring/surface/count';
import { even } from '../../even';

const anyCell = fc.record({
  at: fc.tuple(even(-120, -70), even(15, 70)),
  // Few scores, so that many are equal.
  score: fc.oneof(
    fc.integer({ min: 0, max: 20 }).map((score) => 5 * score),
    fc.constant(Number.NaN),
  ),
  areaKm2: fc.integer({ min: 1, max: 60 }),
  people: fc.nat(1e6),
});
interface Cell {
  readonly at: LngLat;
  readonly score: number;
  readonly areaKm2: number;
  readonly people: number;
}

function groundOf(cells: readonly Cell[]): CellGround {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const of = (value: (cell: Cell) => number) => Float64Array.from(cells, value);
  return {
    areaKm2: Float32Array.from(cells, ({ areaKm2 }) => areaKm2),
    people: of(({ people }) => people),
    x: of(({ at: [lng, lat] }) => Math.cos(radians(lat)) * Math.cos(radians(lng))),
    y: of(({ at: [lng, lat] }) => Math.cos(radians(lat)) * Math.sin(radians(lng))),
    z: of(({ at: [, lat] }) => Math.sin(radians(lat))),
  };
}

describe('counting ground', () => {
  it('lists the best places as one would by hand', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 80 }), fc.integer({ min: 1, max: 3000 }), (cells, spacingKm) => {
        const scores = Float64Array.from(cells, ({ score }) => score);
        const order = [...cells.keys()]
          .filter((c) => !Number.isNaN(scores[c]))
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
        const taken: number[] = [];
        for (const c of order) {
          const isNear = taken.some((one) => distanceKm(at(cells, one), at(cells, c)) < spacingKm);
          if (!isNear && taken.length < 20) taken.push(c);
        }
        const spacing = spacingKm / MEAN_RADIUS_KM;
        expect(bestPlaces(scores, groundOf(cells), { spacing, most: 20 })).toEqual(taken);
        expect([...scores]).toEqual(cells.map(({ score }) => score));
      }),
      { numRuns: 300 },
    );
  });

  it('adds up land and people as one would by hand', () => {
    const least = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 80 }), least, (cells, limit) => {
        const found = countGround(
          Float64Array.from(cells, ({ score }) => score),
          groundOf(cells),
          limit,
        );
        const ranked = cells.filter(({ score }) => !Number.isNaN(score));
        const marked = ranked.filter(({ score }) => limit === undefined || score >= limit);
        const sum = (list: readonly Cell[], of: 'areaKm2' | 'people') => list.reduce((all, cell) => all + cell[of], 0);
        expect(found).toMatchObject({
          areaKm2: sum(marked, 'areaKm2'),
          allAreaKm2: sum(ranked, 'areaKm2'),
          people: sum(marked, 'people'),
          allPeople: sum(ranked, 'people'),
        });
        expect(found.histogram).toEqual(
          Array.from({ length: 50 }, (_, step) =>
            sum(
              ranked.filter(({ score }) => score >= 2 * step && (score < 2 * step + 2 || step === 49)),
              'areaKm2',
            ),
          ),
        );
      }),
    );
  });
});

function at(cells: readonly Cell[], place: number): LngLat {
  const cell = cells[place];
  if (cell === undefined) throw new Error(`expected a cell ${place}`);
  return cell.at;
}
