import type { Feature } from 'geojson';

/** A collection with one feature a line, so that a change of one feature is a change of one line. */
export function writeCollection(features: readonly Feature[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((shape) => JSON.stringify(shape)).join(',\n')}\n]}\n`;
}

/** Rounds every coordinate inside nested arrays to `digits` decimals. */
export function rounded<Coordinates>(coordinates: Coordinates, digits: number): Coordinates {
  return JSON.parse(
    JSON.stringify(coordinates, (_, value) => (typeof value === 'number' ? Number(value.toFixed(digits)) : value)),
  );
}
