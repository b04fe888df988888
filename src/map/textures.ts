import type { RegionId } from '../model/ids';
import type { Ranking, RankRange } from '../model/score';
import { scoreClass } from '../scoring/classes';
import { FIRST_STRONG_CLASS } from './classes';
import type { MapTheme } from './tokens';

/** Regions under each texture. A textured fill costs much more to draw than a plain one, so only these are drawn. */
export interface Textures {
  readonly hatch: readonly RegionId[];
  readonly 'dots-strong': readonly RegionId[];
  readonly 'dots-pale': readonly RegionId[];
}

/** A rank that may move over more places than this is uncertain. */
export const WIDE_PLACES = 25;

/** Ranges and the ranking they were drawn for: both of the last time everything stood still. */
export interface Drawn {
  readonly of: Ranking;
  readonly ranges: readonly RankRange[];
}

/** All textures wait for the hand to rest: other shapes under a texture mean tiles made anew, a plain class does not. */
export function texturesOf(ranking: Ranking, drawn: Drawn | undefined, theme: MapTheme): Textures {
  const wide = new Set(
    drawn?.ranges.filter(({ low, high }) => high - low > WIDE_PLACES).map(({ regionId }) => regionId),
  );
  const dotted = (drawn?.of ?? []).flatMap(({ regionId, rank, score }) =>
    wide.has(regionId) && rank !== undefined && score !== undefined ? [{ regionId, known: scoreClass(score) }] : [],
  );
  const isStrong = ({ known }: (typeof dotted)[number]) => known >= FIRST_STRONG_CLASS[theme] - 1;
  const ids = (list: typeof dotted) => list.map(({ regionId }) => regionId).toSorted();
  return {
    hatch: (drawn?.of ?? ranking)
      .filter(hasTooLittle)
      .map(({ regionId }) => regionId)
      .toSorted(),
    'dots-strong': ids(dotted.filter(isStrong)),
    'dots-pale': ids(dotted.filter((one) => !isStrong(one))),
  };
}

/** In scope, and yet without a rank. */
export function hasTooLittle({ rank, unranked }: Ranking[number]): boolean {
  return rank === undefined && unranked !== 'out-of-scope';
}
