import type { LngLat } from '../../model/geo';
import type { SurfaceCell } from '../../model/surface';
import { KM_PER_MILE } from '../../text/convert';
import type { Text } from '../../text/text';
import type { NearTown } from './nearTown';

/** Nearer than this a place is at the town. */
const AT_KM = 5;

/** A place by its nearest town, else by its coordinates. */
export function placeName(cell: Pick<SurfaceCell, 'lng' | 'lat'>, town: NearTown | undefined, text: Text): string {
  if (town === undefined) return pointText([cell.lng, cell.lat], text);
  if (town.distanceKm < AT_KM) return town.name;
  return text.t('surface.town', {
    town: town.name,
    distance: text.figure({ value: Math.round(town.distanceKm), unit: 'km' }),
    direction: text.t(`surface.direction.${town.direction}`),
  });
}

/** Latitude first, as people write it. */
export function pointText([lng, lat]: LngLat, { t, number }: Pick<Text, 't' | 'number'>): string {
  return t('surface.at', { lat: number(lat, 3), lng: number(lng, 3) });
}

/** An area to three figures; hexagons at a coast are no better known. */
export function areaText(km2: number, text: Pick<Text, 'figure'>): string {
  return text.figure({ value: Number(km2.toPrecision(3)), unit: 'km2' });
}

/** The area of one hexagon, which may be less than a square kilometre. */
export function hexagonText(km2: number, length: 'km' | 'mi', { t, number }: Pick<Text, 't' | 'number'>): string {
  const value = length === 'mi' ? km2 / KM_PER_MILE ** 2 : km2;
  return t(length === 'mi' ? 'measure.mi2' : 'unit.km2', { value: number(value, value < 10 ? 2 : 0) });
}

export function peopleText(people: number, text: Pick<Text, 'figure'>): string {
  return text.figure({ value: Number(people.toPrecision(3)), unit: 'persons' });
}

/** A share of the whole: small ones with a decimal. */
export function shareText(part: number, whole: number, { percent }: Pick<Text, 'percent'>): string {
  const share = whole > 0 ? part / whole : 0;
  return percent(share, share < 0.1 ? 1 : 0);
}

export function hoursText(hours: number | undefined, { hours: say }: Pick<Text, 'hours'>): string {
  return hours === undefined ? '–' : say(hours);
}

/** `29.07, -110.97`, with a decimal comma where a semicolon or a space stands between; nothing where it is no place. */
export function readPoint(typed: string): LngLat | undefined {
  const plain = typed.replaceAll('\u2212', '-').trim();
  const parts = (/[;\s]/.test(plain) ? plain.split(/,?[;\s]+/) : plain.split(',')).map((part) =>
    part.replace(',', '.'),
  );
  const [lat, lng] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : undefined));
  if (parts.length !== 2 || lat === undefined || lng === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : undefined;
}
