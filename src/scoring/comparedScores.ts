import { ScoreKernel } from './kernel';
import { norm, total } from './mcda/matrix';
import type { Preference } from './mcda/preference';
import { balance } from './mcda/promethee';
import { settled } from './mcda/ranks';
import { conclude, type Vikor } from './mcda/vikor';
import type { Problem } from './problem';

export const COMPARED_METHODS = [
  'weighted_sum',
  'weighted_geometric',
  'waspas',
  'topsis',
  'vikor',
  'promethee_ii',
] as const;
export type ComparedMethod = (typeof COMPARED_METHODS)[number];

/** Points of 100: a difference of 5 is none, one of 25 is a full preference. A convention of ours, not a measurement. */
export const COMPARED_PREFERENCE: Preference = { type: 'linear', q: 5, p: 25 };
/** What is known of one region or site and weighs something. */
export interface KnownRow<Id extends string = string> {
  readonly id: Id;
  readonly index: number;
  readonly known: readonly Known[];
}

interface Known {
  readonly criterion: number;
  /** 0..1. */
  readonly value: number;
  /** Shares of the known weight; they sum to 1. */
  readonly share: number;
  readonly weight: number;
}

/** The rows of a problem (`ids` names all of them in order) that are asked for and of which something weighted is known. */
export function knownRows<Id extends string>(
  ids: readonly Id[],
  problem: Problem,
  vector: Float64Array,
  asked: readonly Id[] = ids,
): readonly KnownRow<Id>[] {
  const slots = new Map(ids.map((id, index) => [id, index] as const));
  return asked.flatMap((id) => {
    const index = slots.get(id);
    if (index === undefined) return [];
    const cells = Array.from(vector, (weight, criterion) => {
      return { criterion, weight, value: problem.values[index * vector.length + criterion] ?? Number.NaN };
    }).filter(({ weight, value }) => weight > 0 && !Number.isNaN(value));
    const whole = total(cells.map(({ weight }) => weight));
    return whole > 0 ? [{ id, index, known: cells.map((cell) => ({ ...cell, share: cell.weight / whole })) }] : [];
  });
}

/** One score per row and method. */
export function comparedScores(
  problem: Problem,
  vector: Float64Array,
  rows: readonly KnownRow[],
): Readonly<Record<ComparedMethod, readonly number[]>> {
  const byKernel = (method: 'weighted_sum' | 'weighted_geometric'): readonly number[] => {
    const scores = new ScoreKernel(problem, method).scoresFor(vector);
    return rows.map(({ index }) => scores[index] ?? Number.NaN);
  };
  const sums = byKernel('weighted_sum');
  const products = byKernel('weighted_geometric');
  return {
    weighted_sum: sums,
    weighted_geometric: products,
    waspas: sums.map((sum, i) => (sum + (products[i] ?? Number.NaN)) / 2),
    topsis: rows.map(closeness),
    vikor: vikorOf(rows).Q,
    promethee_ii: netFlows(rows),
  };
}

/** TOPSIS between the ends of the goalposts. */
function closeness({ known }: KnownRow): number {
  const toWorst = norm(known.map(({ share, value }) => share * value));
  const toBest = norm(known.map(({ share, value }) => share * (1 - value)));
  return toWorst / (toWorst + toBest);
}

/** VIKOR's Q with its conditions, on regrets from the upper end of the goalposts. */
export function vikorOf(rows: readonly KnownRow[]): Omit<Vikor, 'S' | 'R'> {
  const regrets = rows.map(({ known }) => known.map(({ share, value }) => share * (1 - value)));
  // Rounding that no regret is behind would be stretched to 0..1.
  return conclude(
    settled(regrets.map(total), 1),
    settled(
      regrets.map((list) => Math.max(...list)),
      1,
    ),
    0.5,
  );
}

/** PROMETHEE II: the mean, over the regions that share a criterion with this one, of the preference for it less against. */
function netFlows(rows: readonly KnownRow[]): readonly number[] {
  return rows.map((row) => {
    const balances = rows.flatMap((other) => (other === row ? [] : pairBalance(row, other)));
    return balances.length === 0 ? 0 : total(balances) / balances.length;
  });
}

/** Preference for the first less that for the second, -1..1, on what is known of both; nothing when that is nothing. */
function pairBalance(first: KnownRow, second: KnownRow): readonly number[] {
  const values = new Map(second.known.map(({ criterion, value }) => [criterion, value] as const));
  let whole = 0;
  let sum = 0;
  for (const { criterion, value, weight } of first.known) {
    const other = values.get(criterion);
    if (other === undefined) continue;
    whole += weight;
    sum += weight * balance(COMPARED_PREFERENCE, 100 * value, 100 * other);
  }
  return whole > 0 ? [sum / whole] : [];
}
