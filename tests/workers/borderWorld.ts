import { dailyTrucks } from '../../src/corridors/border/trucks';
import type { BorderJob, JobKind } from '../../src/state/border/jobs';
import { knownLanes } from '../../src/state/border/loads';
import { builtWorld } from '../panels/world';

const world = await builtWorld();
const { atlas, scenario, extras } = world;
const input = {
  atlas,
  assumptions: scenario.assumptions,
  fabs: [],
  border: { plan: [], year: scenario.year },
  trucks: dailyTrucks(atlas, extras.ports.counts),
};
const lanes = new Map([...knownLanes(extras.ports.facts)].map(([id, { value }]) => [id, value]));

/** A job of each kind on the built data, without a plan. */
export function job(kind: JobKind): BorderJob {
  switch (kind) {
    case 'loads':
      return { type: 'loads', input: { ...input, trucksDay: 20, lanes } };
    case 'weeks':
      return { type: 'weeks', input };
    case 'choice':
      return { type: 'choice', input: { ...input, entries: extras.planEntries }, budgetUsd: 200e6 };
    case 'merit':
      return { type: 'merit', input, entries: extras.planEntries };
  }
}
