import type { Atlas } from '../../model/atlas';
import type { Criterion } from '../../model/criterion';
import type { Figure } from '../../model/figure';
import { COUNTRIES, type Country } from '../../model/geo';
import type { CriterionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import type { Prepared } from '../../scoring/prepare';
import { type ScorePart, scorePart } from '../../views/figures';
import { rawFigure } from '../../views/rawFigure';

type Weights = Readonly<Record<CriterionId, number>>;

/** Weight and reach of one criterion in this scenario. */
export interface CriterionFacts {
  readonly criterion: Criterion;
  /** Share of all weights as they are set. */
  readonly nominal: ScorePart;
  /** The same after the project profile has moved them. */
  readonly effective: ScorePart;
  /** Regions with a value and regions it counts in, per country; absent where it does not count. */
  readonly coverage: Readonly<Partial<Record<Country, { readonly known: number; readonly total: number }>>>;
}

export function criterionFacts(prepared: Prepared, nominal: Weights, effective: Weights): readonly CriterionFacts[] {
  const { criteria } = prepared;
  const share = (weights: Weights, id: CriterionId): ScorePart => {
    const sum = criteria.reduce((total, criterion) => total + (weights[criterion.id] ?? 0), 0);
    return scorePart('weight', sum > 0 ? (weights[id] ?? 0) / sum : 0);
  };
  return criteria.map((criterion, c) => ({
    criterion,
    nominal: share(nominal, criterion.id),
    effective: share(effective, criterion.id),
    coverage: coverageOf(prepared, criterion, c),
  }));
}

function coverageOf(
  { regions, criteria, problem }: Prepared,
  criterion: Criterion,
  c: number,
): CriterionFacts['coverage'] {
  const entries = COUNTRIES.filter((country) => criterion.appliesTo.includes(country)).map((country) => {
    const slots = regions.flatMap((region, r) => (region.country === country ? [r * criteria.length + c] : []));
    return [country, { known: slots.filter((cell) => problem.known[cell]).length, total: slots.length }] as const;
  });
  return Object.fromEntries(entries);
}

/** One line of the worked example: the figure, where it stands on the goalposts, its share of the weight, its points. */
export interface WorkedRow {
  readonly criterion: Criterion;
  readonly raw?: Figure;
  /** 0..100. */
  readonly value?: ScorePart;
  /** Share of the weight of the criteria that have a value here; absent where there is none. */
  readonly weight?: ScorePart;
  readonly points: ScorePart;
}

export interface WorkedExample {
  readonly rows: readonly WorkedRow[];
  /** Sum of the points: the score. */
  readonly sum: ScorePart;
}

/** How one region comes to its score, from figure to points; `undefined` when it has none. */
export function workedExample(
  atlas: Pick<Atlas, 'criteria' | 'figures' | 'edition'>,
  region: Region,
  score: RegionScore,
  weights: Weights,
): WorkedExample | undefined {
  if (score.score === undefined) return undefined;
  const known = atlas.criteria.reduce((sum, { id }) => sum + (id in score.values ? (weights[id] ?? 0) : 0), 0);
  const rows = atlas.criteria
    .filter((criterion) => criterion.appliesTo.includes(region.country) && (weights[criterion.id] ?? 0) > 0)
    .map((criterion): WorkedRow => {
      const value = score.values[criterion.id];
      const raw = rawFigure(atlas, criterion, region, score.raw[criterion.id]);
      return {
        criterion,
        points: scorePart('points', score.contributions[criterion.id] ?? 0),
        ...(raw && { raw }),
        ...(value !== undefined && {
          value: scorePart('value', value),
          weight: scorePart('weight', known > 0 ? (weights[criterion.id] ?? 0) / known : 0),
        }),
      };
    });
  return {
    rows,
    sum: scorePart(
      'score',
      rows.reduce((sum, { points }) => sum + points.amount, 0),
    ),
  };
}
