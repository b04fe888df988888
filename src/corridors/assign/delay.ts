/** Minutes that a crossing takes at a volume of trucks a day. Each part grows with the volume. */
export interface DelayFunction {
  minutes(trucksPerDay: number): number;
  /** Minutes per further truck a day. */
  slope(trucksPerDay: number): number;
  /** Minutes summed from no truck: the crossing's part of what the equilibrium makes smallest. */
  integral(trucksPerDay: number): number;
}

export type DelayForm =
  /** freeMinutes × (1 + b × (volume / capacity) ^ power), the form of the US Bureau of Public Roads. */
  | { readonly type: 'bpr'; readonly b: number; readonly power: number }
  /**
   * Akçelik's time-dependent queue (1991): the wait of a steady queue while there is room, half the time it takes to work
   * off the surplus once there is not, and a smooth way between the two. `unevenness` 1 is a queue of random arrivals.
   */
  | { readonly type: 'queue'; readonly unevenness: number };

/** What a crossing can take: `capacityPerDay` trucks over `hoursPerDay` hours. */
export interface Throughput {
  readonly freeMinutes: number;
  readonly capacityPerDay: number;
  readonly hoursPerDay: number;
}

export function delayFunction(form: DelayForm, throughput: Throughput): DelayFunction {
  return form.type === 'bpr' ? bprDelay(form.b, form.power, throughput) : queueDelay(form.unevenness, throughput);
}

function bprDelay(b: number, power: number, { freeMinutes, capacityPerDay }: Throughput): DelayFunction {
  const grown = (volume: number) => freeMinutes * b * (volume / capacityPerDay) ** power;
  return {
    minutes: (volume) => freeMinutes + grown(volume),
    slope: (volume) => (volume === 0 && power > 1 ? 0 : (grown(volume) * power) / Math.max(volume, 1e-9)),
    integral: (volume) => volume * (freeMinutes + grown(volume) / (power + 1)),
  };
}

function queueDelay(unevenness: number, { freeMinutes, capacityPerDay, hoursPerDay }: Throughput): DelayFunction {
  // With x = volume / capacity: wait = scale × (x - 1 + root(x)), root² = (x - 1)² + bend × x = (x + middle)² + rest.
  const scale = (60 * hoursPerDay) / 4;
  const bend = (8 * unevenness) / capacityPerDay;
  const middle = bend / 2 - 1;
  const rest = 1 - middle * middle;
  const root = (x: number) => Math.sqrt((x - 1) ** 2 + bend * x);
  const rootIntegral = (x: number) => {
    const u = x + middle;
    return (u * root(x) + rest * Math.log(u + root(x))) / 2;
  };
  return {
    minutes: (volume) => {
      const x = volume / capacityPerDay;
      return freeMinutes + scale * (x - 1 + root(x));
    },
    slope: (volume) => {
      const x = volume / capacityPerDay;
      return (scale / capacityPerDay) * (1 + (x + middle) / root(x));
    },
    integral: (volume) => {
      const x = volume / capacityPerDay;
      const queued = x * x * 0.5 - x + rootIntegral(x) - rootIntegral(0);
      return freeMinutes * volume + scale * capacityPerDay * queued;
    },
  };
}
