import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/exports/geojson';
import { EXPORT_LAYERS, type ExportLayer } from '../../src/exports/order';
import { standardPolygons, turning } from '../../src/exports/winding';
import { builtStudy, order } from './studies';

async function made(layer: ExportLayer): Promise<FeatureCollection> {
  return JSON.parse(new TextDecoder().decode(await format.make(await builtStudy(), order({ layer }))));
}

const ringsOf = ({ features }: FeatureCollection): readonly (readonly Position[][])[] =>
  features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });

describe('the regions', () => {
  it('are 96 areas, closed, outlines counterclockwise and holes clockwise, inside the world', async () => {
    const collection = await made('ranking');
    expect(collection.features).toHaveLength(96);
    expect(collection.features.filter(({ geometry }) => geometry.type === 'Point')).toEqual([]);
    for (const rings of ringsOf(collection)) {
      for (const [index, ring] of rings.entries()) {
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(turning(ring) > 0).toBe(index === 0);
        expect(ring.every(([lng = 999]) => lng >= -180 && lng <= 180)).toBe(true);
      }
    }
  });

  it('put the end of the Aleutians in the east', async () => {
    const alaska = (await made('ranking')).features.find(({ id }) => id === 'US-AK');
    const lngs =
      alaska?.geometry.type === 'MultiPolygon' ? alaska.geometry.coordinates.flat(2).map(([lng = 0]) => lng) : [];
    expect(Math.max(...lngs)).toBeGreaterThan(170);
  });
});

it.each(EXPORT_LAYERS)('%s: every row is a feature with the columns of the table', async (layer) => {
  const { features } = await made(layer);
  expect(features.length).toBeGreaterThan(0);
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
});

describe('a square across the antimeridian', () => {
  // Ten degrees high, from 175 east (written -185) to 175 west, clockwise: worked by hand.
  const square: Position[] = [
    [-185, 0],
    [-185, 10],
    [-175, 10],
    [-175, 0],
    [-185, 0],
  ];
  it('is cut in two halves, both counterclockwise', () => {
    const [inside, beyond] = standardPolygons([[square]]).map(([ring = []]) => ring);
    const span = (ring: readonly Position[] = []) => [
      Math.min(...ring.map(([x = 0]) => x)),
      Math.max(...ring.map(([x = 0]) => x)),
    ];
    expect(span(inside)).toEqual([-180, -175]);
    expect(span(beyond)).toEqual([175, 180]);
    expect([turning(inside ?? []), turning(beyond ?? [])]).toEqual([100, 100]);
  });
});
