import type { BorderSetting } from '../../corridors/border/states';
import { measurePoints } from '../../corridors/sites/bulk';
import { type SitePoint, siteMeasurer } from '../../corridors/sites/measure';
import type { Atlas } from '../../model/atlas';
import { type PointTable, textAt } from '../../model/dataset';
import type { Park } from '../../model/place';
import type { Assumptions, ProjectProfile, ValueOverride } from '../../model/scenario';
import { SITE_KINDS, SITE_MEASURES, type Site, type SiteData, type SiteKind } from '../../model/site';
import { SITE_COLUMNS, SITE_COMPUTED, type SiteTable } from '../../scoring/sites';

/** Everything that sites are made of and measured against; sent again only when one of it changes. */
export interface SiteWorld {
  readonly atlas: Pick<Atlas, 'regions' | 'criteria' | 'figures' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Assumptions;
  readonly fabs: ProjectProfile['fabs'];
  readonly border: BorderSetting;
  readonly values: readonly ValueOverride[];
  readonly data: SiteData;
  readonly parks: readonly Park[];
  readonly kinds: readonly SiteKind[];
  readonly own: readonly { readonly id: string; readonly points: PointTable }[];
}

/** Sites of a world by their place: named ones first, then the user's own tables one behind the other. */
export interface SiteList {
  readonly count: number;
  readonly siteAt: (index: number) => Site & { readonly isCensus?: boolean; readonly values?: readonly number[] };
  readonly pointAt: (index: number) => SitePoint;
  /** Place of the site with an id; nothing where none has it. */
  readonly placeOf: (id: string) => number | undefined;
  readonly regionAt: (index: number) => number;
  /** Longitudes and latitudes without an object for each site. */
  readonly lngAt: (index: number) => number;
  readonly latAt: (index: number) => number;
}

