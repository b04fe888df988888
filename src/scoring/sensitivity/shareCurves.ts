import type { Prepared } from '../prepare';

/**
 * A region's weighted mean while one criterion's share s of all weight goes from 0 to 1 and the others keep their proportions:
 * (n0 + n1 s) / (d0 + d1 s) over what is known. Its coverage is the same denominator over (a0 + a1 s).
 */
export interface ShareCurve {
  readonly n0: number;
  readonly n1: number;
  readonly d0: number;
  readonly d1: number;
  readonly a0: number;
  readonly a1: number;
}

interface Given {
  readonly prepared: Prepared;
  /** Effective weights in the order of the criteria. */
  readonly vector: Float64Array;
  readonly criterion: number;
  /** What the mean is taken of: the value itself, or its logarithm. */
  readonly toTerm: (value: number) => number;
  /** Criteria whose share stays as it is; without them all others give way in proportion. */
  readonly held?: ReadonlySet<number>;
}

/** One curve per region; nothing where the criteria that can give way weigh nothing, as no share can then be taken from them. */
export function shareCurves({ prepared, vector, criterion, toTerm, held }: Given): readonly ShareCurve[] | undefined {
  const { problem, regions } = prepared;
  const others = vector.map((weight, c) => (c === criterion || held?.has(c) ? 0 : weight));
  const whole = others.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return undefined;
  const stays = held && heldShares(vector, criterion, held);
  return regions.map((_, r) => {
    let [sum, known, applying] = [0, 0, 0];
    others.forEach((weight, c) => {
      const cell = r * vector.length + c;
      const value = problem.values[cell] ?? Number.NaN;
      applying += (weight / whole) * (problem.applies[cell] ?? 0);
      if (Number.isNaN(value)) return;
      known += weight / whole;
      sum += (weight / whole) * toTerm(value);
    });
    const cell = r * vector.length + criterion;
    const own = problem.values[cell] ?? Number.NaN;
    const isKnown = Number.isNaN(own) ? 0 : 1;
    const term = isKnown === 1 ? toTerm(own) : 0;
    const applies = problem.applies[cell] ?? 0;
    const free = { n0: sum, n1: term - sum, d0: known, d1: isKnown - known, a0: applying, a1: applies - applying };
    return stays === undefined ? free : withHeld(free, stays, prepared, r, toTerm);
  });
}

/** Share of all weight of each criterion that stays as it is, by its place; and how much is left to the others. */
interface HeldShares {
  readonly shares: readonly (readonly [criterion: number, share: number])[];
  readonly left: number;
}

function heldShares(vector: Float64Array, criterion: number, held: ReadonlySet<number>): HeldShares {
  const all = vector.reduce((sum, weight) => sum + weight, 0);
  const shares = [...held].flatMap((c) => (c === criterion ? [] : [[c, (vector[c] ?? 0) / all] as const]));
  return { shares, left: 1 - shares.reduce((sum, [, share]) => sum + share, 0) };
}

/** What can give way has less to give: it starts at what the held leave, and the held add what they have. */
function withHeld(
  free: ShareCurve,
  { shares, left }: HeldShares,
  { problem }: Prepared,
  region: number,
  toTerm: (value: number) => number,
): ShareCurve {
  const { n1, d1, a1 } = free;
  let [n0, d0, a0] = [left * free.n0, left * free.d0, left * free.a0];
  for (const [c, share] of shares) {
    const cell = region * problem.criterionCount + c;
    const value = problem.values[cell] ?? Number.NaN;
    a0 += share * (problem.applies[cell] ?? 0);
    if (Number.isNaN(value)) continue;
    d0 += share;
    n0 += share * toTerm(value);
  }
  return { n0, n1, d0, d1, a0, a1 };
}

/** The mean at a share; NaN where nothing known weighs anything. */
export function meanAt({ n0, n1, d0, d1 }: ShareCurve, share: number): number {
  const known = d0 + d1 * share;
  return known > TINY ? (n0 + n1 * share) / known : Number.NaN;
}

/** Share of the weight that applies and is known. */
export function coverageAt({ d0, d1, a0, a1 }: ShareCurve, share: number): number {
  const applying = a0 + a1 * share;
  return applying > TINY ? (d0 + d1 * share) / applying : 0;
}

/** What rounding leaves of a weight of nothing. */
const TINY = 1e-12;

/** Shares between 0 and 1 at which two curves meet: the roots of a quadratic, as each is a quotient of straight lines. */
export function meetings(a: ShareCurve, b: ShareCurve): readonly number[] {
  const c2 = a.n1 * b.d1 - b.n1 * a.d1;
  const c1 = a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0;
  const c0 = a.n0 * b.d0 - b.n0 * a.d0;
  return quadraticRoots(c2, c1, c0).filter(isInside);
}

/** Shares between 0 and 1 at which the coverage passes the least that is asked for. */
export function coverageTurns({ d0, d1, a0, a1 }: ShareCurve, least: number): readonly number[] {
  return quadraticRoots(0, d1 - least * a1, d0 - least * a0).filter(isInside);
}

const isInside = (share: number): boolean => share > 0 && share < 1;

/** Real roots of c2 x² + c1 x + c0, without the loss of digits of the school formula; none where all are 0. */
function quadraticRoots(c2: number, c1: number, c0: number): readonly number[] {
  const scale = Math.max(Math.abs(c2), Math.abs(c1), Math.abs(c0));
  if (!(scale > 0)) return [];
  if (Math.abs(c2) <= TINY * scale) return Math.abs(c1) <= TINY * scale ? [] : [-c0 / c1];
  const inside = c1 * c1 - 4 * c2 * c0;
  if (inside < 0) return [];
  const half = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(inside)) / 2;
  return half === 0 ? [0] : [half / c2, c0 / half];
}
