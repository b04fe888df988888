import type { BorderSetting } from '../../corridors/border/states';
import type { Atlas, Extras } from '../../model/atlas';
import type { RegionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import type { SiteKind } from '../../model/site';
import type { SitePicture, SiteWanted, SiteWindow } from '../../model/sitePicture';
import type { SiteParts } from '../../scoring/sites';
import type { OwnTable } from './ownTables';

/** Everything that sites are made of and measured against. */
export interface SiteWorld {
  readonly atlas: Atlas;
  readonly assumptions: Scenario['assumptions'];
  readonly fabs: Scenario['profile']['fabs'];
  readonly border: BorderSetting;
  readonly values: Scenario['values'];
  readonly data: Extras['sites'];
  readonly parks: Extras['parks'];
  readonly kinds: readonly SiteKind[];
  readonly own: readonly OwnTable[];
}

export interface SiteAsked {
  readonly parts: SiteParts;
  readonly wanted: SiteWanted;
}

export type SiteEvent =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'measured' }
  | { readonly type: 'picture'; readonly picture: SitePicture }
  | { readonly type: 'failed'; readonly message: string };

/** Measures and ranks sites off the main thread. A new world ends the work on the one before. */
export interface SiteDoor {
  world(world: SiteWorld): void;
  score(asked: SiteAsked): void;
  close(): void;
}

export type OpenSiteDoor = (listener: (event: SiteEvent) => void) => SiteDoor;

/** All of the three countries; the least window that a picture has. */
export const WHOLE: SiteWindow = { west: -170, south: 14, east: -52, north: 72 };

/** Bounds of a region with some room around it. */
export function windowOf(regions: Atlas['regions'], within: RegionId | undefined): SiteWindow {
  const bounds = regions.find(({ id }) => id === within)?.bounds;
  if (bounds === undefined) return WHOLE;
  const [west, south, east, north] = bounds;
  return { west: west - 0.1, south: south - 0.1, east: east + 0.1, north: north + 0.1 };
}
