import type { Atlas } from '../model/atlas';
import { english, type Phrase, saying } from '../model/saying';
import type { Said } from './parse/error';
import { parseNetwork } from './parse/network';
import { parsePlaces } from './parse/places';
import { parseRegions } from './parse/regions';

/** Gives the parsed JSON of a path below the public folder, like `data/regions.json`. Throws a LoadError or DataError. */
export type ReadJson = (path: string) => Promise<unknown>;

/** A data file that could not be had; says which, and how it failed. */
export class LoadError extends Error {
  /** In English. */
  readonly got: string;
  readonly said: Said;

  constructor(
    readonly file: string,
    got: Phrase,
  ) {
    super(`${file}: expected a JSON file, got ${english(got)}`);
    this.name = 'LoadError';
    this.got = english(got);
    this.said = { expected: saying('jsonFile'), got };
  }
}

/** Reads files below `base` (the address of the app, ending in `/`) over HTTP. A failed file can be asked for again. */
export function fetchJson(base: string): ReadJson {
  return async (path) => {
    const response = await fetch(`${base}${path}`).catch(() => {
      throw new LoadError(path, saying('noAnswer'));
    });
    if (!response.ok) throw new LoadError(path, saying('http', { status: response.status }));
    const text = await response.text();
    // Servers of single-page apps answer an unknown path with their HTML page and status 200.
    if (text.trimStart().startsWith('<')) throw new LoadError(path, saying('htmlPage'));
    return parseJson(path, text);
  };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(path, saying('notJson'));
  }
}

/** What the first scored map needs: regions, places and the corridor network, read at the same time. */
export async function loadAtlas(read: ReadJson): Promise<Atlas> {
  const [regions, places, network] = await Promise.all([
    read('data/regions.json').then((json) => parseRegions(json, 'data/regions.json')),
    read('data/places.json').then((json) => parsePlaces(json, 'data/places.json')),
    read('data/network.json').then((json) => parseNetwork(json, 'data/network.json')),
  ]);
  return { ...regions, ...places, network };
}
