/** Points of score that one step of the histogram spans. */
export const STEP = 2;

/** Ends of the track: whole tens around every score there is and around the threshold. */
export function trackOf(histogram: readonly number[], least: number | undefined): readonly [low: number, high: number] {
  const first = histogram.findIndex((area) => area > 0);
  if (first < 0) return [0, 100];
  const last = histogram.findLastIndex((area) => area > 0);
  const low = Math.floor((first * STEP) / 10) * 10;
  const high = Math.ceil(((last + 1) * STEP) / 10) * 10;
  return [Math.min(low, least ?? low), Math.max(high, least ?? high)];
}

export interface Bar {
  /** Score at which the step begins. */
  readonly from: number;
  readonly areaKm2: number;
}

/** The steps that lie on the track. */
export function barsOf(histogram: readonly number[], [low, high]: readonly [number, number]): readonly Bar[] {
  return histogram
    .map((areaKm2, index) => ({ from: index * STEP, areaKm2 }))
    .filter(({ from }) => from + STEP > low && from < high);
}
