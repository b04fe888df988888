import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { graphOf, solveCorridors } from '../../src/corridors/solve';
import { loadExtra } from '../../src/data/extras';
import { loadAtlas } from '../../src/data/load';
import type { Extras } from '../../src/model/atlas';
import type { Language } from '../../src/model/geo';
import { TextProvider } from '../../src/panels/useText';
import { defaultScenario } from '../../src/scoring/defaults';
import { effectiveWeights } from '../../src/scoring/profile';
import { rankScenario } from '../../src/scoring/rank';
import { useApp } from '../../src/state/store';
import { loadMessages } from '../../src/text/load';
import { createText, type Text } from '../../src/text/text';

// Under a browser's environment a file next to this one has no address: read from the folder the tests start in.
const read = async (path: string): Promise<unknown> =>
  JSON.parse(readFileSync(join(process.cwd(), 'public', path), 'utf8'));

/** Everything the dossiers read, from the built data, under the default scenario. */
export async function builtWorld() {
  const atlas = await loadAtlas(read);
  const scenario = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  const { assumptions, profile } = scenario;
  const extras: Omit<Extras, 'cities' | 'sites'> = {
    sources: await loadExtra(read, 'sources'),
    indicators: await loadExtra(read, 'indicators'),
    ports: await loadExtra(read, 'ports'),
    planEntries: await loadExtra(read, 'planEntries'),
    projects: await loadExtra(read, 'projects'),
    parks: await loadExtra(read, 'parks'),
    programmes: await loadExtra(read, 'programmes'),
    resources: await loadExtra(read, 'resources'),
    gatewayMetrics: await loadExtra(read, 'gatewayMetrics'),
    campuses: await loadExtra(read, 'campuses'),
    roadFacts: await loadExtra(read, 'roadFacts'),
    notes: await loadExtra(read, 'notes'),
  };
  const input = { atlas, assumptions, profile };
  return {
    atlas,
    scenario,
    extras,
    graph: graphOf(input),
    reach: solveCorridors(input),
    ranking: rankScenario({ atlas, scenario, computed: computeCorridorCriteria(input) }),
    weights: effectiveWeights(scenario, atlas.criteria),
  };
}
export type World = Awaited<ReturnType<typeof builtWorld>>;

/** Puts the built world into the store, as if every file had come. */
export function openWorld({ atlas, scenario, extras }: World, language: Language = 'en'): void {
  const { session } = useApp.getState();
  useApp.setState({
    atlas,
    scenario: { ...scenario, language },
    session: { ...session, phase: 'ready', extras, wanted: [], faults: [], evidence: undefined, pointed: undefined },
  });
}

export async function textOf(language: Language): Promise<Text> {
  return createText(language, await loadMessages(language));
}

/** A wrapper for render() that gives the words of a language. */
export function withText(text: Text) {
  return ({ children }: { readonly children: ReactNode }) => createElement(TextProvider, { value: text }, children);
}
