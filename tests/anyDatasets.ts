import fc from 'fast-check';
import { DATASET_COLUMN_IDS, DATASET_IDS } from '../src/data/parse/scenarioDatasets';
import { THEMES } from '../src/model/criterion';
import type { Dataset, DatasetColumn, DatasetContent } from '../src/model/dataset';
import type { RegionId } from '../src/model/ids';
import { even } from './even';

const printable = (most: number) =>
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: most })
    .filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text) && text.length <= most && text.trim() !== '');
// JSON knows no -0.
const number = (most: number) => even(-most, most).map((value) => value + 0);
const cell = fc.option(number(1e15), { nil: null });

/** Any tables a user could have brought, as a scenario keeps them. */
export function anyDatasets(regions: readonly RegionId[]): fc.Arbitrary<readonly Dataset[]> {
  return fc.tuple(fc.nat(2), fc.nat(2)).chain(([count, width]) => {
    const ids = DATASET_IDS.slice(0, count);
    return fc.tuple(...ids.map((id, index) => dataset(id, index * 2, width, regions)));
  });
}

function dataset(id: Dataset['id'], first: number, width: number, regions: readonly RegionId[]): fc.Arbitrary<Dataset> {
  const columns = DATASET_COLUMN_IDS.slice(first, first + width).map((columnId) => column(columnId));
  return fc.record({
    id: fc.constant(id),
    name: printable(60),
    source: printable(60),
    year: fc.integer({ min: 1900, max: 2100 }),
    columns: fc.tuple(...columns),
    content: content(width, regions),
  });
}

function column(id: DatasetColumn['id']): fc.Arbitrary<DatasetColumn> {
  return fc
    .record({
      id: fc.constant(id),
      name: printable(60),
      unit: fc.constantFrom('', 'MW', '°C'),
      theme: fc.constantFrom(...THEMES),
      direction: fc.constantFrom('benefit' as const, 'cost' as const),
      low: number(1e15),
      high: number(1e15),
    })
    .filter(({ low, high }) => low < high);
}

function content(width: number, regions: readonly RegionId[]): fc.Arbitrary<DatasetContent> {
  const table = (rows: number) =>
    fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: width, maxLength: width });
  const joined = fc
    .shuffledSubarray([...regions], { minLength: 1 })
    .chain((regionIds) => table(regionIds.length).map((values) => ({ type: 'regions' as const, regionIds, values })));
  const points = fc.integer({ min: 1, max: 4 }).chain((rows) => {
    const list = <T>(items: fc.Arbitrary<T>) => fc.array(items, { minLength: rows, maxLength: rows });
    const degrees = (most: number) => list(number(most));
    const names = list(fc.constantFrom('', 'A', 'Querétaro'));
    const ids = list(fc.constantFrom(...regions));
    return fc.tuple(names, degrees(180), degrees(90), ids, table(rows)).map(([n, lngs, lats, regionIds, values]) => ({
      type: 'points' as const,
      names: n,
      lngs,
      lats,
      regionIds,
      values,
    }));
  });
  const kept = fc.integer({ min: 1, max: 2_000_000 }).map((count) => ({ type: 'kept' as const, count, key: 'a1' }));
  return fc.oneof(joined, points, kept);
}
