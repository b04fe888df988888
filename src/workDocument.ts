import { DEFAULT_ASSUMPTIONS } from './corridors/defaults';
import { DataError } from './data/parse/error';
import { type KnownIds, parseScenario } from './data/parse/scenario';
import { serialiseScenario } from './data/parse/scenarioFile';
import type { JsonObject } from './data/parse/strictJson';
import type { Atlas, Extras } from './model/atlas';
import type { Camera, Scenario } from './model/scenario';
import { ownLanguage } from './ownSettings';
import type { Reading } from './panels/work/desk';
import { defaultScenario } from './scoring/defaults';
import { encodeLink } from './state/link/encode';
import { linkKnown } from './state/link/known';
import type { Work } from './state/savedRecord';

/** What is loaded, and so can be named by a link or a file. */
export interface Loaded {
  readonly atlas: Atlas;
  readonly extras: Partial<Pick<Extras, 'parks' | 'resources' | 'indicators'>>;
}

/** The scenario that stands for whatever a link or a file leaves out. */
export function defaultsOf({ criteria }: Atlas, language = ownLanguage()): Scenario {
  return defaultScenario({ criteria, assumptions: DEFAULT_ASSUMPTIONS, language });
}

export function knownOf({ atlas, extras }: Loaded): KnownIds {
  return linkKnown(atlas, extras, defaultsOf(atlas));
}

/** Reads the text of a scenario; what can not be used is told, never thrown. `file` names it in problems. */
export function readScenario(text: string, file: string, loaded: Loaded): Reading {
  try {
    const { scenario, unknown, problems } = parseScenario(text, file, knownOf(loaded));
    const told = problems.map(({ path, said }) => ({ path, ...said }));
    return { type: 'read', readied: { scenario, unknown }, problems: told };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { type: 'refused', problem: { path: error.place, ...error.said } };
  }
}

/** The scenario as a link: a fragment without `#`. It always tells its language, whatever the reader's own is. */
export function linkOf(scenario: Scenario, atlas: Atlas): string {
  const other = scenario.language === 'en' ? 'es' : 'en';
  return encodeLink({ ...scenario, camera: roundedCamera(scenario.camera) }, defaultsOf(atlas, other));
}

/** The scenario as it is kept on the device and in files, with the date of the device's clock. */
export function workOf(scenario: Scenario, unknown: JsonObject): Work {
  const text = serialiseScenario({ ...scenario, camera: roundedCamera(scenario.camera) }, unknown);
  return { title: scenario.title, date: new Date().toISOString(), text };
}

const PLACE_DIGITS = 4;
const ZOOM_DIGITS = 2;

/** A camera as exact as a screen can show: ten metres and a hundredth of a zoom level. */
export function roundedCamera(camera: Camera): Camera {
  if (camera.type === 'fit') return camera;
  const [lng, lat] = camera.center;
  const center = [rounded(lng, PLACE_DIGITS), rounded(lat, PLACE_DIGITS)] as const;
  return { ...camera, center, zoom: rounded(camera.zoom, ZOOM_DIGITS) };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
