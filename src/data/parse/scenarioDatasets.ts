import { THEMES, type Theme } from '../../model/criterion';
import {
  DATASET_COLUMNS_LIMIT,
  DATASET_LARGEST,
  DATASET_NAME_LIMIT,
  DATASET_SOURCE_LIMIT,
  DATASET_UNIT_LIMIT,
  DATASETS_LIMIT,
  type Dataset,
  type DatasetColumn,
  type DatasetContent,
  type DatasetValues,
  DOCUMENT_POINTS_LIMIT,
  MOST_KEPT_POINTS,
  POINT_NAME_LIMIT,
} from '../../model/dataset';
import type { CriterionId, DatasetId, IndicatorId, RegionId, SourceId } from '../../model/ids';
import { saying } from '../../model/saying';
import { asList, Fields, listOf, numberIn, type Place, type Reader, textUpTo } from './fields';
import type { Json } from './strictJson';

/** Ids that datasets and their columns may have: `d-1`, `D1`. No id of the model looks like these. */
export const DATASET_IDS: readonly DatasetId[] = numbered('d-', DATASETS_LIMIT);
export const DATASET_COLUMN_IDS: readonly CriterionId[] = numbered('D', DATASET_COLUMNS_LIMIT);

function numbered<T extends string>(start: string, count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => `${start}${index + 1}` as T);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DIRECTIONS = ['benefit', 'cost'] as const;
const CONTENTS = ['regions', 'points', 'kept'] as const;

/** Own data; a table that lacks a part, has rows of different lengths or an id of another is reported and left out. */
export const readDatasets =
  (regions: readonly RegionId[]): Reader<readonly Dataset[]> =>
  (value, place) => {
    const found: Dataset[] = [];
    const taken = new Set<string>();
    asList(value, place, saying('array')).forEach((item, index) => {
      const at = place.to(index);
      const dataset = readOne(item, at, regions);
      const ids = dataset === undefined ? [] : [dataset.id, ...dataset.columns.map(({ id }) => id)];
      if (dataset === undefined || new Set(ids).size < ids.length || ids.some((id) => taken.has(id))) {
        at.report(saying('object'), shown(item), 'dropped');
        return;
      }
      for (const id of ids) taken.add(id);
      found.push(dataset);
    });
    return found;
  };

/** A table may be long: its name is enough to find it. */
function shown(item: Json): Json {
  const name = typeof item === 'object' && item !== null && !Array.isArray(item) ? Reflect.get(item, 'name') : item;
  return typeof name === 'string' ? name : null;
}

function readOne(value: Json, place: Place, regions: readonly RegionId[]): Dataset | undefined {
  const fields = new Fields(value, place);
  const id = choice(fields, 'id', DATASET_IDS);
  const name = fields.read('name', textUpTo(DATASET_NAME_LIMIT), '');
  const source = fields.read('source', textUpTo(DATASET_SOURCE_LIMIT), '');
  const year = fields.read('year', (given, at) => numberIn(FIRST_YEAR, LAST_YEAR, true)(given, at, 0), 0);
  const columns = fields.read<readonly (DatasetColumn | undefined)[]>('columns', readColumns, []);
  const content = fields.read<DatasetContent | undefined>('content', readContent(regions), undefined);
  fields.finish();
  const whole = columns.filter((column) => column !== undefined);
  if (!id || !content || year === 0 || name.trim() === '' || source.trim() === '') return undefined;
  if (whole.length < columns.length || !fits(content, whole.length)) return undefined;
  return { id, name, source, year, columns: whole, content };
}

const readColumns: Reader<readonly (DatasetColumn | undefined)[]> = (value, place) =>
  asList(value, place, saying('array')).map((item, index) => {
    const fields = new Fields(item, place.to(index));
    const id = choice(fields, 'id', DATASET_COLUMN_IDS);
    const name = fields.read('name', textUpTo(DATASET_NAME_LIMIT), '');
    const unit = fields.read('unit', textUpTo(DATASET_UNIT_LIMIT), '');
    const theme = choice<Theme>(fields, 'theme', THEMES);
    const direction = choice(fields, 'direction', DIRECTIONS);
    const low = fields.read('low', within, Number.NaN);
    const high = fields.read('high', within, Number.NaN);
    fields.finish();
    if (!id || !theme || !direction || name.trim() === '' || !(low < high)) return undefined;
    return { id, name, unit, theme, direction, low, high };
  });

