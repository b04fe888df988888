import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { parseArgs } from '../../src/cli/args';
import { scoreSites } from '../../src/cli/commands/scoreSites';
import { nodeHost } from '../../src/cli/host';
import { scratchFile } from '../cli/corredor';
import { builtAtlas } from '../scoring/built';

vi.mock('../../src/cli/sites/duck', () => ({
  openDuck: () => Promise.reject(new Error('no such package')),
}));

it('leaves nothing beside the result where the database does not open', async () => {
  const { atlas } = builtAtlas();
  const properties = {
    ...Object.fromEntries(atlas.criteria.map(({ id }) => [id, 1])),
    ...{ id: 'a', country: 'US' },
  };
  const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [-112, 33] } };
  const file = scratchFile('sites.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const given = parseArgs(scoreSites, [file, '--out', join(dirname(file), 'scores.csv')]);
  await expect(scoreSites.run(given, nodeHost(root))).rejects.toThrow('no such package');
  expect(readdirSync(dirname(file))).toEqual(['sites.geojson']);
});
