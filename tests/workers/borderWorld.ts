import { readFileSync } from 'node:fs';
import { dailyTrucks } from '../../src/corridors/border/trucks';
import { parseLandShapes } from '../../src/data/parse/landShapes';
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
const FILE = 'data/geo/regions.geojson';
const land = parseLandShapes(JSON.parse(readFileSync(new URL(`../../public/${FILE}`, import.meta.url), 'utf8')), FILE);
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
    case 'bands': {
      const [node] = atlas.network.nodes.filter(({ crossingId }) => crossingId === 'poe-2604-mariposa');
      if (node === undefined) throw new Error('expected a node of Mariposa, got none');
      return { type: 'bands', input, from: { type: 'node', id: node.id }, land };
    }
  }
}
