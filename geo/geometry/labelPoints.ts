import type { MultiPolygon, Polygon } from 'geojson';
import { readTable } from '../csv';
import { labelPointOf } from '../regionPlaces';

export type LabelPoint = readonly [lng: number, lat: number];

/** Where a region's name stands best: by hand where `sources/labels/points.csv` says so, else inside its largest part. */
export function labelPoint(regionId: string, shape: Polygon | MultiPolygon): LabelPoint {
  const byHand = readTable('labels/points.csv').find((row) => row.text('region_id') === regionId);
  return byHand ? [byHand.number('lng'), byHand.number('lat')] : labelPointOf(shape);
}
