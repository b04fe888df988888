import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointTable } from '../../src/model/dataset';
import { importJobs } from '../../src/workers/importJobs';
import type { ImportReply } from '../../src/workers/importProtocol';
import { atlas } from '../corridors/built';

const ground = { regions: atlas.regions, outlines: 'regions-fine.geojson' };
const file = new File(['name,lat,lng\nA,29.07,-110.96\n'], 'a.csv');

async function answers() {
  const replies: ImportReply[] = [];
  const asked: string[] = [];
  const kept = new Map<string, PointTable>();
  const take = importJobs({
    post: (reply) => replies.push(reply),
    fetchJson: async (path) => {
      asked.push(path);
      return JSON.parse(readFileSync('public/data/geo/regions-fine.geojson', 'utf8'));
    },
    keep: async (key, points) => {
      if (key === 'no room') return false;
      kept.set(key, points);
      return true;
    },
  });
  return { replies, asked, kept, take };
}

describe('the worker that imports', () => {
  it('asks for the outlines only where rows have coordinates, and once', async () => {
    const { replies, asked, take } = await answers();
    await take({ type: 'survey', id: 1, file, ground });
    expect(replies[0]).toMatchObject({
      id: 1,
      type: 'survey',
      survey: { place: { type: 'point', lng: 2, lat: 1, name: 0 } },
    });
    expect(asked).toEqual([]);
    const request = {
      place: { type: 'point', lng: 2, lat: 1 } as const,
      values: [],
      decisions: { fixes: {}, skipped: [] },
    };
    await take({ type: 'read', id: 2, file, ground, request });
    await take({ type: 'read', id: 3, file, ground, request });
    expect(asked).toEqual(['regions-fine.geojson']);
    expect(replies.at(-1)).toMatchObject({ id: 3, type: 'read', result: { good: 1, bad: 0 } });
  });

  it('asks for the outlines again where they did not come', async () => {
    const replies: ImportReply[] = [];
    const outlines = [new Error('HTTP 503'), readFileSync('public/data/geo/regions-fine.geojson', 'utf8')];
    const take = importJobs({
      post: (reply) => replies.push(reply),
      fetchJson: async () => {
        const next = outlines.shift();
        if (typeof next === 'string') return JSON.parse(next);
        throw next;
      },
      keep: async () => true,
    });
    const request = {
      place: { type: 'point', lng: 2, lat: 1 } as const,
      values: [],
      decisions: { fixes: {}, skipped: [] },
    };
    await take({ type: 'read', id: 1, file, ground, request });
    expect(replies.at(-1)).toEqual({ id: 1, type: 'failed', message: 'HTTP 503' });
    await take({ type: 'read', id: 2, file, ground, request });
    expect(replies.at(-1)).toMatchObject({ id: 2, type: 'read', result: { good: 1 } });
  });

  it('keeps many points without showing them to the page', async () => {
    const { replies, kept, take } = await answers();
    const rows = Array.from({ length: 5001 }, (_, row) => `P${row},29.07,-110.96,${row}`);
    const many = new File([['name,lat,lng,v', ...rows].join('\n')], 'many.csv');
    const request = {
      place: { type: 'point', lng: 2, lat: 1, name: 0 } as const,
      values: [3],
      decisions: { fixes: {}, skipped: [] },
    };
    await take({ type: 'keep', id: 1, key: 'too early', name: 'many' });
    await take({ type: 'read', id: 2, file: many, ground, request });
    expect(replies.at(-1)).toMatchObject({
      type: 'read',
      result: { good: 5001, content: { type: 'many', count: 5001 } },
    });
    await take({ type: 'keep', id: 3, key: 'k', name: 'many' });
    await take({ type: 'keep', id: 4, key: 'no room', name: 'many' });
    expect(replies.flatMap((reply) => (reply.type === 'kept' ? [reply.isKept] : []))).toEqual([false, true, false]);
    expect([...kept.keys()]).toEqual(['k']);
    expect(kept.get('k')?.values[0]?.[5000]).toBe(5000);
  });

  it('says when a file can not be read', async () => {
    const { replies, take } = await answers();
    const request = { place: { type: 'none' } as const, values: [], decisions: { fixes: {}, skipped: [] } };
    await take({ type: 'read', id: 4, file: new File(['x'], 'a.doc'), ground, request });
    expect(replies).toEqual([
      { id: 4, type: 'failed', message: 'a.doc: expected a file that was surveyed, got another one' },
    ]);
  });
});
