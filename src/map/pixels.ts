import type { LngLat } from '../model/geo';

const WORLD_PX = 512;

/** Place on the Mercator plane of a zoom, in pixels from the north-west corner of the world. */
export function pixelAt([lng, lat]: LngLat, zoom: number): readonly [number, number] {
  const size = WORLD_PX * 2 ** zoom;
  const radians = (lat * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  return [((lng + 180) / 360) * size, y * size];
}

/** Something with its place on earth and on the plane. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: LngLat;
  readonly pixel: readonly [number, number];
}

/** Neighbours gathered around a first one, in the order given; `at` is their mean. */
export interface Group<Item> {
  readonly at: LngLat;
  readonly pixel: readonly [number, number];
  readonly items: readonly Item[];
}

/** Gathers what lies within `radiusPx` of the first not yet gathered. */
export function groupNear<Item>(placed: readonly Placed<Item>[], radiusPx: number): readonly Group<Item>[] {
  const groups: Group<Item>[] = [];
  let rest = placed;
  for (let seed = rest[0]; seed !== undefined; seed = rest[0]) {
    const [x, y] = seed.pixel;
    const members: Placed<Item>[] = [];
    const others: Placed<Item>[] = [];
    for (const one of rest) {
      const right = one.pixel[0] - x;
      const down = one.pixel[1] - y;
      // Squares, as this runs for every pair at each zoom while the year is dragged.
      (right * right + down * down <= radiusPx * radiusPx ? members : others).push(one);
    }
    groups.push(groupOf(members));
    rest = others;
  }
  return groups;
}

function groupOf<Item>(members: readonly Placed<Item>[]): Group<Item> {
  const mean = (pick: (member: Placed<Item>) => number) =>
    members.reduce((sum, member) => sum + pick(member), 0) / members.length;
  return {
    at: [mean(({ at }) => at[0]), mean(({ at }) => at[1])],
    pixel: [mean(({ pixel }) => pixel[0]), mean(({ pixel }) => pixel[1])],
    items: members.map(({ item }) => item),
  };
}
