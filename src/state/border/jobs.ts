import type { Place } from '../../corridors/access';
import type { CrossingLoad } from '../../corridors/assign/crossings';
import type { ChoiceInput, LeftOut } from '../../corridors/border/choose';
import type { EffectInput, WeekShut } from '../../corridors/border/effect';
import type { MeritFacts } from '../../corridors/border/merit';
import type { Band } from '../../corridors/isochrone/bands';
import type { GraphInput } from '../../corridors/solve';
import type { LandShape } from '../../model/geo';
import type { CrossingId } from '../../model/ids';
import type { PlanEntry } from '../../model/plan';

/** What is worked out off the main thread, by kind. */
export interface BorderJobs {
  readonly loads: {
    readonly given: {
      readonly input: EffectInput & {
        readonly trucksDay: number;
        readonly lanes: ReadonlyMap<CrossingId, number>;
      };
    };
    readonly result: { readonly loads: readonly LoadChange[] };
  };
  readonly weeks: {
    readonly given: { readonly input: EffectInput };
    readonly result: { readonly weeks: readonly WeekShut[] };
  };
  readonly choice: {
    readonly given: { readonly input: ChoiceInput; readonly budgetUsd: number };
    readonly result: { readonly choice: Chosen };
  };
  readonly merit: {
    readonly given: { readonly input: EffectInput; readonly entries: readonly PlanEntry[] };
    readonly result: { readonly facts: readonly MeritFacts[] };
  };
  readonly bands: {
    readonly given: { readonly input: GraphInput; readonly from: Place; readonly land: readonly LandShape[] };
    readonly result: { readonly bands: readonly Band[] };
  };
}
export type JobKind = keyof BorderJobs;
export type BorderJob = { [Kind in JobKind]: { readonly type: Kind } & BorderJobs[Kind]['given'] }[JobKind];
export type BorderResult = { [Kind in JobKind]: { readonly type: Kind } & BorderJobs[Kind]['result'] }[JobKind];

/** The load of a crossing before and after the plan; a side on which it is shut is absent. */
export interface LoadChange {
  readonly crossingId: CrossingId;
  readonly before?: CrossingLoad;
  readonly after?: CrossingLoad;
}

/** The best set for a budget and what any budget gives; benefits are truck hours a day, ids those of entries. */
export interface Chosen {
  readonly chosen: readonly string[];
  readonly cost: number;
  readonly benefit: number;
  readonly isOptimal: boolean;
  readonly gap: number;
  readonly frontier: readonly FrontierStep[];
  readonly leftOut: readonly { readonly entryId: string; readonly reason: LeftOut }[];
}

export interface FrontierStep {
  readonly cost: number;
  readonly benefit: number;
  readonly isOptimal: boolean;
  readonly chosen: readonly string[];
}

export type BorderEvent =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: BorderResult }
  /** It did not start, or broke down. */
  | { readonly type: 'broken'; readonly message: string };

/** Starts a job; returns how to cancel it. After a cancel or an end the listener hears nothing more. */
export type BorderDoor = (job: BorderJob, listener: (event: BorderEvent) => void) => () => void;

let open: BorderDoor | undefined;

/** The page hands in the door, as state and panels know no workers. */
export function provideBorderDoor(door: BorderDoor): void {
  open = door;
}

export function runBorderJob(job: BorderJob, listener: (event: BorderEvent) => void): () => void {
  if (open !== undefined) return open(job, listener);
  listener({ type: 'broken', message: 'border jobs: expected a door to a worker, got none' });
  return () => undefined;
}
