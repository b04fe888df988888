import fc from 'fast-check';
import { expect, it } from 'vitest';
import { manyLocator } from '../../../src/data/import/locateMany';
import { locateRegion } from '../../../src/data/locate';
import { townLocator } from '../../../src/data/locateTowns';
import { parseOutlines } from '../../../src/data/parse/outlines';
import type { LngLat } from '../../../src/model/geo';
import { even } from '../../even';
import { shapes as json } from './world';

const shapes = parseOutlines(json, 'regions-fine.geojson');

const townAt = townLocator(shapes);

/** One point by itself, as the locator says it: in a town beside its outline, else inside an outline, else inside one from a step in eight directions. */
function alone([lng, lat]: LngLat) {
  const town = townAt(lng, lat);
  if (town !== undefined) return town;
  const stretch = Math.cos((lat * Math.PI) / 180);
  const steps = [0.05, 0.12].flatMap((away) =>
    Array.from({ length: 8 }, (_, turn): LngLat => {
      const angle = (turn * Math.PI) / 4;
      return [lng + (away * Math.cos(angle)) / stretch, lat + away * Math.sin(angle)];
    }),
  );
  for (const at of [[lng, lat] as const, ...steps]) {
    const found = locateRegion(at, shapes);
    if (found) return found;
  }
  return undefined;
}

it('places many points as each by itself, on land, on a shore and at sea, in whatever order they come', () => {
  const locate = manyLocator(shapes);
  const anywhere = fc.tuple(even(-170, -52), even(14, 72));
  const steps = fc.array(fc.tuple(even(-1, 1), even(-1, 1)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(anywhere, steps, ([lng, lat], around) => {
      // Neighbours of a point come after it, when cells near it are known.
      for (const [east, north] of [[0, 0] as const, ...around]) {
        const at: LngLat = [lng + east, lat + north];
        expect([at, locate(...at)]).toEqual([at, alone(at)]);
      }
    }),
    { numRuns: 400 },
  );
});

it('finds the shore from every side, as far as it looks', () => {
  const locate = manyLocator(shapes);
  const corners = shapes.features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2),
  );
  const step = even(-0.2, 0.2);
  fc.assert(
    fc.property(fc.nat(corners.length - 1), fc.array(fc.tuple(step, step), { maxLength: 8 }), (corner, around) => {
      const [lng = 0, lat = 0] = corners[corner] ?? [];
      const stretch = Math.cos((lat * Math.PI) / 180);
      for (const [east, north] of around) {
        const at: LngLat = [lng + east / stretch, lat + north];
        expect([at, locate(...at)]).toEqual([at, alone(at)]);
      }
    }),
    { numRuns: 1500 },
  );
});
