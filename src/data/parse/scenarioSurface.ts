import type { LngLat } from '../../model/geo';
import { MOST_SPACING_KM, SURFACE_SHOWS, type SurfaceChoice } from '../../model/surface';
import { Fields, numberIn, oneOf, type Reader, readFlag } from './fields';
import { readLngLat } from './scenarioView';

/** How the ground between is shown and counted. */
export const readSurface: Reader<SurfaceChoice> = (value, place, fallback) => {
  const fields = new Fields(value, place);
  const choice = {
    show: fields.read('show', oneOf(SURFACE_SHOWS, SURFACE_SHOWS.join(', ')), fallback.show),
    least: fields.read<number | undefined>('least', readLeast, undefined),
    spacingKm: fields.read('spacingKm', numberIn(0, MOST_SPACING_KM), fallback.spacingKm),
    isFine: fields.read('isFine', readFlag, fallback.isFine),
    at: fields.read<LngLat | undefined>('at', readLngLat, undefined),
  };
  fields.finish();
  return choice;
};

/** A threshold out of bounds is none at all. */
const readLeast: Reader<number | undefined> = (value, place) => {
  const least = numberIn(0, 100)(value, place, Number.NaN);
  return Number.isNaN(least) ? undefined : least;
};
