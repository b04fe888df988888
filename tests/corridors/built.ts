import { readFileSync } from 'node:fs';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { graphOf } from '../../src/corridors/solve';
import { loadAtlas } from '../../src/data/load';

/** The atlas as the app gets it. */
export const atlas = await loadAtlas(async (path) => {
  return JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));
});

/** Its network under the default speeds and minutes. */
export const graph = graphOf({ atlas, assumptions: DEFAULT_ASSUMPTIONS });

/** A frozen file of outside truth; its origin stands in tests/fixtures/README.md. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}
