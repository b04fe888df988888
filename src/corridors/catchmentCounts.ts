import type { CrossingId, RegionId } from '../model/ids';
import type { Region } from '../model/region';
import { accessOf, type Point } from './access';
import type { Graph } from './graph';
import { regionPlace } from './places';
import { portFinder } from './solve';

/** Who is counted: regions at their reference city, towns and plants where they stand. */
export interface Counted {
  readonly regions: readonly Region[];
  readonly towns: readonly Point[];
  readonly plants: readonly Point[];
  /** People of a region; a region without a figure is counted apart. */
  readonly people: ReadonlyMap<RegionId, number>;
}

/** How many have a crossing as their nearest by hours, its minutes counted. */
export interface CatchmentCount {
  readonly regions: number;
  readonly people: number;
  /** Regions among them whose people nobody counted. */
  readonly regionsWithoutPeople: number;
  readonly towns: number;
  readonly plants: number;
}

export const NO_CATCHMENT: CatchmentCount = { regions: 0, people: 0, regionsWithoutPeople: 0, towns: 0, plants: 0 };

/** Counts by crossing; one that is nearest to nobody has no entry, and who can reach none is counted nowhere. */
export function catchmentCounts(
  graph: Graph,
  { regions, towns, plants, people }: Counted,
): ReadonlyMap<CrossingId, CatchmentCount> {
  const nearest = portFinder(graph);
  const counts = new Map<CrossingId, CatchmentCount>();
  const add = (place: Point, part: Partial<CatchmentCount>): void => {
    const id = nearest(accessOf(graph, place))?.id;
    if (id === undefined) return;
    const known = counts.get(id) ?? NO_CATCHMENT;
    counts.set(id, {
      regions: known.regions + (part.regions ?? 0),
      people: known.people + (part.people ?? 0),
      regionsWithoutPeople: known.regionsWithoutPeople + (part.regionsWithoutPeople ?? 0),
      towns: known.towns + (part.towns ?? 0),
      plants: known.plants + (part.plants ?? 0),
    });
  };
  for (const region of regions) {
    const count = people.get(region.id);
    add(regionPlace(region), {
      regions: 1,
      ...(count === undefined ? { regionsWithoutPeople: 1 } : { people: count }),
    });
  }
  for (const town of towns) add(town, { towns: 1 });
  for (const plant of plants) add(plant, { plants: 1 });
  return counts;
}

/** Several crossings of one port together. */
export function together(counts: readonly CatchmentCount[]): CatchmentCount {
  const sum = (part: keyof CatchmentCount): number => counts.reduce((total, count) => total + count[part], 0);
  return {
    regions: sum('regions'),
    people: sum('people'),
    regionsWithoutPeople: sum('regionsWithoutPeople'),
    towns: sum('towns'),
    plants: sum('plants'),
  };
}