const readContent =
  (regions: readonly RegionId[]): Reader<DatasetContent | undefined> =>
  (value, place) => {
    const fields = new Fields(value, place);
    const type = choice(fields, 'type', CONTENTS);
    const ids = (): readonly RegionId[] => fields.read('regionIds', readIds(regions), []);
    const values = (): DatasetValues => fields.read('values', readValues, []);
    const degrees = (name: string, most: number): readonly number[] =>
      fields.read(name, (given, at) => readNumbers(most)(given, at), []);
    const content = ((): DatasetContent | undefined => {
      switch (type) {
        case undefined:
          return undefined;
        case 'regions':
          return { type, regionIds: ids(), values: values() };
        case 'points': {
          const names = fields.read('names', readNames, []);
          const [lngs, lats] = [degrees('lngs', 180), degrees('lats', 90)];
          return { type, names, lngs, lats, regionIds: ids(), values: values() };
        }
        case 'kept':
          return {
            type,
            count: fields.read('count', numberIn(1, MOST_KEPT_POINTS, true), 1),
            key: fields.read('key', textUpTo(40), ''),
          };
      }
    })();
    fields.finish();
    return content;
  };

function fits(content: DatasetContent, columns: number): boolean {
  if (content.type === 'kept') return true;
  const { regionIds, values } = content;
  const rows = regionIds.length;
  if (values.length !== columns || values.some((column) => column.length !== rows)) return false;
  if (content.type === 'regions') return rows > 0 && new Set(regionIds).size === rows;
  const { names, lngs, lats } = content;
  // A point at a degree that there is not would be somewhere else; one left out would move all that come after it.
  const arePlaces = [...lngs, ...lats].every(Number.isFinite);
  return (
    arePlaces && rows > 0 && rows <= DOCUMENT_POINTS_LIMIT && [names, lngs, lats].every(({ length }) => length === rows)
  );
}

const within: Reader<number> = (given, at) => numberIn(-DATASET_LARGEST, DATASET_LARGEST)(given, at, Number.NaN);

const readNumbers =
  (most: number) =>
  (value: Json, place: Place): readonly number[] =>
    asList(value, place, saying('array')).map((item, index) =>
      numberIn(-most, most)(item, place.to(index), Number.NaN),
    );

const readNames: Reader<readonly string[]> = (value, place) =>
  asList(value, place, saying('array')).map((item, index) => textUpTo(POINT_NAME_LIMIT)(item, place.to(index), ''));

const readValues: Reader<DatasetValues> = (value, place) =>
  asList(value, place, saying('array')).map((column, c) => {
    const at = place.to(c);
    return asList(column, at, saying('array')).map((item, r) => (item === null ? null : readCell(item, at.to(r))));
  });

/** A number that can not be used is missing. */
function readCell(value: Json, place: Place): number | null {
  const number = within(value, place, Number.NaN);
  return Number.isNaN(number) ? null : number;
}

/** Every row keeps its place, so an unknown region makes the whole table unusable. */
const readIds =
  (regions: readonly RegionId[]): Reader<readonly RegionId[]> =>
  (value, place) => {
    const known = new Map<string, RegionId>(regions.map((id) => [id, id]));
    return asList(value, place, saying('array')).flatMap((item) => {
      const id = typeof item === 'string' ? known.get(item) : undefined;
      return id === undefined ? [] : [id];
    });
  };

function choice<T extends string>(fields: Fields, name: string, known: readonly T[]): T | undefined {
  return fields.read(name, (text, at) => listOf(known, known.join(', '))([text], at, []), [])[0];
}

/** Ids of what the columns of own data add to the atlas. */
export const DATASET_IDENTITY = {
  indicatorOf: ({ id }: DatasetColumn): IndicatorId => `data-${id}` as string as IndicatorId,
  sourceId: 'own-data' as string as SourceId,
};
