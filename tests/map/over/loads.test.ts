import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { CrossingLoad } from '../../../src/corridors/assign/crossings';
import { arcPath, GAUGE_STEPS } from '../../../src/map/drawings/gauge';
import { gateRadii } from '../../../src/map/layers/crossings';
import { bandFeatures, bandLayers } from '../../../src/map/over/bands';
import { loadsLegend } from '../../../src/map/over/legend';
import { gaugeOf, loadFeatures, loadLayer } from '../../../src/map/over/loads';
import type { CrossingId } from '../../../src/model/ids';
import { LOAD_EDGES, loadClass } from '../../../src/state/border/loadMarks';
import { atlas, texts } from '../make';

const load = (name: string, utilisation: number): [CrossingId, CrossingLoad] => {
  const crossing = atlas.crossings.find(({ id }) => id === name);
  if (crossing === undefined) throw new Error(`expected a crossing ${name}, got none`);
  return [crossing.id, { crossingId: crossing.id, trucksPerDay: 100, utilisation, minutes: 40, delayMinutes: 10 }];
};

describe('loadClass', () => {
  it('puts a share on an edge into the fuller class', () => {
    expect([0, 0.49, 0.5, 0.79, 0.8, 0.99, 1, 3].map(loadClass)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect([...LOAD_EDGES]).toEqual([0.5, 0.8, 1]);
  });
});

describe('loadFeatures', () => {
  const id = 'poe-2507-calexico-east';
  const port = atlas.ports.find(({ mainCrossingId }) => mainCrossingId === id);
  const { features } = loadFeatures(atlas, new Map([load(id, 1.4)]), port ? [port.id] : []);

  it('marks what carries a load and nothing else, at its place, around its own gate', () => {
    expect(features).toHaveLength(1);
    const [, way, full] = gateRadii(port?.trucks2024?.value);
    // More than full is a whole ring.
    expect(features[0]?.properties).toMatchObject({
      isMain: true,
      isStudied: true,
      icon1: `load/3/${GAUGE_STEPS}/${way}`,
      icon2: `load/3/${GAUGE_STEPS}/${full}`,
    });
    expect(features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [...(atlas.crossings.find((c) => c.id === id)?.at ?? [])],
    });
  });

  it('asks for images that can be drawn in both themes', () => {
    for (const theme of ['light', 'dark']) {
      expect(gaugeOf(`${theme}/${features[0]?.properties?.icon2}`)?.marks.length).toBe(3);
      expect(gaugeOf(`${theme}/load/0/0/4`)?.marks.length).toBe(2);
    }
    expect(gaugeOf('light/crossing/open/4/plain')).toBeUndefined();
  });

  it('draws a quarter from the top to the right, and takes the long way beyond half', () => {
    expect(arcPath(10, 0.25)).toBe('M0,-10A10,10 0 0 1 10,0');
    expect(arcPath(10, 0.75)).toBe('M0,-10A10,10 0 1 1 -10,0');
  });
});

describe('layers over the style', () => {
  it.each(['light', 'dark'] as const)('are valid in the %s theme', (theme) => {
    const sources = {
      loads: { type: 'geojson' as const, data: loadFeatures(atlas, new Map()) },
      bands: { type: 'geojson' as const, data: bandFeatures([]) },
    };
    const glyphs = 'fonts/{fontstack}/{range}.pbf';
    const style = { version: 8 as const, glyphs, sources, layers: [...bandLayers(theme), loadLayer(theme)] };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('lay nearer bands on farther ones and give each its class of the ramp', () => {
    const made = bandFeatures([2, 4, 8, 12, 24, 48].map((hours) => ({ hours, polygons: [] })));
    expect(made.features.map(({ properties }) => properties?.class)).toEqual([6, 5, 4, 3, 2, 1]);
    const near = made.features.map(({ properties }) => properties?.near);
    expect(near).toEqual(near.toSorted((a, b) => b - a));
  });

  it.each(['en', 'es', 'fr'] as const)('have a legend with a sign for each class (%s)', (language) => {
    const { rows } = loadsLegend(texts[language]);
    expect(rows.map(({ swatch }) => swatch.type === 'gauge' && swatch.loadClass)).toEqual([0, 1, 2, 3]);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(4);
  });
});
