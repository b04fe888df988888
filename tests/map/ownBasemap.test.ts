import { Compression, TileType } from 'pmtiles';
import { describe, expect, it, vi } from 'vitest';
import { type Drawable, putOwn, readOwn, takeOwn } from '../../src/map/ownDrawing';
import { OWN, ownLayersOf } from '../../src/map/ownStyle';

vi.mock('maplibre-gl', () => ({ addProtocol: vi.fn() }));

const BASE = 'https://tiles.example/styles/plain.json';
const style = {
  version: 8,
  glyphs: 'https://tiles.example/fonts/{fontstack}/{range}.pbf',
  sources: {
    land: { type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.mvt'] },
    photos: { type: 'raster', url: '/photos.json' },
    film: { type: 'video', urls: [] },
  },
  layers: [
    { id: 'paper', type: 'background' },
    { id: 'land', type: 'fill', source: 'land', 'source-layer': 'land' },
    { id: 'woods', type: 'fill', source: 'land', 'source-layer': 'woods', paint: { 'fill-pattern': 'trees' } },
    { id: 'names', type: 'symbol', source: 'land', 'source-layer': 'places' },
    { id: 'photos', type: 'raster', source: 'photos' },
    { id: 'lost', type: 'line', source: 'nowhere' },
  ],
};

describe('a style of the reader’s own', () => {
  const own = ownLayersOf(style, BASE);

  it('is drawn without what would need fonts or images of the host', () => {
    expect(own?.layers.map(({ id }) => id)).toEqual(['own:paper', 'own:land', 'own:photos']);
    expect(Object.keys(own?.sources ?? {})).toEqual(['own:land', 'own:photos']);
  });

  it('has its addresses counted from where it lies', () => {
    expect(own?.sources['own:land']).toMatchObject({ tiles: ['https://tiles.example/tiles/{z}/{x}/{y}.mvt'] });
    expect(own?.sources['own:photos']).toMatchObject({ url: 'https://tiles.example/photos.json' });
  });

  it('is none where there is nothing to draw', () => {
    const not = [null, 3, [], {}, { ...style, version: 7 }, { ...style, layers: [] }, { ...style, sources: [] }];
    for (const json of not) expect(ownLayersOf(json, BASE)).toBeUndefined();
  });
});

/** A map that keeps what it is told, bottom to top. */
function paper(ids: readonly string[]) {
  const layers = [...ids];
  const sources = new Set<string>();
  const properties = new Map<string, unknown>();
  const map = {
    getLayer: (id: string) => (layers.includes(id) ? { id } : undefined),
    getSource: (id: string) => (sources.has(id) ? { id } : undefined),
    addLayer: ({ id }: { id: string }, before: string) => layers.splice(layers.indexOf(before), 0, id),
    addSource: (id: string) => sources.add(id),
    removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
    removeSource: (id: string) => sources.delete(id),
    setPaintProperty: (id: string, name: string, value: unknown) => properties.set(`${id} ${name}`, value),
    setLayoutProperty: (id: string, name: string, value: unknown) => properties.set(`${id} ${name}`, value),
  };
  return { map: map as unknown as Drawable, layers, sources, properties };
}

describe('on the map', () => {
  const own = ownLayersOf(style, BASE);
  if (own === undefined) throw new Error('expected layers');

  it('lies under our data, once however often it is put there, and goes without a trace', () => {
    const { map, layers, sources, properties } = paper(['background', 'abroad', 'regions-fill', 'crossings']);
    putOwn(map, own);
    putOwn(map, own);
    expect(layers).toEqual([
      'background',
      'abroad',
      'own:paper',
      'own:land',
      'own:photos',
      'regions-fill',
      'crossings',
    ]);
    expect(properties.get('abroad visibility')).toBe('none');
    takeOwn(map, own);
    expect(layers).toEqual(['background', 'abroad', 'regions-fill', 'crossings']);
    expect(sources.size).toBe(0);
    expect(properties.get('abroad visibility')).toBe('visible');
    expect(properties.get('regions-fill fill-opacity')).toBeUndefined();
  });

  it('waits for our own style', () => {
    const { map, layers, sources } = paper([]);
    putOwn(map, own);
    expect(layers).toEqual([]);
    expect(sources.size).toBe(0);
  });
});

/** A PMTiles archive of version 3 without tiles, by its specification: header, empty directory, metadata. */
function archive(tileType: TileType, metadata: object): File {
  const words = new TextEncoder().encode(JSON.stringify(metadata));
  const root = Uint8Array.from([0]);
  const header = new DataView(new ArrayBuffer(127));
  for (const [index, letter] of [...'PMTiles'].entries()) header.setUint8(index, letter.charCodeAt(0));
  header.setUint8(7, 3);
  const places = [127, root.length, 127 + root.length, words.length, 127 + root.length + words.length, 0];
  for (const [index, value] of places.entries()) header.setBigUint64(8 + 8 * index, BigInt(value), true);
  header.setUint8(97, Compression.None);
  header.setUint8(98, Compression.None);
  header.setUint8(99, tileType);
  header.setUint8(101, 6);
  return new File([header.buffer, root, words], 'mine.pmtiles');
}

describe('a file of the reader’s own', () => {
  it('of areas and lines is drawn by its layers', async () => {
    const file = archive(TileType.Mvt, { vector_layers: [{ id: 'water' }, { id: 'roads' }] });
    const { sources, layers } = await readOwn({ type: 'pmtiles', file }, 'light');
    expect(Object.values(sources)).toEqual([{ type: 'vector', url: 'pmtiles://mine.pmtiles' }]);
    expect(new Set(layers.map((layer) => Reflect.get(layer, 'source-layer')))).toEqual(new Set(['water', 'roads']));
    for (const { id } of layers) expect(id.startsWith(OWN)).toBe(true);
  });

  it('of images is drawn as images', async () => {
    const { layers } = await readOwn({ type: 'pmtiles', file: archive(TileType.Png, {}) }, 'light');
    expect(layers.map(({ type }) => type)).toEqual(['raster']);
  });

  it('without layers, or broken, is refused in words', async () => {
    for (const file of [archive(TileType.Mvt, {}), new File(['PMTiles'], 'short.pmtiles')]) {
      await expect(readOwn({ type: 'pmtiles', file }, 'light')).rejects.toMatchObject({ name: 'OwnBasemapError' });
    }
  });
});

describe('the host of a style', () => {
  it.each([
    ['answers with a fault', async () => new Response('', { status: 404 }), { type: 'http', values: { status: 404 } }],
    ['does not answer', async () => Promise.reject(new TypeError('Failed to fetch')), { type: 'noAnswer' }],
    ['sends a page', async () => new Response('<!doctype html>'), { type: 'notJson' }],
    ['sends something else', async () => Response.json({ version: 8 }), { type: 'nothingToDraw' }],
  ])('%s: that is said', async (_, answer, got) => {
    vi.stubGlobal('fetch', vi.fn(answer));
    const refused = readOwn({ type: 'style', url: BASE }, 'light');
    await expect(refused).rejects.toMatchObject({ said: { got } });
    vi.unstubAllGlobals();
  });
});
