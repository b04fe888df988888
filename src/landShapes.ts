import { DataError } from './data/parse/error';
import { parseLandShapes } from './data/parse/landShapes';
import type { LandShape } from './model/geo';
import { faultArose, faultMended } from './state/actions';
import { fileFault } from './state/fileFault';
import type { Fault } from './state/store';

const FILE = 'data/geo/regions.geojson';

let kept: Promise<readonly LandShape[]> | undefined;

/** The outlines of all regions, read when bands of hours are first asked for; a failure is named and the next call tries again. */
export function readLand(): Promise<readonly LandShape[]> {
  kept ??= fetchLand().catch((error: unknown) => {
    kept = undefined;
    faultArose(faultOf(error));
    throw error;
  });
  return kept;
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof DataError)) return fileFault(FILE, error);
  return { file: FILE, message: error.message, said: { place: error.place, ...error.said } };
}

async function fetchLand(): Promise<readonly LandShape[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${FILE}`);
  if (!response.ok) throw new Error(`expected the file, got HTTP ${response.status}`);
  const shapes = parseLandShapes(await response.json(), FILE);
  faultMended(FILE);
  return shapes;
}
