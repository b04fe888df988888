import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A built file of `public/data`, as text. */
export function builtText(file: string): string {
  return readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8');
}

export function gzippedKb(file: string): number {
  return gzipSync(readFileSync(new URL(`../../public/${file}`, import.meta.url)), { level: 9 }).length / 1000;
}

export type Shape = Feature<Polygon | MultiPolygon, { id: string }>;
export type Drawn = Feature<Polygon | MultiPolygon | LineString | MultiLineString, { k: string; name?: string }>;

export function shapesOf(file: string): Shape[] {
  const { features }: FeatureCollection<Polygon | MultiPolygon, { id: string }> = JSON.parse(builtText(file));
  return features;
}

export function drawnOf(file: string): Drawn[] {
  const { features }: { features: Drawn[] } = JSON.parse(builtText(file));
  return features;
}

export function polygonsOf({ geometry }: Shape): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Every line of the features of one kind. */
export function linesOf(features: readonly Drawn[], kind: string): Position[][] {
  return features
    .filter(({ properties }) => properties.k === kind)
    .flatMap(({ geometry }) => {
      if (geometry.type === 'LineString') return [geometry.coordinates];
      return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    });
}

interface Place {
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  readonly expected: { readonly iso_3166_2: string };
}
interface Reference {
  readonly point_in_state: readonly Place[];
  readonly point_outside: readonly { readonly id: string; readonly lat: number; readonly lon: number }[];
}

/** Cities with their region and points outside every region; origin in tests/fixtures/README.md. */
export function referencePlaces(): Reference {
  return JSON.parse(readFileSync(new URL('../fixtures/geo.json', import.meta.url), 'utf8'));
}
