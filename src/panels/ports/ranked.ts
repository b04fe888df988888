import type { RankedWork } from '../../corridors/border/merit';

/** Below this share of the weight a project is not ranked, as a region is not. */
export const LEAST_COVERAGE = 0.65;

/** Projects of which enough is known, ranked among themselves, and those of which too little is. */
export interface RankedGroups {
  readonly ranked: readonly RankedWork[];
  readonly tooLittle: readonly RankedWork[];
}

const SAME = 1e-9;

export function groupsOf(works: readonly RankedWork[]): RankedGroups {
  const enough = works.filter(({ score, coverage }) => score !== undefined && coverage >= LEAST_COVERAGE - SAME);
  const scores = enough.map(({ score = 0 }) => score);
  return {
    ranked: enough.map((work) => ({
      ...work,
      rank: 1 + scores.filter((other) => other > (work.score ?? 0) + SAME).length,
    })),
    tooLittle: works.filter((work) => !enough.includes(work)).map(({ rank: _, ...work }) => work),
  };
}
