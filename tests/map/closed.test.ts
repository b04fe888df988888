import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { closedFeatures, closedLayer, closedOf } from '../../src/map/over/closed';
import { nodeName } from '../../src/views/nodeName';
import { builtAtlas } from '../scoring/built';

const { atlas } = builtAtlas();
const crossing = atlas.crossings.find(({ status, commercial }) => status === 'open' && commercial === 'yes');
if (crossing === undefined) throw new Error('expected a crossing');
const close = { type: 'change', crossingId: crossing.id, year: 2028, status: 'closed' } as const;
const idsAt = (year: number) =>
  closedFeatures(atlas, [close], year, DEFAULT_ASSUMPTIONS).features.map(({ properties }) => properties?.id);

describe('crossings that a plan closes', () => {
  it('have their mark from the year on in which it closes them, and only they', () => {
    expect(idsAt(2027)).toEqual([]);
    expect(idsAt(2028)).toEqual([crossing.id]);
    expect(closedFeatures(atlas, [], 2030, DEFAULT_ASSUMPTIONS).features).toEqual([]);
  });

  it('are drawn over the gate in both themes, at the sizes that gates have', () => {
    const [feature] = closedFeatures(atlas, [close], 2028, DEFAULT_ASSUMPTIONS).features;
    for (const theme of ['light', 'dark'] as const)
      for (const icon of [feature?.properties?.icon1, feature?.properties?.icon2])
        expect(closedOf(`${theme}/${icon}`)?.marks).toHaveLength(3);
    expect(closedOf('light/load/1/2/3')).toBeUndefined();
    expect(closedLayer('dark').source).toBe('closed');
  });
});

it('junctions are words of the language, towns keep their names', () => {
  expect(nodeName('Casa Grande (I-8/I-10 junction)', 'es')).toBe('Casa Grande (entronque I-8/I-10)');
  expect(nodeName('Samalayuca (MEX-45 bypass junction)', 'fr')).toBe('Samalayuca (jonction du contournement MEX-45)');
  expect(nodeName('Jilotepec interchange (MEX-57D/M40D)', 'es')).toBe('Jilotepec, distribuidor vial (MEX-57D/M40D)');
  for (const language of ['en', 'es', 'fr'] as const)
    expect(nodeName('Essex Junction', language)).toBe('Essex Junction');
  const left = atlas.network.nodes
    .map(({ name }) => nodeName(name, 'es'))
    .filter((name) => /\b(junction|interchange|bypass)\b/.test(name));
  expect(left).toEqual([]);
});
