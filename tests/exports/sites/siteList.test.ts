import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Texts } from '../../../src/data/import/grow';
import { manyLocator } from '../../../src/data/import/locateMany';
import type { SiteWorld } from '../../../src/exports/sites/siteList';
import { freshMeasurer, measureSites, siteList } from '../../../src/exports/sites/siteList';
import { SITE_MEASURES } from '../../../src/model/site';
import { measureColumn, SITE_COLUMNS } from '../../../src/scoring/sites';
import { atlas } from '../../corridors/built';
import { shapes } from '../../data/import/world';
import { even } from '../../even';
import { siteWorld } from '../../workers/siteWorld';

const locate = manyLocator(shapes);
const at = fc.tuple(even(-170, -52), even(14, 72)).filter(([lng, lat]) => locate(lng, lat) !== undefined);

/** Points on land: a third at places of the network, where a site and its goal may be one place. */
const somePoints = fc.array(fc.oneof({ weight: 2, arbitrary: at }, fc.constantFrom(...placesOfGoals())), {
  minLength: 1,
  maxLength: 60,
});

function placesOfGoals() {
  return [...atlas.projects, ...atlas.gateways, ...atlas.crossings].flatMap(({ at: [lng, lat] }): [number, number][] =>
    locate(lng, lat) === undefined ? [] : [[lng, lat]],
  );
}

function worldOf(points: readonly (readonly [number, number])[], part: Partial<SiteWorld>): SiteWorld {
  const names = new Texts();
  for (const _ of points) names.push('');
  const regionAt = ([lng, lat]: readonly [number, number]): number =>
    atlas.regions.findIndex(({ id }) => id === locate(lng, lat));
  const table = {
    count: points.length,
    lng: Float64Array.from(points, ([lng]) => lng),
    lat: Float64Array.from(points, ([, lat]) => lat),
    region: Uint8Array.from(points, regionAt),
    names: names.done(),
    values: [],
  };
  return { ...siteWorld, kinds: ['own'], own: [{ id: 'd-1', points: table }], ...part };
}

const some = atlas.projects.filter(({ kind }) => kind === 'fab').map(({ id }) => id);
const parts: readonly Partial<SiteWorld>[] = [
  {},
  { fabs: some.slice(0, 2) },
  { assumptions: { ...siteWorld.assumptions, restRules: true, circuity: 1.5, maxAccessKm: 150 } },
];

it.each(parts)('measures many sites to the digit of one by one (%#)', (part) => {
  fc.assert(
    fc.property(somePoints, (points) => {
      const world = worldOf(points, part);
      const list = siteList(world);
      const { own, count } = measureSites(world, list, () => undefined);
      const one = freshMeasurer(world);
      expect(count).toBe(points.length);
      for (let index = 0; index < count; index++) {
        const { reach, measures } = one(list.pointAt(index));
        const row = own.subarray(index * SITE_COLUMNS, (index + 1) * SITE_COLUMNS);
        const known = (value: number | undefined) => value ?? Number.NaN;
        const { fab, landPort, airCargo, neighbours } = reach;
        expect([...row.subarray(0, 4)]).toEqual([fab?.hours, landPort?.hours, airCargo?.hours, neighbours].map(known));
        expect(SITE_MEASURES.map((measure) => row[measureColumn(measure)])).toEqual(
          SITE_MEASURES.map((measure) => known(measures[measure])),
        );
      }
    }),
    { numRuns: 25 },
  );
});
