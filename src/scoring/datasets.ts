import type { Atlas } from '../model/atlas';
import type { Criterion } from '../model/criterion';
import type { Dataset, DatasetColumn } from '../model/dataset';
import type { Figure } from '../model/figure';
import { COUNTRIES } from '../model/geo';
import type { IndicatorId, RegionId, SourceId } from '../model/ids';

type Joined = Pick<Atlas, 'criteria' | 'figures'>;

/** Ids under which the figures of a column stand; made where ids are made. */
export interface DatasetIds {
  readonly indicatorOf: (column: DatasetColumn) => IndicatorId;
  readonly sourceId: SourceId;
}

/**
 * The atlas with every column that is joined to regions as a criterion, its figures under ids of their own, so that whatever
 * reads a criterion reads these too. Columns joined before are put anew; without datasets the same object where none were.
 */
export function withDatasets<A extends Joined>(atlas: A, datasets: readonly Dataset[], ids: DatasetIds): A {
  const before = atlas.criteria.filter((criterion) => !isOfDataset(criterion));
  const joined = datasets.flatMap((dataset) => (dataset.content.type === 'regions' ? [dataset] : []));
  if (joined.length === 0 && before.length === atlas.criteria.length) return atlas;
  const figures = new Map([...atlas.figures].filter(([id]) => !id.startsWith(INDICATOR)));
  const criteria = joined.flatMap((dataset) =>
    dataset.columns.map((column, index) => {
      const indicatorId = ids.indicatorOf(column);
      figures.set(indicatorId, figuresOf(dataset, column, index, ids.sourceId));
      return criterionOf(dataset, column, indicatorId);
    }),
  );
  return { ...atlas, criteria: [...before, ...criteria], figures };
}

/** How the ids of own figures begin. */
export const INDICATOR = 'data-';

export function isOfDataset({ readings }: Pick<Criterion, 'readings'>): boolean {
  return readings.some(({ measure }) => measure.type === 'indicator' && measure.indicatorId.startsWith(INDICATOR));
}

function figuresOf(
  { content, source, year }: Dataset,
  { unit }: DatasetColumn,
  index: number,
  sourceId: SourceId,
): ReadonlyMap<RegionId, Figure> {
  if (content.type !== 'regions') return new Map();
  return new Map(
    content.regionIds.flatMap((id, row) => {
      const value = content.values[index]?.[row];
      if (value === undefined || value === null) return [];
      const figure = {
        value,
        unit: `own:${unit}`,
        year,
        sourceId,
        ownSource: source,
        certainty: 'medium',
        marks: [],
      } as const;
      return [[id, figure]];
    }),
  );
}

function criterionOf({ source, year }: Dataset, column: DatasetColumn, indicatorId: IndicatorId): Criterion {
  const { id, name, theme, direction, low, high } = column;
  const evidence = `Own data: ${source}, ${year}.`;
  return {
    id,
    names: { en: name, es: name, fr: name },
    theme,
    direction,
    weight: 0,
    readings: [{ scope: 'all', measure: { type: 'indicator', indicatorId }, transform: 'none', low, high, evidence }],
    appliesTo: COUNTRIES,
    bridged: false,
    own: true,
  };
}
