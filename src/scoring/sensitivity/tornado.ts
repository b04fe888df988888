import type { Criterion } from '../../model/criterion';
import type { CriterionId, RegionId } from '../../model/ids';
import { faulty } from '../mcda/fault';
import type { Prepared } from '../prepare';
import { type RankedParts, rankPrepared } from '../rank';
import { readingFor } from '../raw';
import { goalpostPlace } from '../value';

/** What is moved: a criterion's weight from nothing to double, its goalposts, or the region's own figure within its doubt. */
export const SWUNG = ['weight', 'goalposts', 'figure'] as const;
export type Swung = (typeof SWUNG)[number];

/** How far both goalposts move, as a share of their distance: a convention of ours. */
export const GOALPOST_SHIFT = 0.1;

/** Where the region stands; no rank or score where it has none. */
export interface Standing {
  readonly score?: number;
  readonly rank?: number;
}

/** What becomes of one region when one input moves from its lower to its upper end. */
export interface Swing {
  readonly criterionId: CriterionId;
  readonly low: Standing;
  readonly high: Standing;
}

export interface Tornado {
  readonly now: Standing;
  /** The widest swing of the score first. */
  readonly swings: readonly Swing[];
}

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  readonly regionId: RegionId;
  /** Half-widths per prepared cell, 0..1 (`dataErrors`), for figures. */
  readonly errors: Float64Array;
}

/** One swing per criterion that can move; those without weight move nothing and are left out. */
export function tornado(given: Given, swung: Swung): Tornado {
  const { prepared, regionId } = given;
  const slot = prepared.regions.findIndex(({ id }) => id === regionId);
  if (slot < 0) throw faulty('region', 'one of the regions', regionId);
  const now = standingOf(given, prepared, given.scenario);
  const swings = prepared.criteria.flatMap((criterion, c): readonly Swing[] => {
    if (!((given.scenario.weights[criterion.id] ?? 0) > 0)) return [];
    const [low, high] = swingsOf(given, swung, criterion, c, slot);
    return low && high ? [{ criterionId: criterion.id, low, high }] : [];
  });
  return { now, swings: [...swings].sort((a, b) => widthOf(b) - widthOf(a)) };
}

/** How far the score swings; none where it is missing at an end. */
export function widthOf({ low, high }: Swing): number {
  return low.score === undefined || high.score === undefined ? 0 : Math.abs(high.score - low.score);
}

function swingsOf(
  given: Given,
  swung: Swung,
  criterion: Criterion,
  c: number,
  slot: number,
): readonly (Standing | undefined)[] {
  const { prepared, scenario, errors } = given;
  switch (swung) {
    case 'weight':
      return [0, 2].map((factor) => {
        const weight = factor * (scenario.weights[criterion.id] ?? 0);
        return standingOf(given, prepared, { ...scenario, weights: { ...scenario.weights, [criterion.id]: weight } });
      });
    case 'figure': {
      const cell = slot * prepared.criteria.length + c;
      const width = errors[cell] ?? 0;
      const value = prepared.problem.values[cell] ?? Number.NaN;
      if (!(width > 0) || Number.isNaN(value)) return [];
      return [-width, width].map((step) =>
        standingOf(given, withCells(prepared, [[cell, held(value + step)]]), scenario),
      );
    }
    case 'goalposts': {
      if (criterion.readings.some(({ worth }) => worth)) return [];
      return [-GOALPOST_SHIFT, GOALPOST_SHIFT].map((shift) =>
        standingOf(given, withCells(prepared, shiftedCells(prepared, criterion, c, shift)), scenario),
      );
    }
  }
}

type Cell = readonly [cell: number, value: number];

/** The values of a criterion with both goalposts moved up by a share of their distance. */
function shiftedCells(prepared: Prepared, criterion: Criterion, c: number, shift: number): readonly Cell[] {
  return prepared.regions.flatMap((region, r): readonly Cell[] => {
    const raw = prepared.raws[r]?.[criterion.id];
    const reading = readingFor(criterion, region.country);
    if (raw === undefined || !reading) return [];
    const place = held(goalpostPlace(raw, reading) - shift);
    return [[r * prepared.criteria.length + c, criterion.direction === 'cost' ? 1 - place : place]];
  });
}

function withCells(prepared: Prepared, cells: readonly Cell[]): Prepared {
  const values = prepared.problem.values.slice();
  for (const [cell, value] of cells) values[cell] = value;
  return { ...prepared, problem: { ...prepared.problem, values } };
}

function standingOf({ regionId }: Given, prepared: Prepared, scenario: RankedParts): Standing {
  const own = rankPrepared(prepared, scenario).find((score) => score.regionId === regionId);
  return {
    ...(own?.score === undefined ? {} : { score: own.score }),
    ...(own?.rank === undefined ? {} : { rank: own.rank }),
  };
}

function held(value: number): number {
  return Math.min(1, Math.max(0, value));
}