/** Towns, parks, projects and own points that are asked for, with the region that each lies in. */
export function siteList(world: SiteWorld): SiteList {
  const { regions } = world.atlas;
  const places = new Map(regions.map(({ id }, index) => [id, index]));
  const named = namedSites(world).filter(({ regionId }) => places.has(regionId));
  const own = world.kinds.includes('own') ? world.own : [];
  const starts: number[] = [];
  let count = named.length;
  for (const { points } of own) {
    starts.push(count);
    count += points.count;
  }
  const tableOf = (index: number) => {
    const at = starts.findLastIndex((start) => start <= index);
    const table = own[at];
    return table && { ...table, row: index - (starts[at] ?? 0) };
  };
  const regionAt = (index: number): number => {
    const site = named[index];
    if (site) return places.get(site.regionId) ?? 0;
    const table = tableOf(index);
    return table?.points.region[table.row] ?? 0;
  };
  const lngAt = (index: number): number => {
    const table = index < named.length ? undefined : tableOf(index);
    return named[index]?.at[0] ?? table?.points.lng[table.row] ?? 0;
  };
  const latAt = (index: number): number => {
    const table = index < named.length ? undefined : tableOf(index);
    return named[index]?.at[1] ?? table?.points.lat[table.row] ?? 0;
  };
  const pointAt = (index: number): SitePoint => {
    const region = regions[regionAt(index)];
    if (region === undefined) throw new Error(`site ${index}: expected one of the regions, got none`);
    return { at: [lngAt(index), latAt(index)], country: region.country, regionId: region.id };
  };
  const namedPlaces = new Map(named.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number | undefined => {
    const [, tableId, row] = /^own:(.+):(\d+)$/.exec(id) ?? [];
    if (tableId === undefined) return namedPlaces.get(id);
    const at = own.findIndex((table) => table.id === tableId);
    const place = Number(row);
    return place < (own[at]?.points.count ?? 0) ? (starts[at] ?? 0) + place : undefined;
  };
  const siteAt: SiteList['siteAt'] = (index) => {
    const site = named[index];
    if (site) return site;
    const table = tableOf(index);
    const values = table?.points.values.map((column) => column[table.row] ?? Number.NaN) ?? [];
    const name = table ? textAt(table.points.names, table.row) : '';
    return { ...pointAt(index), id: `own:${table?.id ?? ''}:${table?.row ?? 0}`, kind: 'own', name, values };
  };
  return { count, siteAt, pointAt, placeOf, regionAt, lngAt, latAt };
}

/** The sites of a world that have some ids, whatever kinds of site it ranks. */
export function sitesById(world: SiteWorld, ids: readonly string[]): SiteList {
  const all = siteList({ ...world, kinds: SITE_KINDS });
  const places = ids.flatMap((id) => all.placeOf(id) ?? []);
  const at = (index: number): number => places[index] ?? 0;
  return {
    count: places.length,
    siteAt: (index) => all.siteAt(at(index)),
    pointAt: (index) => all.pointAt(at(index)),
    regionAt: (index) => all.regionAt(at(index)),
    lngAt: (index) => all.lngAt(at(index)),
    latAt: (index) => all.latAt(at(index)),
    placeOf: (id) => {
      const place = all.placeOf(id);
      const found = place === undefined ? -1 : places.indexOf(place);
      return found < 0 ? undefined : found;
    },
  };
}

function namedSites({ atlas, data, parks, kinds }: SiteWorld): readonly (Site & { readonly isCensus?: boolean })[] {
  const countryOf = new Map(atlas.regions.map(({ id, country }) => [id, country]));
  const wants = (kind: SiteKind): boolean => SITE_KINDS.includes(kind) && kinds.includes(kind);
  const towns = !wants('town')
    ? []
    : data.towns.flatMap(({ id, name, at, regionId, people, isCensus }) => {
        const country = countryOf.get(regionId);
        return country
          ? [{ id: `town:${id}`, kind: 'town' as const, name, at, regionId, country, people, isCensus }]
          : [];
      });
  const park = !wants('park')
    ? []
    : parks.map(({ id, name, at, regionId, country }) => ({
        id: `park:${id}`,
        kind: 'park' as const,
        name,
        at,
        regionId,
        country,
      }));
  const projects = !wants('project')
    ? []
    : atlas.projects.flatMap(({ id, name, at, regionId, country }) =>
        regionId === undefined || country === 'CR'
          ? []
          : [{ id: `project:${id}`, kind: 'project' as const, name, at, regionId, country }],
      );
  return [...towns, ...park, ...projects];
}

/** Measures every site; `progress` hears how far it has come, 0..1. */
export function measureSites(world: SiteWorld, list: SiteList, progress: (share: number) => void): SiteTable {
  const { count } = list;
  const place = Array.from({ length: count }, (_, index) => index);
  const points = {
    count,
    lng: Float64Array.from(place, list.lngAt),
    lat: Float64Array.from(place, list.latAt),
    region: Uint8Array.from(place, list.regionAt),
  };
  const own = new Float64Array(count * SITE_COLUMNS);
  const { input, ground } = measuredWith(world);
  const steps = measurePoints(input, ground, points, (places, columns) => {
    [...SITE_COMPUTED, ...SITE_MEASURES].forEach((name, column) => {
      const values = columns[name];
      for (let c = 0; c < places.length; c++) own[(places[c] ?? 0) * SITE_COLUMNS + column] = values[c] ?? Number.NaN;
    });
  });
  for (const share of steps) progress(share);
  return { count, region: points.region, own };
}

/** Measures single sites, with what they lead to. */
export function freshMeasurer(world: SiteWorld) {
  const { input, ground } = measuredWith(world);
  return siteMeasurer(input, ground);
}

/** A network of its own, whose memory of points goes when they are done. */
function measuredWith({ atlas, assumptions, fabs, border, data, parks }: SiteWorld) {
  const network = { ...atlas.network };
  const input = { atlas: { ...atlas, network }, assumptions, profile: { fabs }, border };
  return { input, ground: { data, parks } };
}
