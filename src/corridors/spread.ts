import type { Route } from '../model/route';
import type { Assumptions } from '../model/scenario';
import { withRest } from './rest';

/** Door-to-door hours of the 10th, 50th and 90th of 100 trucks on one route. */
export interface Spread {
  readonly p10Hours: number;
  readonly p50Hours: number;
  readonly p90Hours: number;
}

export const SPREAD_DRAWS = 1000;
export const SPREAD_SEED = 20_260_101;

/** The 90th percentile of the standard normal distribution. */
const Z90 = 1.2815515655446004;

type Given = Pick<Assumptions, 'crossingP10' | 'crossingP90' | 'roadP10' | 'roadP90' | 'restRules'>;

/**
 * Draws trucks on a route that is kept whatever happens: one factor for all of its roads, one for each crossing, each with median
 * 1, lognormal on either side of it with the scenario's 10th and 90th percentiles. The draws of a crossing depend on seed and id
 * alone, so a plan is compared under the same luck. Without a spread all draws are the plain route. Same seed, same bytes.
 */
export function routeSpread(route: Route, assumptions: Given, draws = SPREAD_DRAWS, seed = SPREAD_SEED): Spread {
  const keys = route.legs.map((leg) => keyOf(leg.type === 'crossing' ? leg.crossingId : 'road'));
  const hours = Float64Array.from({ length: draws }, (_, draw) => {
    const total = route.legs.reduce((sum, leg, index) => {
      const z = normalAt(seed, keys[index] ?? 0, draw);
      const { crossingP10, crossingP90, roadP10, roadP90 } = assumptions;
      return (
        sum + leg.hours * (leg.type === 'crossing' ? factor(z, crossingP10, crossingP90) : factor(z, roadP10, roadP90))
      );
    }, 0);
    return withRest(assumptions, total);
  }).sort();
  return { p10Hours: quantile(hours, 0.1), p50Hours: quantile(hours, 0.5), p90Hours: quantile(hours, 0.9) };
}

/** Exactly 1 where a side has no spread. */
function factor(z: number, p10: number, p90: number): number {
  return z < 0 ? p10 ** (-z / Z90) : p90 ** (z / Z90);
}

/** The quantile of sorted numbers, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** A standard normal number that is always the same for the same three (Box and Muller). */
function normalAt(seed: number, key: number, draw: number): number {
  const start = mixed(mixed(mixed(seed) ^ key) + draw);
  const [one, other] = [mixed(start ^ 0x9e3779b9), mixed(start ^ 0x85ebca6b)];
  return Math.sqrt(-2 * Math.log((one + 1) / 2 ** 32)) * Math.cos((2 * Math.PI * other) / 2 ** 32);
}

/** Scatters 32 bits: every bit of the answer depends on every bit given (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function keyOf(text: string): number {
  let key = 0;
  for (let index = 0; index < text.length; index++) key = mixed(key ^ text.charCodeAt(index));
  return key;
}
