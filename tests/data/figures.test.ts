import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFigure } from '../../geo/figures';
import { figureTables } from '../../geo/figureTables';
import { CERTAINTIES, MARKS, parseFigureTables } from '../../src/data/parse/figures';
import { parseRegions } from '../../src/data/parse/regions';
import type { RegionId } from '../../src/model/ids';

const { regions } = parseRegions(JSON.parse(readFileSync('public/data/regions.json', 'utf8')), 'regions.json');
const ids: readonly RegionId[] = regions.map((region) => region.id);
const INDICATORS = [
  { id: 'wage', unit: 'usdPerHour' },
  { id: 'jobs', unit: 'jobs' },
] as const;

const word = fc.constantFrom('a', 'b', 'Querétaro, "so called"', 'c d');
const figure = (indicatorId: string, regionId: string): fc.Arbitrary<TableFigure> =>
  fc.record({
    indicatorId: fc.constant(indicatorId),
    regionId: fc.constant(regionId),
    value: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    ),
    year: fc.integer({ min: 2010, max: 2026 }),
    period: fc.constantFrom('', '2015-2019'),
    sourceId: word,
    certainty: fc.constantFrom(...CERTAINTIES),
    marks: fc.subarray([...MARKS]),
    note: fc.oneof(fc.constant(''), word),
  });
/** Some of all pairs of indicator and region; the others are missing. */
const someFigures = fc
  .subarray(INDICATORS.flatMap(({ id }) => ids.map((regionId) => [id, regionId] as const)))
  .chain((pairs) => fc.tuple(...pairs.map(([id, regionId]) => figure(id, regionId))));

describe('figures in columns', () => {
  it('come back as they went in, and what is missing stays missing', () => {
    const roundTrip = (figures: readonly TableFigure[]) => {
      const json: unknown = JSON.parse(JSON.stringify(figureTables(figures, INDICATORS, ids)));
      const table = parseFigureTables(json, 'figures.json', ids);
      const back = [...table].flatMap(([indicatorId, column]) =>
        [...column].map(([regionId, { unit, period, note, ...rest }]) => {
          expect(unit).toBe(INDICATORS.find((one) => one.id === indicatorId)?.unit);
          return { indicatorId, regionId, ...rest, period: period ?? '', note: note ?? '' };
        }),
      );
      expect(back).toEqual(figures);
    };
    fc.assert(fc.property(someFigures, roundTrip), { numRuns: 40 });
  });

  it('share one series where only the value differs', () => {
    const like = (regionId: string, value: number): TableFigure => ({
      indicatorId: 'jobs',
      regionId,
      value,
      year: 2024,
      period: '',
      sourceId: 'a',
      certainty: 'high',
      marks: [],
      note: '',
    });
    const { series } = figureTables([like('MX-SON', 1), like('US-AZ', 2), like('CA-QC', 3)], INDICATORS, ids);
    expect(series.year).toEqual([2024]);
  });
});
