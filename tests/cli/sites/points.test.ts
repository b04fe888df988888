import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { PMTiles, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { parseArgs } from '../../../src/cli/args';
import { scoreSites } from '../../../src/cli/commands/scoreSites';
import { linesOf } from '../../../src/cli/fault';
import { nodeHost } from '../../../src/cli/host';
import type { ScoredSite } from '../../../src/cli/sites/scored';
import { archiveOf } from '../../../src/cli/sites/tiles/archive';
import { LAYER, MOST_IN_TILE, siteArchive } from '../../../src/cli/sites/tiles/siteArchive';
import { Findings } from '../../../src/data/import/findings';
import { checkGeoJson } from '../../../src/data/import/geojsonRules';
import { differences, engineRanking, randomSites, sitesCsv } from '../../exports/sql/sites';
import { builtAtlas } from '../../scoring/built';
import { answer, scratchFile } from '../corredor';

const { atlas, scenario } = builtAtlas();
const { criteria } = atlas;
const sites = randomSites(criteria, 400, 23);
const csv = sitesCsv(sites, criteria);
const ranking = engineRanking(sites, criteria, scenario);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const beside = (file: string, name: string): string => join(dirname(file), name);

/** A place for each site, from its number alone. */
const placeOf = (n: number): [number, number] => [-120 + ((n * 37) % 500) / 10, 15 + ((n * 53) % 400) / 10];

function features(change: (feature: Record<string, unknown>, index: number) => void = () => undefined) {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.split(',');
  const list = lines.map((line, index) => {
    const cells = line.split(',');
    const properties = Object.fromEntries(
      names.map((name, at) => [name, cells[at] === '' ? null : at < 3 ? cells[at] : Number(cells[at])]),
    );
    const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: placeOf(index) } };
    change(feature, index);
    return feature;
  });
  return JSON.stringify({ type: 'FeatureCollection', features: list });
}

async function faultsOf(...words: readonly string[]): Promise<readonly string[]> {
  try {
    await scoreSites.run(parseArgs(scoreSites, words), nodeHost(ROOT));
    return [];
  } catch (error) {
    return linesOf(error);
  }
}

describe('a result that can not be written', () => {
  const source = () => scratchFile('sites.geojson', features());

  it.skipIf(process.platform !== 'linux').each(['/proc/x.geojson', '/proc/x.pmtiles'])('is named: %s', async (out) => {
    const table = beside(source(), 'points.csv');
    const [header = '', ...lines] = csv.trim().split('\n');
    const rows = lines.map((line, index) => `${line},${placeOf(index).join()}`);
    writeFileSync(table, [`${header},lng,lat`, ...rows].join('\n'));
    expect(await faultsOf(table, '--out', out)).toEqual([
      expect.stringMatching(`^${out}: expected a file that can be written, got ENOENT`),
    ]);
    expect(await faultsOf(source(), '--out', out)).toEqual([
      expect.stringMatching(/^\/proc\/x.*: expected a file that can be written, got ENOENT/),
    ]);
  });

  it('is named where a folder stands in its place, and leaves nothing behind', async () => {
    const file = source();
    const out = beside(file, 'scores.geojson');
    mkdirSync(out);
    expect(await faultsOf(file, '--out', out)).toEqual([
      expect.stringMatching(/scores\.geojson: expected a file that can be written, got E/),
    ]);
    expect(readdirSync(dirname(file)).sort()).toEqual(['scores.geojson', 'sites.geojson']);
  });
});

const bufferSource = (bytes: Uint8Array) => ({
  getKey: () => 'memory',
  getBytes: async (offset: number, length: number) => ({
    data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
  }),
});

interface Read {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly at: readonly [number, number];
}

async function tileOf(archive: PMTiles, z: number, x: number, y: number): Promise<readonly Read[]> {
  const found = await archive.getZxy(z, x, y);
  if (found === undefined) return [];
  const layer = new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[LAYER];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index);
    const json = feature?.toGeoJSON(x, y, z);
    if (json?.geometry.type !== 'Point') throw new Error('expected a point');
    const [lng = 0, lat = 0] = json.geometry.coordinates;
    return { id: json.properties?.id, properties: json.properties ?? {}, at: [lng, lat] };
  });
}

