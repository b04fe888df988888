import type { Atlas } from '../../model/atlas';
import type { LngLat, Names } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import type { SiteRow } from '../../model/sitePicture';
import type { Prepared } from '../../scoring/prepare';
import { type SiteValues, siteValues } from '../../scoring/siteValues';
import type { Text } from '../../text/text';
import { properName } from '../../views/figures';
import { siteName } from '../sites/words';

/** A column of the comparison: a region, or a site and the region it lies in. */
export interface Contender {
  readonly id: string;
  readonly names: Names;
  /** Whose figures count, except where the site has its own. */
  readonly region: Region;
  /** Whence roads are counted: the region, or the same under the name and at the place of the site. */
  readonly seenFrom: Region;
  readonly at: LngLat;
  /** 0..100 and raw, by criterion; absent where nothing is known of the region. */
  readonly known?: SiteValues | undefined;
  readonly site?: SiteRow;
}

type Scores = ReadonlyMap<RegionId, RegionScore>;

export function regionContender(region: Region, scores: Scores): Contender {
  const { id, names, labelAt } = region;
  return { id, names, region, seenFrom: region, at: labelAt, known: scores.get(id) };
}

/** Nothing where the region of a site is not of this atlas. */
export function siteContender(
  site: SiteRow,
  { regions }: Pick<Atlas, 'regions'>,
  scores: Scores,
  prepared: Prepared,
  text: Pick<Text, 't' | 'number'>,
): Contender | undefined {
  const region = regions.find(({ id }) => id === site.regionId);
  if (region === undefined) return undefined;
  const name = siteName(site, text);
  const names = properName(name);
  const at: LngLat = [site.lng, site.lat];
  const seenFrom = { ...region, names, referenceCity: { ...region.referenceCity, name, at } };
  const ofRegion = scores.get(region.id);
  const known = ofRegion && siteValues(prepared, region, ofRegion, ownValues(site));
  return { id: site.id, names, region, seenFrom, at, known, site };
}

function ownValues({ fabHours, portHours, airHours, neighbours }: SiteRow) {
  return {
    ...(fabHours !== undefined && { hours_nearest_fab: fabHours }),
    ...(portHours !== undefined && { hours_best_land_port: portHours }),
    ...(airHours !== undefined && { hours_air_cargo: airHours }),
    ...(neighbours !== undefined && { chip_neighbours: neighbours }),
  };
}

/** The regions among them, for pictures that are made of regions alone. */
export function regionsOf(contenders: readonly Contender[]): readonly Region[] {
  return contenders.flatMap(({ site, region }) => (site === undefined ? [region] : []));
}
