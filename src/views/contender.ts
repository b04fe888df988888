import type { LngLat, Names } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { PlaceScore, RegionScore } from '../model/score';
import type { SiteRow } from '../model/sitePicture';
import type { Prepared } from '../scoring/prepare';
import { siteScore } from '../scoring/siteRows';
import type { SiteParts } from '../scoring/sites';
import type { Text } from '../text/text';
import { properName } from './figures';
import { siteName } from './siteName';

/** A column of the comparison: a region, or a site and the region it lies in. */
export interface Contender {
  readonly id: string;
  readonly names: Names;
  /** Whose figures count, except where the site has its own. */
  readonly region: Region;
  /** Whence roads are counted: the region, or the same under the name and at the place of the site. */
  readonly seenFrom: Region;
  readonly at: LngLat;
  /** Score, rank among its own kind, and what they are made of; absent where nothing is known of the region. */
  readonly known?: PlaceScore | undefined;
  readonly site?: SiteRow;
}

/** What sites are scored with, besides their own rows. */
export interface SiteBasis {
  readonly prepared: Prepared;
  readonly scores: ReadonlyMap<RegionId, RegionScore>;
  readonly parts: SiteParts;
}

export function regionContender(region: Region, scores: SiteBasis['scores']): Contender {
  const { id, names, labelAt } = region;
  return { id, names, region, seenFrom: region, at: labelAt, known: scores.get(id) };
}

/** Nothing where the region of a site is not of this atlas. */
export function siteContender(
  site: SiteRow,
  { prepared, scores, parts }: SiteBasis,
  text: Pick<Text, 't' | 'number'>,
): Contender | undefined {
  const region = prepared.regions.find(({ id }) => id === site.regionId);
  if (region === undefined) return undefined;
  const name = siteName(site, text);
  const names = properName(name);
  const at: LngLat = [site.lng, site.lat];
  const seenFrom = { ...region, names, referenceCity: { ...region.referenceCity, name, at } };
  const ofRegion = scores.get(region.id);
  const known = ofRegion && siteScore(site, region, ofRegion, prepared, parts);
  return { id: site.id, names, region, seenFrom, at, known, site };
}

/** The regions among them, for pictures that are made of regions alone. */
export function regionsOf(contenders: readonly Contender[]): readonly Region[] {
  return contenders.flatMap(({ site, region }) => (site === undefined ? [region] : []));
}
