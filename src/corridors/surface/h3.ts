import { cellToBoundary, cellToLatLng, h3IndexToSplitLong, latLngToCell } from 'h3-js';
import { type CellCode, codeOf, splitOf } from '../../model/cellCode';
import type { LngLat } from '../../model/geo';

/** The middle of a cell. */
export function centreOf(code: CellCode, resolution: number): LngLat {
  const [lat, lng] = cellToLatLng(splitOf(code, resolution));
  return [lng, lat];
}

/** The corners of a cell, [lat, lng] each as H3 gives them: six where the resolution is even. */
export function cornersOf(code: CellCode, resolution: number): readonly (readonly [number, number])[] {
  return cellToBoundary(splitOf(code, resolution)).map(([lat, lng]) => [lat, lng]);
}

/** The cell that a point lies in. */
export function cellAt([lng, lat]: LngLat, resolution: number): CellCode {
  const [lower, upper] = h3IndexToSplitLong(latLngToCell(lat, lng, resolution));
  return codeOf([lower, upper], resolution);
}