describe('score-sites with points', () => {
  it('scores GeoJSON as the engine does', () => {
    const file = scratchFile('sites.geojson', features());
    const out = beside(file, 'scores.csv');
    answer('score-sites', file, '--out', out);
    const rows = readFileSync(out, 'utf8').trim().split('\n').slice(1);
    const scored = rows.map((line) => {
      const [id = '', , score = '', coverage = '', rank = ''] = line.split(',');
      const number = (text: string) => (text === '' ? null : Number(text));
      return { id, score: number(score), coverage: Number(coverage), rank: number(rank) };
    });
    expect(differences(ranking, scored)).toEqual([]);
    expect(readdirSync(dirname(file)).sort()).toEqual(['scores.csv', 'sites.geojson']);
  });

  it('writes GeoJSON that holds, the best first, each at its place', async () => {
    const file = scratchFile('sites.geojson', features());
    const out = beside(file, 'scores.geojson');
    expect(await faultsOf(file, '--out', out, '--contributions')).toEqual([]);
    const found = new Findings();
    const json = checkGeoJson(readFileSync(out, 'utf8'), 'scores.geojson', found) as {
      features: { id: string; properties: Record<string, number>; geometry: { coordinates: [number, number] } }[];
    };
    expect(found.issues).toEqual([]);
    expect(json.features).toHaveLength(sites.length);
    for (const { id, properties, geometry } of json.features) {
      expect(geometry.coordinates).toEqual(placeOf(Number(id.slice(5))));
      const parts = Object.entries(properties).filter(([name]) => name.startsWith('contribution_'));
      expect(parts.reduce((sum, [, value]) => sum + value, 0)).toBeCloseTo(properties.score ?? Number.NaN, 9);
    }
    const scored = json.features.map(({ id, properties: { score, coverage, rank } }) => {
      return { id, score: score ?? null, coverage: coverage ?? 0, rank: rank ?? null };
    });
    expect(differences(ranking, scored)).toEqual([]);
  });

  it('takes the points of a CSV from lng and lat', async () => {
    const lines = csv.trim().split('\n');
    const text = lines.map((line, n) => `${line},${n === 0 ? 'LNG,LAT' : placeOf(n - 1).join(',')}`).join('\n');
    const file = scratchFile('sites.csv', text);
    const out = beside(file, 'scores.geojson');
    expect(await faultsOf(file, '--out', out)).toEqual([]);
    const { features: found } = JSON.parse(readFileSync(out, 'utf8'));
    expect(found).toHaveLength(sites.length);
    expect(found[0].geometry.coordinates).toEqual(placeOf(Number(found[0].id.slice(5))));
    const bad = scratchFile('bad.csv', text.replace(/,[-\d.]+$/m, ',91').replace(/,[-\d.]+\n/, ',95\n'));
    expect((await faultsOf(bad, '--out', beside(bad, 'x.geojson')))[0]).toMatch(
      /lat: expected degrees of -90 to 90 for every site, got none such in \d rows/,
    );
    const none = scratchFile('none.csv', csv);
    expect(await faultsOf(none, '--out', beside(none, 'x.geojson'))).toEqual(
      ['lng', 'lat'].map(
        (name) =>
          `${none}: ${name}: expected a column with a number or nothing for each site, got no column of this name`,
      ),
    );
    expect(readdirSync(dirname(none))).toEqual(['none.csv']);
  });

  it('writes PMTiles that other readers read, with every site at the closest zoom', async () => {
    const file = scratchFile('sites.geojson', features());
    const out = beside(file, 'scores.pmtiles');
    expect(await faultsOf(file, '--out', out)).toEqual([]);
    const archive = new PMTiles(bufferSource(new Uint8Array(readFileSync(out))));
    const { minZoom, maxZoom, minLon, maxLat, numTileEntries, tileType } = await archive.getHeader();
    expect([minZoom, maxZoom, tileType]).toEqual([0, 10, 1]);
    const places = sites.map((_, n) => placeOf(n));
    expect(minLon).toBeCloseTo(Math.min(...places.map(([lng]) => lng)), 6);
    expect(maxLat).toBeCloseTo(Math.max(...places.map(([, lat]) => lat)), 6);
    expect(numTileEntries).toBeGreaterThan(400);
    expect(await archive.getMetadata()).toMatchObject({ vector_layers: [{ id: 'sites', maxzoom: 10 }] });
    // Few enough for one tile: all are there from the first zoom on.
    const whole = await tileOf(archive, 0, 0, 0);
    expect(whole).toHaveLength(sites.length);
    for (const { id, properties, at } of whole) {
      const { score, coverage, rank } = ranking.find(({ regionId }) => regionId === id) ?? {};
      expect(properties.rank).toBe(rank);
      if (score !== undefined) expect(properties.score).toBeCloseTo(score, 3);
      expect(properties.coverage).toBeCloseTo(coverage ?? 0, 3);
      expect(properties.country).toMatch(/^(MX|US|CA)$/);
      const [lng, lat] = placeOf(Number(String(id).slice(5)));
      // A step of the grid of the first zoom is a tenth of a degree.
      expect(Math.abs(at[0] - lng)).toBeLessThan(0.05);
      expect(Math.abs(at[1] - lat)).toBeLessThan(0.05);
      const n = 2 ** 10;
      const x = Math.floor((lng / 360 + 0.5) * n);
      const rad = (lat * Math.PI) / 180;
      const y = Math.floor((0.5 - Math.log(Math.tan(Math.PI / 4 + rad / 2)) / (2 * Math.PI)) * n);
      const close = (await tileOf(archive, 10, x, y)).find((one) => one.id === id);
      expect(Math.abs((close?.at[0] ?? 0) - lng)).toBeLessThan(0.0001);
      expect(Math.abs((close?.at[1] ?? 0) - lat)).toBeLessThan(0.0001);
    }
  });
});

