import type { LngLat } from '../../model/geo';
import type { CrossingId, GatewayId, ParkId, PortId, ProjectId, RegionId, ResourceId } from '../../model/ids';
import { saying } from '../../model/saying';
import type { Camera, Selection } from '../../model/scenario';
import { Fields, listOf, numberIn, oneOf, type Reader, textUpTo } from './fields';

/** Everything on the map that can be selected. */
export interface SelectableIds {
  readonly regions: readonly RegionId[];
  readonly projects: readonly ProjectId[];
  readonly ports: readonly PortId[];
  readonly crossings: readonly CrossingId[];
  readonly gateways: readonly GatewayId[];
  readonly parks: readonly ParkId[];
  readonly resources: readonly ResourceId[];
}

/** What is selected; an unknown id or kind falls back. */
export const readSelection =
  (known: SelectableIds): Reader<Selection> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const type = fields.read('type', textUpTo(20), 'none');
    const found = selected(type, fields, known);
    if (found === undefined) place.to('type').report(saying('selection'), type, 'default');
    else fields.finish();
    return found === undefined || found === 'unknown id' ? fallback : found;
  };

function selected(type: string, fields: Fields, known: SelectableIds): Selection | 'unknown id' | undefined {
  const id = <T extends string>(ids: readonly T[], name = 'id'): T | undefined =>
    fields.read(name, (value, at) => listOf(ids, saying('known', { kind: type }))([value], at, []), [])[0];
  const pick = <T extends string>(ids: readonly T[], make: (id: T) => Selection): Selection | 'unknown id' => {
    const found = id(ids);
    return found === undefined ? 'unknown id' : make(found);
  };
  switch (type) {
    case 'none':
      return { type };
    case 'region':
      return pick(known.regions, (id) => ({ type, id }));
    case 'port':
      return pick(known.ports, (id) => ({ type, id }));
    case 'crossing':
      return pick(known.crossings, (id) => ({ type, id }));
    case 'project':
      return pick(known.projects, (id) => ({ type, id }));
    case 'park':
      return pick(known.parks, (id) => ({ type, id }));
    case 'gateway':
      return pick(known.gateways, (id) => ({ type, id }));
    case 'resource':
      return pick(known.resources, (id) => ({ type, id }));
    case 'linkage': {
      const fabId = id(known.projects, 'fabId');
      return fabId === undefined ? 'unknown id' : { type, fabId };
    }
    default:
      return undefined;
  }
}

/** Which part of the map is shown. */
export const readCamera: Reader<Camera> = (value, place, fallback) => {
  const fields = new Fields(value, place);
  const type = fields.read('type', oneOf(['fit', 'at'], 'fit, at'), 'fit');
  if (type === 'fit') {
    fields.finish();
    return { type };
  }
  const center = fields.read<LngLat | undefined>('center', readLngLat, undefined);
  const zoom = fields.read<number | undefined>(
    'zoom',
    (given, at) => numberIn(0, 24)(given, at, Number.NaN),
    undefined,
  );
  fields.finish();
  return center === undefined || zoom === undefined || Number.isNaN(zoom) ? fallback : { type: 'at', center, zoom };
};

/** Longitude and latitude; nothing where one of them is out of bounds. */
export const readLngLat: Reader<LngLat | undefined> = (value, place) => {
  if (!Array.isArray(value) || value.length !== 2) return place.refuse(saying('position'), value);
  const lng = numberIn(-180, 180)(value[0], place.to(0), Number.NaN);
  const lat = numberIn(-90, 90)(value[1], place.to(1), Number.NaN);
  return Number.isNaN(lng) || Number.isNaN(lat) ? undefined : [lng, lat];
};
