/** Where a value stands on the track of a range, and back. Positions run from 0 to `steps`. */
export interface RangeScale {
  readonly steps: number;
  position(value: number): number;
  /** Rounded to what the track can tell apart. */
  value(position: number): number;
}

const STEPS = 100;

/** A linear scale, or a logarithmic one for values that span orders of magnitude; `low` < `high`. */
export function rangeScale([low, high]: readonly [number, number], kind: 'linear' | 'log'): RangeScale {
  return kind === 'log' ? logScale(low, high) : linearScale(low, high);
}

function linearScale(low: number, high: number): RangeScale {
  const span = high - low || 1;
  const step = niceStep(span / STEPS);
  const steps = Math.ceil(span / step - 1e-9);
  return {
    steps,
    position: (value) => clamp((value - low) / step, steps),
    value: (position) => tidy(Math.min(high, low + Math.round(position) * step)),
  };
}

/** Logs of x + 1 - low, so that a range may start at zero or below. */
function logScale(low: number, high: number): RangeScale {
  const shift = low > 0 ? 0 : 1 - low;
  const from = Math.log(low + shift);
  const span = Math.log(high + shift) - from || 1;
  return {
    steps: STEPS,
    position: (value) => clamp(((Math.log(Math.max(low, value) + shift) - from) / span) * STEPS, STEPS),
    value: (position) => {
      if (position <= 0) return low;
      if (position >= STEPS) return high;
      const exact = Math.exp(from + (position / STEPS) * span);
      // Rounded no coarser than the way to the next position, so that neighbours stay apart.
      return Math.min(high, Math.max(low, roundTo(exact - shift, (exact * span) / STEPS)));
    },
  };
}

/** 1, 2 or 5 times a power of ten, at least as large as asked. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return tidy(times * power);
}

function clamp(position: number, steps: number): number {
  return Math.min(steps, Math.max(0, position));
}

/** To the power of ten at or below `size`. */
function roundTo(value: number, size: number): number {
  const unit = 10 ** Math.floor(Math.log10(size));
  return tidy(Math.round(value / unit) * unit);
}

/** Drops the dust of floating point: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
