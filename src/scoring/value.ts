import type { Criterion, CriterionReading } from '../model/criterion';
import { worthOf } from './valueFunctions';
import { rawOfWorth } from './worthRange';

type Goalposts = Pick<CriterionReading, 'transform' | 'low' | 'high' | 'worth'>;

/** Where a raw value stands between the goalposts of the model, before clamping and direction; -Infinity when a log has no value. */
export function goalpostPlace(raw: number, { transform, low, high }: Goalposts): number {
  if (transform !== 'log') return (raw - low) / (high - low);
  // ln(x + 1) once the low goalpost is 1 or less, so that zero is an ordinary value there.
  const shift = low <= 1 ? 1 : 0;
  const from = Math.log(low + shift);
  return (Math.log(Math.max(raw + shift, 0)) - from) / (Math.log(high + shift) - from);
}

/**
 * Puts a raw value (in the unit of the goalposts: after per_capita, before log) on 0..1, where 1 is always better.
 * Values outside the goalposts are clamped; zero or less under a plain log takes the low goalpost. A value function of the
 * user takes the place of all this.
 */
export function normalise(raw: number, reading: Goalposts, direction: Criterion['direction']): number {
  if (reading.worth) return worthOf(raw, reading.worth);
  const share = Math.min(1, Math.max(0, goalpostPlace(raw, reading)));
  return direction === 'cost' ? 1 - share : share;
}

/**
 * The raw value, in the unit of the goalposts, that `normalise` puts at a share of 0..1. Beyond the goalposts many raw values
 * share 0 or 1: the goalpost itself is given. Of the raw values to which a user's function gives that worth, the nearest to
 * `near`.
 */
export function denormalise(
  share: number,
  { transform, low, high, worth }: Goalposts,
  direction: Criterion['direction'],
  near = 0,
): number {
  if (worth) return rawOfWorth(share, worth, near);
  const towardsHigh = direction === 'cost' ? 1 - share : share;
  // The ends exactly: through the logarithm they would be off by a last place.
  if (towardsHigh <= 0) return low;
  if (towardsHigh >= 1) return high;
  if (transform !== 'log') return low + towardsHigh * (high - low);
  const shift = low <= 1 ? 1 : 0;
  const from = Math.log(low + shift);
  return Math.exp(from + towardsHigh * (Math.log(high + shift) - from)) - shift;
}
