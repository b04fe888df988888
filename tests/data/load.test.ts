import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadExtra } from '../../src/data/extras';
import { fetchJson, LoadError, loadAtlas, type ReadJson } from '../../src/data/load';
import { DataError } from '../../src/data/parse/error';
import type { ExtraName } from '../../src/model/atlas';

const fromDisk: ReadJson = async (path) => JSON.parse(await readFile(`public/${path}`, 'utf8'));
const answer = (make: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(make));
afterEach(() => vi.unstubAllGlobals());

describe('fetchJson', () => {
  const read = fetchJson('/app/');

  it('asks below the base and gives the parsed text', async () => {
    answer(async () => new Response('{"name":"Querétaro"}'));
    await expect(read('data/a.json')).resolves.toEqual({ name: 'Querétaro' });
    expect(fetch).toHaveBeenCalledWith('/app/data/a.json');
  });

  it.each([
    ['an HTTP error', async () => new Response('no', { status: 404 }), 'HTTP 404'],
    ['the page of a single-page app', async () => new Response('\n<!doctype html><title>x</title>'), 'an HTML page'],
    ['text that breaks off', async () => new Response('{"regions":['), 'text that is no JSON'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'no answer'],
  ])('names the file on %s', async (_, make, got) => {
    answer(make);
    const error = await read('data/a.json').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ file: 'data/a.json', got: expect.stringMatching(got) });
    expect(String(error)).toContain('data/a.json: expected a JSON file');
  });

  it('can be asked again after a failure', async () => {
    answer(async () => new Response('', { status: 503 }));
    await expect(read('data/a.json')).rejects.toThrow('HTTP 503');
    answer(async () => new Response('[1]'));
    await expect(read('data/a.json')).resolves.toEqual([1]);
  });
});

describe('loadAtlas', () => {
  it('joins regions, places and network of the built files, and their ids meet', async () => {
    const atlas = await loadAtlas(fromDisk);
    const ports = new Set(atlas.ports.map((port) => port.id));
    expect(atlas.regions).toHaveLength(96);
    expect(atlas.crossings.filter((crossing) => !ports.has(crossing.portId))).toEqual([]);
    const regionIds = new Set(atlas.regions.map((region) => region.id));
    const placed = atlas.projects.filter((project) => project.country !== 'CR');
    expect(placed.filter((project) => !project.regionId || !regionIds.has(project.regionId))).toEqual([]);
    const nodes = new Set(atlas.network.nodes.map((node) => node.id));
    expect(atlas.network.links.every((link) => nodes.has(link.from) && nodes.has(link.to))).toBe(true);
  });

  it('passes on which file failed', async () => {
    const read: ReadJson = async (path) => (path === 'data/places.json' ? { ports: 3 } : fromDisk(path));
    const error = await loadAtlas(read).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ file: 'data/places.json', place: 'ports' });
  });
});

describe('loadExtra', () => {
  const names: readonly ExtraName[] = [
    'sources',
    'indicators',
    'ports',
    'planEntries',
    'projects',
    'parks',
    'programmes',
    'resources',
    'gatewayMetrics',
    'campuses',
    'roadFacts',
    'cities',
    'notes',
  ];

  it.each(names)('reads the built file of %s', async (name) => {
    const extra = await loadExtra(fromDisk, name);
    expect(extra instanceof Map ? extra.size : Object.values(extra).flat().length).toBeGreaterThan(0);
  });

  it('refuses a source whose address a link would run', async () => {
    const sources = {
      id: ['a'],
      title: ['A'],
      read: ['page'],
      publisher: [null],
      period: [null],
      where: [null],
      licence: [null],
    };
    const read: ReadJson = async () => ({ sources: { ...sources, url: ['javascript:alert(1)'] } });
    await expect(loadExtra(read, 'sources')).rejects.toThrow('data/sources.json: sources[0].url: expected an http');
  });
});

describe('every source that is named has an entry', () => {
  it('in atlas and extras', async () => {
    const known = new Set((await loadExtra(fromDisk, 'sources')).map((source) => source.id));
    const named = new Set<string>();
    const collect = (value: unknown): void => {
      if (value instanceof Map) for (const item of value.values()) collect(item);
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) key === 'sourceId' ? named.add(String(item)) : collect(item);
      }
    };
    collect(await loadAtlas(fromDisk));
    for (const name of [
      'indicators',
      'ports',
      'planEntries',
      'projects',
      'parks',
      'programmes',
      'resources',
      'gatewayMetrics',
      'campuses',
      'roadFacts',
    ] as const) {
      collect(await loadExtra(fromDisk, name));
    }
    expect(named.size).toBeGreaterThan(300);
    expect([...named].filter((id) => ![...known].some((one) => one === id))).toEqual([]);
  });
});

describe('every note of a figure or fact', () => {
  it('is said in all languages', async () => {
    const notes = await loadExtra(fromDisk, 'notes');
    const named = new Set<string>();
    const collect = (value: unknown): void => {
      if (value instanceof Map) for (const item of value.values()) collect(item);
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
          if (['note', 'evidence'].includes(key) && typeof item === 'string') named.add(item);
          else collect(item);
        }
      }
    };
    collect(await loadAtlas(fromDisk));
    for (const name of ['indicators', 'ports', 'gatewayMetrics', 'roadFacts', 'campuses'] as const) {
      collect(await loadExtra(fromDisk, name));
    }
    expect(named.size).toBeGreaterThan(400);
    const untold = [...named].filter((note) => {
      const words = notes.get(note);
      return words?.es === undefined || words.fr === undefined;
    });
    expect(untold).toEqual([]);
  });
});
