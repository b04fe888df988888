import type { TrafficNetwork } from '../../model/traffic';

/** What a link costs at a volume; every cost grows with the volume of its own link or stays as it is. */
export interface LinkCosts {
  /** Links that the costs are for. */
  readonly count: number;
  cost(link: number, volume: number): number;
  /** Change of the cost per unit of volume; may be infinite at volume 0 where the power is below 1. */
  slope(link: number, volume: number): number;
  /** Cost summed from volume 0: the link's part of the Beckmann integral. */
  integral(link: number, volume: number): number;
}

/** Weights of toll and length in the generalised cost; both 0 leaves the time alone. */
export interface CostFactors {
  readonly toll: number;
  readonly distance: number;
}

/** A cost so large that it can not be meant, and small enough that thousands of them still add up to a number. */
const MOST = 1e150;

/** The function of the US Bureau of Public Roads: time × (1 + b × (volume / capacity) ^ power) + toll and length. */
export class BprCosts implements LinkCosts {
  readonly count: number;
  /** The part that no volume changes. A power of 0 means that the delay b is always there. */
  private readonly fixed: Float64Array;
  private readonly scale: Float64Array;
  private readonly perCapacity: Float64Array;

  constructor(
    network: TrafficNetwork,
    factors: CostFactors,
    private readonly power: Float64Array = network.power,
  ) {
    const { freeFlowTime, b, capacity, toll, length } = network;
    this.count = freeFlowTime.length;
    this.scale = freeFlowTime.map((time, link) => (power[link] === 0 ? 0 : time * (b[link] ?? 0)));
    this.perCapacity = capacity.map((value, link) => (this.scale[link] === 0 ? 0 : 1 / value));
    this.fixed = freeFlowTime.map((time, link) => {
      const always = power[link] === 0 ? time * (b[link] ?? 0) : 0;
      return time + always + factors.toll * (toll[link] ?? 0) + factors.distance * (length[link] ?? 0);
    });
  }

  cost(link: number, volume: number): number {
    const scale = this.scale[link] ?? 0;
    const fixed = this.fixed[link] ?? 0;
    if (scale === 0) return fixed;
    return Math.min(fixed + scale * raised(this.ratio(link, volume), this.power[link] ?? 0), MOST);
  }

  slope(link: number, volume: number): number {
    const scale = this.scale[link] ?? 0;
    if (scale === 0) return 0;
    const power = this.power[link] ?? 0;
    return Math.min(scale * power * (this.perCapacity[link] ?? 0) * raised(this.ratio(link, volume), power - 1), MOST);
  }

  integral(link: number, volume: number): number {
    const power = this.power[link] ?? 0;
    const grown = (this.scale[link] ?? 0) * raised(this.ratio(link, volume), power);
    return volume * ((this.fixed[link] ?? 0) + grown / (power + 1));
  }

  private ratio(link: number, volume: number): number {
    return volume * (this.perCapacity[link] ?? 0);
  }
}

/** Powers of 4, 3 and 1 are most of all published links, and multiplying is many times faster. */
function raised(ratio: number, power: number): number {
  if (power === 4) return ratio * ratio * (ratio * ratio);
  if (power === 3) return ratio * ratio * ratio;
  if (power === 1) return ratio;
  return ratio ** power;
}
