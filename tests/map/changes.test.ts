import { diff } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/map/changes';
import { buildStyle } from '../../src/map/style';
import type { MapView } from '../../src/map/view';
import { LAYERS } from '../../src/model/scenario';
import { atlas, texts, VIEW } from './make';

const [region] = atlas.regions;
const [port] = atlas.ports;
if (!region || !port) throw new Error('built data: expected a region and a port');

/** What is asked of the map between two pictures, by the name of the step and its layer or source. */
function asked(before: MapView, after: MapView): string[] {
  const calls: string[] = [];
  applyChanges(
    {
      getSource: (id) => ({ setData: () => calls.push(`setGeoJSONSourceData ${id}`) }),
      setPaintProperty: (id, name) => calls.push(`setPaintProperty ${id} ${name}`),
      setLayoutProperty: (id, name) => calls.push(`setLayoutProperty ${id} ${name}`),
      setFilter: (id) => calls.push(`setFilter ${id}`),
      setLayerZoomRange: (id) => calls.push(`setLayerZoomRange ${id}`),
    },
    buildStyle(before),
    buildStyle(after),
  );
  return calls;
}

/** The same by MapLibre's own comparison. */
function expected(before: MapView, after: MapView): string[] {
  return diff(buildStyle(before), buildStyle(after)).map(({ command, args }) => {
    const [id, name] = args;
    return /Property/.test(command) ? `${command} ${String(id)} ${String(name)}` : `${command} ${String(id)}`;
  });
}

const CHANGES: Readonly<Record<string, Partial<MapView>>> = {
  nothing: {},
  theme: { theme: 'dark' },
  language: { text: texts.es },
  layers: { layers: LAYERS.filter((layer) => layer !== 'projects') },
  region: { selection: { type: 'region', id: region.id } },
  port: { selection: { type: 'port', id: port.id } },
  textures: { textures: { ...VIEW.textures, hatch: [region.id] } },
  detail: { detail: 'fine' },
  year: { year: 2020 },
};

describe('applyChanges', () => {
  it('asks for nothing where nothing differs', () => expect(asked(VIEW, { ...VIEW })).toEqual([]));

  for (const [name, change] of Object.entries(CHANGES))
    it(`asks for what the style specification's comparison finds: ${name}`, () => {
      const next = { ...VIEW, ...change };
      const [found, wanted] = [asked(VIEW, next), expected(VIEW, next)];
      const layersOf = (steps: readonly string[]) => steps.filter((step) => !step.startsWith('setGeoJSON')).toSorted();
      expect(layersOf(found)).toEqual(layersOf(wanted));
      // A source made anew with the same features may be sent once more, but none may be forgotten.
      expect(found).toEqual(expect.arrayContaining(wanted));
    });

  it('refuses styles with different layers', () => {
    const style = buildStyle(VIEW);
    const never = () => {
      throw new Error('expected no call');
    };
    const map = {
      getSource: never,
      setPaintProperty: never,
      setLayoutProperty: never,
      setFilter: never,
      setLayerZoomRange: never,
    };
    expect(() => applyChanges(map, { ...style, layers: [] }, style)).toThrow(
      /expected layer "background" in both styles/,
    );
  });
});
