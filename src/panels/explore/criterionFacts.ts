import type { Atlas } from '../../model/atlas';
import type { Criterion, CriterionReading } from '../../model/criterion';
import type { UnitId } from '../../model/figure';
import type { Country } from '../../model/geo';
import type { MessageKey } from '../../text/messages/en';
import { editionYear, OLD_AFTER_YEARS } from '../../views/figures';

/** What one reading of a criterion rests on. */
export interface ReadingFacts {
  readonly scope: Country | 'all';
  readonly unit: UnitId;
  readonly perCapita: boolean;
  readonly low: number;
  readonly high: number;
  /** First and last year of its figures; absent for computed ones. */
  readonly years?: readonly [number, number];
  readonly regions: number;
  readonly evidence: string;
}

/** Where a criterion comes from, for its help text. */
export function readingFacts(atlas: Pick<Atlas, 'figures'>, criterion: Criterion): readonly ReadingFacts[] {
  return criterion.readings.map((reading) => {
    const figures = figuresOf(atlas, reading);
    const years = figures.map(({ year }) => year);
    return {
      scope: reading.scope,
      unit: readingUnit(atlas, reading),
      perCapita: reading.transform === 'per_capita',
      low: reading.low,
      high: reading.high,
      regions: figures.length,
      evidence: reading.evidence,
      ...(years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] as const } : {}),
    };
  });
}

function figuresOf({ figures }: Pick<Atlas, 'figures'>, { measure, scope }: CriterionReading) {
  if (measure.type === 'computed') return [];
  const rows = [...(figures.get(measure.indicatorId) ?? [])];
  return rows.filter(([regionId]) => scope === 'all' || regionId.startsWith(scope)).map(([, figure]) => figure);
}

/** The unit of the values of a reading, before any division by people. */
export function readingUnit(atlas: Pick<Atlas, 'figures'>, reading: CriterionReading): UnitId {
  const { measure } = reading;
  if (measure.type === 'computed') return measure.computedId === 'chip_neighbours' ? 'plants' : 'hours';
  return figuresOf(atlas, reading)[0]?.unit ?? 'points';
}

/** Unit of what is scored: after `per_capita`. */
export function scoredUnit(atlas: Pick<Atlas, 'figures'>, reading: CriterionReading): UnitId {
  return reading.transform === 'per_capita' ? 'per100k' : readingUnit(atlas, reading);
}

/** True when the newest figure of a criterion is old. */
export function isOldCriterion(facts: readonly ReadingFacts[], edition: string): boolean {
  const newest = Math.max(...facts.map(({ years }) => years?.[1] ?? Number.POSITIVE_INFINITY));
  return editionYear(edition) - newest > OLD_AFTER_YEARS;
}

const WHY: Readonly<Record<string, MessageKey>> = {
  W1: 'explore.why.W1',
  W2: 'explore.why.W2',
  W3: 'explore.why.W3',
  W4: 'explore.why.W4',
  C1: 'explore.why.C1',
  C2: 'explore.why.C2',
  C3: 'explore.why.C3',
  L1: 'explore.why.L1',
  L2: 'explore.why.L2',
  P1: 'explore.why.P1',
  A1: 'explore.why.A1',
  A2: 'explore.why.A2',
  S1: 'explore.why.S1',
  S2: 'explore.why.S2',
  H1: 'explore.why.H1',
  H2: 'explore.why.H2',
  K1: 'explore.why.K1',
  K2: 'explore.why.K2',
  K3: 'explore.why.K3',
};

/** Why a criterion matters, as a message; nothing for one that the model gained since. */
export function whyKey(criterion: Criterion): MessageKey | undefined {
  return WHY[criterion.id];
}
