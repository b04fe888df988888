import { describe, expect, it } from 'vitest';
import { Texts } from '../../src/data/import/grow';
import type { SiteWorld } from '../../src/exports/sites/siteList';
import type { PointTable } from '../../src/model/dataset';
import { siteJobs } from '../../src/workers/siteJobs';
import type { SentSiteWorld, SiteReply, SiteRequest } from '../../src/workers/siteProtocol';
import { atlas } from '../corridors/built';
import { siteWorld } from './siteWorld';

const names = new Texts();
for (const name of ['A', 'B', '']) names.push(name);
const sonora = atlas.regions.findIndex(({ id }) => id === 'MX-SON');
const points: PointTable = {
  count: 3,
  lng: Float64Array.of(-110.96, -110.95, -109.5),
  lat: Float64Array.of(29.07, 29.08, 31.3),
  region: Uint8Array.of(sonora, sonora, sonora),
  names: names.done(),
  values: [Float64Array.of(1, Number.NaN, 3)],
};
const world: SiteWorld = { ...siteWorld, kinds: ['park', 'own'], own: [{ id: 'd-1', points }] };
const weights = Object.fromEntries(atlas.criteria.map(({ id }) => [id, 1]));
const WINDOW = { west: -170, south: 14, east: -52, north: 72 };
const ask: Extract<SiteRequest, { type: 'score' }> = {
  type: 'score',
  id: 2,
  parts: {
    method: 'weighted_sum',
    knockouts: [],
    minCoverage: 0.65,
    countries: ['MX', 'US', 'CA'],
    picked: [],
    weights,
    siteWeights: { parkKm: 5 },
    within: undefined,
  },
  wanted: { chosen: 'own:d-1:2', compared: [], window: WINDOW, isTabled: false },
};

async function pictured(part: Partial<typeof ask> = {}, own: SentSiteWorld['own'] = world.own) {
  const replies: SiteReply[] = [];
  const keptPoints = async (key: string) => (key === 'kept here' ? points : undefined);
  const take = siteJobs({ post: (reply) => replies.push(reply), keptPoints });
  await take({ type: 'world', id: 1, world: { ...world, own } });
  await take({ ...ask, ...part });
  const last = replies.at(-1);
  if (last?.type !== 'picture') throw new Error(`expected a picture, got ${JSON.stringify(last)}`);
  return { picture: last.picture, replies };
}

describe('the ranking of sites', () => {
  it('tells how far it is, then lists the best first with ranks that ties share', async () => {
    const { picture, replies } = await pictured();
    expect(replies[0]).toMatchObject({ type: 'progress', id: 1 });
    expect(picture.count).toBe(siteWorld.parks.length + 3);
    const scores = picture.rows.map(({ score }) => score ?? Number.NaN);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(picture.rows.map(({ rank }) => rank)).toEqual(scores.map((score) => scores.indexOf(score) + 1));
    expect(picture.rows).toHaveLength(picture.ranked);
  });

  it('opens the chosen site with its own values', async () => {
    expect((await pictured()).picture.chosen).toMatchObject({
      id: 'own:d-1:2',
      kind: 'own',
      name: '',
      regionId: 'MX-SON',
      values: [3],
    });
    expect((await pictured({ wanted: { ...ask.wanted, chosen: 'town:1' } })).picture.chosen).toBeUndefined();
  });

  it('takes points that the device keeps by their key, and goes without those it has not', async () => {
    const { picture } = await pictured({}, [
      { id: 'd-1', key: 'kept here' },
      { id: 'd-2', key: 'kept elsewhere' },
    ]);
    expect(picture).toEqual((await pictured()).picture);
  });

  it('shows compared sites of any kind as those of the kinds that are ranked, and names what there is not', async () => {
    const town = siteWorld.data.towns.find(({ name }) => name === 'Hermosillo');
    const compared = [`town:${town?.id}`, 'own:d-1:1', 'own:d-1:3', 'own:d-9:0', 'park:none', 'own:d-1:0'];
    const wanted = { ...ask.wanted, compared };
    const { picture } = await pictured({ wanted });
    expect(picture.compared.map(({ id }) => id)).toEqual([`town:${town?.id}`, 'own:d-1:1', 'own:d-1:0']);
    expect(picture.gone).toEqual(['own:d-1:3', 'own:d-9:0', 'park:none']);
    // Towns are not ranked here: the same town has the same score where they are, and there also a rank.
    const [outside, own] = picture.compared;
    expect(outside?.rank).toBeUndefined();
    expect(own).toEqual(picture.rows.find(({ id }) => id === 'own:d-1:1'));
    const replies: SiteReply[] = [];
    const take = siteJobs({ post: (reply) => replies.push(reply), keptPoints: async () => undefined });
    await take({ type: 'world', id: 1, world: { ...world, kinds: ['town', 'own'] } });
    await take({ ...ask, wanted });
    const last = replies.at(-1);
    const ranked = last?.type === 'picture' ? last.picture.compared[0] : undefined;
    expect(ranked?.rank).toBeGreaterThan(0);
    expect({ ...ranked, rank: undefined }).toEqual({ ...outside, rank: undefined });
  });

  it('lists ranked sites and then the others for the table', async () => {
    const parts = { ...ask.parts, within: atlas.regions[sonora]?.id };
    const { picture } = await pictured({ parts, wanted: { ...ask.wanted, isTabled: true } });
    const { table = [], ranked, count } = picture;
    expect(table).toHaveLength(count);
    expect(table.slice(0, ranked)).toEqual(picture.rows);
    expect(table.slice(ranked).every(({ rank }) => rank === undefined)).toBe(true);
    expect(new Set(table.map(({ id }) => id)).size).toBe(count);
    expect((await pictured()).picture.table).toBeUndefined();
  });

  it('ranks the sites inside one region alone', async () => {
    const inside = (await pictured({ parts: { ...ask.parts, within: atlas.regions[sonora]?.id } })).picture;
    expect(inside.rows.every(({ regionId }) => regionId === 'MX-SON')).toBe(true);
    expect(inside.rows.filter(({ kind }) => kind === 'own')).toHaveLength(3);
  });

  it('draws one site of each square, the best', async () => {
    const { picture } = await pictured();
    expect(picture.points).toHaveLength(3 * picture.pointIds.length);
    const [a, b] = ['own:d-1:0', 'own:d-1:1'].map((id) => picture.rows.find((row) => row.id === id));
    // Hermosillo's two points lie in one square.
    expect(picture.pointIds.filter((id) => id === a?.id || id === b?.id).length).toBeLessThan(2);
    picture.pointIds.forEach((id, index) => {
      const row = picture.rows.find((one) => one.id === id);
      expect(picture.points[3 * index + 2]).toBe(row?.score);
    });
  });
});
