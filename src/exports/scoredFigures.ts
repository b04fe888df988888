import type { Criterion, CriterionReading } from '../model/criterion';
import type { Figure } from '../model/figure';
import type { CriterionId, IndicatorId, RegionId } from '../model/ids';
import type { Region } from '../model/region';
import { figureOf, readingFor } from '../scoring/raw';
import type { Study } from './study';

/** The figure behind one raw value of the score. */
export interface ScoredFigure {
  readonly regionId: RegionId;
  readonly criterionId: CriterionId;
  /** As published; for a reading per person the raw value is this over the population, times 100,000. */
  readonly figure: Figure;
  readonly isPerCapita: boolean;
  /** Absent for what the product works out from the road network and the projects. */
  readonly indicatorId?: IndicatorId;
}

/** Every figure that the score of a study reads; a missing one is not among them. */
export function scoredFigures(study: Study): readonly ScoredFigure[] {
  const { prepared } = study;
  return prepared.regions.flatMap((region, r) =>
    prepared.criteria.flatMap((criterion) => {
      const raw = prepared.raws[r]?.[criterion.id];
      return raw === undefined ? [] : scoredFigure(study, region, criterion, raw);
    }),
  );
}

function scoredFigure(study: Study, region: Region, criterion: Criterion, raw: number): readonly ScoredFigure[] {
  const reading = readingFor(criterion, region.country);
  const figure = figureOf(study.atlas, criterion, region) ?? computedFigure(study, reading, raw);
  if (reading === undefined || figure === undefined) return [];
  const { measure, transform } = reading;
  return [
    {
      regionId: region.id,
      criterionId: criterion.id,
      figure,
      isPerCapita: transform === 'per_capita',
      ...(measure.type === 'indicator' ? { indicatorId: measure.indicatorId } : {}),
    },
  ];
}

/** What was worked out under the scenario's assumptions: an estimate of the year of the edition. */
function computedFigure(
  { atlas, extras }: Study,
  reading: CriterionReading | undefined,
  value: number,
): Figure | undefined {
  const source = extras.sources.find(({ id }) => id === 'corredor-network');
  if (reading?.measure.type !== 'computed' || source === undefined) return undefined;
  return {
    value,
    unit: reading.measure.computedId === 'chip_neighbours' ? 'plants' : 'hours',
    year: Number(atlas.edition.slice(0, 4)),
    sourceId: source.id,
    certainty: 'low',
    marks: ['derived'],
  };
}
