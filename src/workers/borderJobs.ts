import type { Place } from '../corridors/access';
import { type ChoiceInput, chooseWorks, type LeftOut, prepareChoice, worksFrontier } from '../corridors/border/choose';
import { type EffectInput, type WeekShut, weeksShut } from '../corridors/border/effect';
import type { MeritFacts } from '../corridors/border/merit';
import { meritFacts } from '../corridors/border/meritFacts';
import { type Band, isochrones } from '../corridors/isochrone/bands';
import { type GraphInput, graphOf } from '../corridors/solve';
import type { LandShape } from '../model/geo';
import type { PlanEntry } from '../model/plan';
import { crossingLoads, type LoadChange, type LoadsInput } from './borderLoads';

/** What the page asks of the worker: one job for each worker, which ends with it. */
export type BorderRequest =
  | { readonly type: 'loads'; readonly input: LoadsInput }
  | { readonly type: 'weeks'; readonly input: EffectInput }
  | { readonly type: 'choice'; readonly input: ChoiceInput; readonly budgetUsd: number }
  | { readonly type: 'merit'; readonly input: EffectInput; readonly entries: readonly PlanEntry[] }
  | { readonly type: 'bands'; readonly input: GraphInput; readonly from: Place; readonly land: readonly LandShape[] };

/** The best set for a budget, what any budget gives, and what could not be chosen from. Ids are those of entries. */
export interface Chosen {
  readonly chosen: readonly string[];
  readonly cost: number;
  /** Truck hours a day. */
  readonly benefit: number;
  readonly isOptimal: boolean;
  readonly gap: number;
  readonly frontier: readonly {
    readonly cost: number;
    readonly benefit: number;
    readonly isOptimal: boolean;
    readonly chosen: readonly string[];
  }[];
  readonly leftOut: readonly { readonly entryId: string; readonly reason: LeftOut }[];
}

export type BorderResult =
  | { readonly type: 'loads'; readonly loads: readonly LoadChange[] }
  | { readonly type: 'weeks'; readonly weeks: readonly WeekShut[] }
  | { readonly type: 'choice'; readonly choice: Chosen }
  | { readonly type: 'merit'; readonly facts: readonly MeritFacts[] }
  | { readonly type: 'bands'; readonly bands: readonly Band[] };

export type BorderReply =
  /** Parts that are done of those there are. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: BorderResult };

/** Does one job and tells how far it has come. */
export function doBorderJob(request: BorderRequest, tell: (reply: BorderReply) => void): void {
  tell({ type: 'result', result: resultOf(request, (done, total) => tell({ type: 'progress', done, total })) });
}

function resultOf(request: BorderRequest, progress: (done: number, total: number) => void): BorderResult {
  switch (request.type) {
    case 'loads':
      return { type: 'loads', loads: crossingLoads(request.input) };
    case 'weeks':
      return { type: 'weeks', weeks: weeksShut(request.input) };
    case 'choice':
      return { type: 'choice', choice: choose(request, progress) };
    case 'merit': {
      const { input, entries } = request;
      const facts = entries.flatMap((entry, index) => {
        const found = meritFacts(input, [entry]);
        progress(index + 1, entries.length);
        return found;
      });
      return { type: 'merit', facts };
    }
    case 'bands':
      return { type: 'bands', bands: isochrones(graphOf(request.input), request.from, request.land) };
  }
}

type ChoiceRequest = Extract<BorderRequest, { type: 'choice' }>;

function choose({ input, budgetUsd }: ChoiceRequest, progress: (done: number, total: number) => void): Chosen {
  const choice = prepareChoice(input);
  progress(1, 3);
  const { chosen, cost, benefit, isOptimal, gap } = chooseWorks(choice, budgetUsd);
  progress(2, 3);
  const all = choice.candidates.reduce((sum, { costUsd }) => sum + costUsd, 0);
  return {
    ...{ cost, benefit, isOptimal, gap },
    chosen: chosen.map(({ id }) => id),
    frontier: worksFrontier(choice, all).map((point) => ({ ...point, chosen: point.chosen.map(({ id }) => id) })),
    leftOut: choice.leftOut.map(({ entry, reason }) => ({ entryId: entry.id, reason })),
  };
}
