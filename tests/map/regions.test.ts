import { expect, it } from 'vitest';
import { regions } from '../../src/map/layers/regions';
import { MAP_TOKENS } from '../../src/map/tokens';
import { regionId, VIEW } from './make';

it('lays each texture over its own regions: the hatch over those of which too little is known', () => {
  const textures = {
    hatch: [regionId('CA-NU')],
    'dots-strong': [regionId('MX-COA')],
    'dots-pale': [regionId('US-MT'), regionId('US-SD')],
  };
  const layers = regions.layers({ ...VIEW, textures }, MAP_TOKENS.light);
  for (const [pattern, ids] of Object.entries(textures)) {
    const layer = layers.find(({ id }) => id === `regions-${pattern}`);
    expect(layer).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ids]],
      paint: { 'fill-pattern': expect.stringContaining(pattern) },
    });
  }
});
