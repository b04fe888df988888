import type { Criterion, CriterionReading } from '../../model/criterion';
import { normalise } from '../../scoring/value';
import { cornersOf } from '../../scoring/worthRange';

type Goalposts = Pick<CriterionReading, 'transform' | 'low' | 'high' | 'worth'>;

/** A value function over the histogram of the regions it reads; x and y run from 0 to 1. */
export interface ValueCurve {
  /** Raw values at the ends of the x axis. */
  readonly domain: readonly [number, number];
  /** Regions per equal part of the x axis. */
  readonly bins: readonly number[];
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where the goalposts stand, or the corners of a user's function. */
  readonly posts: readonly number[];
}

const BINS = 20;
const STEPS = 60;

/** The x axis takes in both goalposts and every value; it is logarithmic where the criterion is. */
export function valueCurve(
  reading: Goalposts,
  direction: Criterion['direction'],
  values: readonly number[],
): ValueCurve {
  const marks = marksOf(reading);
  const least = Math.min(...marks, ...values);
  const most = Math.max(...marks, ...values);
  const { place, raw } = axisOf(reading, least, most);
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(place(value) * BINS)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const xs = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  return {
    domain: [least, most],
    bins,
    points: xs.map((x) => [x, normalise(raw(x), reading, direction)] as const),
    posts: marks.map(place),
  };
}

/** The goalposts, or the raw values at which a user's function bends. */
export function marksOf({ low, high, worth }: Goalposts): readonly number[] {
  return worth ? [...new Set(cornersOf(worth).map(([raw]) => raw))] : [low, high];
}

function axisOf({ transform, worth }: Goalposts, least: number, most: number) {
  const span = most - least || 1;
  if (worth ? worth.type !== 'log' : transform !== 'log') {
    return { place: (value: number) => (value - least) / span, raw: (x: number) => least + x * span };
  }
  // Values may start at zero, where a plain logarithm has no value.
  const shift = least <= 1 ? 1 - Math.min(0, least) : 0;
  const from = Math.log(least + shift);
  const logSpan = Math.log(most + shift) - from || 1;
  return {
    place: (value: number) => (Math.log(value + shift) - from) / logSpan,
    raw: (x: number) => Math.exp(from + x * logSpan) - shift,
  };
}