describe('GeoJSON of sites that does not hold', () => {
  const properties = (feature: Record<string, unknown>) => feature.properties as Record<string, unknown>;
  it.each([
    [
      'a text for a number',
      features((one, n) => n === 7 && Object.assign(properties(one), { K1: 'cheap' })),
      'features[7].properties.K1: expected a number or nothing, got "cheap"',
    ],
    [
      'a list for a number',
      features((one, n) => n === 7 && Object.assign(properties(one), { K1: [1] })),
      'features[7].properties.K1: expected a number or nothing, got [1]',
    ],
    [
      'an outline',
      features(
        (one, n) =>
          n === 3 &&
          Object.assign(one, {
            geometry: {
              type: 'LineString',
              coordinates: [
                [0, 1],
                [2, 3],
              ],
            },
          }),
      ),
      'features[3].geometry: expected a Point, got LineString',
    ],
    [
      'no place',
      features((one, n) => n === 3 && Object.assign(one, { geometry: null })),
      'features[3].geometry: expected a Point, got nothing',
    ],
    [
      'a figure left out',
      features((one) => Reflect.deleteProperty(properties(one), 'K1')),
      'features[].properties.K1: expected a property of this name, got none in any feature',
    ],
    [
      'no id',
      features((one, n) => n === 5 && Reflect.deleteProperty(properties(one), 'id')),
      'id: expected one for every site, got none in 1 rows',
    ],
    [
      'another country',
      features((one, n) => n === 5 && Object.assign(properties(one), { country: 'BR' })),
      'country: expected MX, US, CA, got BR in 1 rows',
    ],
    ['no features', '{"type":"FeatureCollection","features":[]}', 'rows: expected sites, got none'],
    ['half a file', features().slice(0, 300), /^1:\d+: expected/],
    [
      'a point off the globe',
      features((one, n) => n === 2 && Object.assign(one, { geometry: { type: 'Point', coordinates: [-200, 95] } })),
      /features\[2\]\.geometry\.coordinates/,
    ],
  ])('is named: %s', async (_, text, message) => {
    const file = scratchFile('sites.geojson', text);
    const [line = ''] = await faultsOf(file, '--out', beside(file, 'scores.csv'));
    expect(line.startsWith(`${file}:`)).toBe(true);
    if (typeof message === 'string') expect(line).toBe(`${file}: ${message}`);
    else expect(line.slice(file.length + 1)).toMatch(message);
    expect(readdirSync(dirname(file))).toEqual(['sites.geojson']);
  });

  it('takes the id of a feature, and names ten of many faults', async () => {
    const file = scratchFile(
      'sites.geojson',
      features((one, n) => {
        Object.assign(one, { id: `site-${n}` });
        Reflect.deleteProperty(properties(one), 'id');
      }),
    );
    const out = beside(file, 'scores.geojson');
    expect(await faultsOf(file, '--out', out)).toEqual([]);
    expect(JSON.parse(readFileSync(out, 'utf8')).features[0].id).toBe(ranking[0]?.regionId);
    const bad = scratchFile(
      'bad.geojson',
      features((one) => Object.assign(properties(one), { K1: 'x' })),
    );
    const lines = await faultsOf(bad, '--out', beside(bad, 'x.csv'));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('and 390 more');
  });

  it('refuses more sites than tiles are made of, before it scores them', async () => {
    const file = scratchFile('sites.csv', csv);
    const [parquet, out] = [beside(file, 'many.parquet'), beside(file, 'many.pmtiles')];
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const one = `SELECT * EXCLUDE (id), -100.0 AS lng, 25.0 AS lat FROM read_csv('${file}') LIMIT 1`;
    await connection.run(`COPY (SELECT 'n' || i AS id, t.* FROM range(1000001) r(i), (${one}) t) TO '${parquet}'`);
    expect(await faultsOf(parquet, '--out', out)).toEqual([
      `${out}: expected at most 1,000,000 sites for PMTiles, which are laid out in memory, got 1,000,001; write .geojson, .csv or .parquet, or score a part`,
    ]);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the tiles of many sites', () => {
  const count = 20_000;
  // Most stand close together, so that tiles are full to a close zoom.
  const many = Array.from({ length: count }, (_, n): ScoredSite => {
    const [a, b] = [((n * 7919) % 10007) / 10007, ((n * 104729) % 10009) / 10009];
    const [lng, lat] = n % 4 === 0 ? [-125 + 60 * a, 16 + 40 * b] : [-100.4 + 0.3 * a, 25.5 + 0.3 * b];
    return { id: `s${n}`, lng, lat, properties: { score: 100 - n / 1000, coverage: 1, rank: n + 1, country: 'MX' } };
  });
  const bytes = Buffer.concat(siteArchive(many));
  const archive = new PMTiles(bufferSource(bytes));

  it('show the best of each square where they are full, and everything in the end', async () => {
    const { maxZoom } = await archive.getHeader();
    // A tile of zoom 13 is the first that holds no more than a full one.
    expect(maxZoom).toBe(13);
    const seen = new Map<number, number>();
    for (let z = 0; z <= maxZoom; z++) {
      const n = 2 ** z;
      const tiles = new Map<string, ScoredSite[]>();
      for (const site of many) {
        const rad = (site.lat * Math.PI) / 180;
        const x = Math.floor((site.lng / 360 + 0.5) * n);
        const y = Math.floor((0.5 - Math.log(Math.tan(Math.PI / 4 + rad / 2)) / (2 * Math.PI)) * n);
        const key = `${x} ${y}`;
        tiles.set(key, [...(tiles.get(key) ?? []), site]);
      }
      for (const [key, inside] of tiles) {
        const [x = 0, y = 0] = key.split(' ').map(Number);
        const shown = await tileOf(archive, z, x, y);
        seen.set(z, (seen.get(z) ?? 0) + shown.length);
        const best = Math.min(...inside.map(({ properties }) => Number(properties.rank)));
        expect(shown.map(({ properties }) => properties.rank)).toContain(best);
        if (inside.length <= MOST_IN_TILE) expect(shown).toHaveLength(inside.length);
        else expect(shown.length).toBeLessThanOrEqual(MOST_IN_TILE);
      }
    }
    expect(seen.get(0)).toBeLessThan(MOST_IN_TILE);
    expect(seen.get(maxZoom)).toBe(count);
    const order = [...seen.values()];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('leave out nobody who is better than who stands in the same square', async () => {
    const shown = await tileOf(archive, 0, 0, 0);
    const squareOf = ([lng, lat]: readonly [number, number]): string => {
      const rad = (lat * Math.PI) / 180;
      const x = Math.floor((lng / 360 + 0.5) * 32);
      return `${x} ${Math.floor((0.5 - Math.log(Math.tan(Math.PI / 4 + rad / 2)) / (2 * Math.PI)) * 32)}`;
    };
    const ids = new Set(shown.map(({ id }) => id));
    const best = new Map<string, string>();
    for (const site of many) {
      const square = squareOf([site.lng, site.lat]);
      if (!best.has(square)) best.set(square, site.id);
    }
    expect([...ids].sort()).toEqual([...best.values()].sort());
  });
});

describe('an archive of tiles', () => {
  it('gives back every tile, also where one directory is not enough', async () => {
    const ids =
      fc.sample(fc.uniqueArray(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 9000, maxLength: 9000 }), {
        numRuns: 1,
        seed: 7,
      })[0] ?? [];
    const tiles = ids.map((id) => {
      const [z, x, y] = tileIdToZxy(id);
      return { z, x, y, bytes: new TextEncoder().encode(`tile ${id}`) };
    });
    const bytes = Buffer.concat(
      archiveOf(tiles, { minZoom: 0, maxZoom: 12, bounds: [-10, -20, 30, 40], metadata: { name: 'n' } }),
    );
    const archive = new PMTiles(bufferSource(bytes));
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header).toMatchObject({ minLon: -10, minLat: -20, maxLon: 30, maxLat: 40, specVersion: 3, clustered: true });
    for (const { z, x, y } of tiles.slice(0, 300)) {
      const found = await archive.getZxy(z, x, y);
      expect(new TextDecoder().decode(found?.data)).toBe(`tile ${zxyToTileId(z, x, y)}`);
    }
    expect(await archive.getZxy(13, 1, 1)).toBeUndefined();
  });
});
