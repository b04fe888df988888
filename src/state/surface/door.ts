import type { BorderSetting } from '../../corridors/border/states';
import type { Atlas, Extras } from '../../model/atlas';
import type { LngLat } from '../../model/geo';
import type { Scenario } from '../../model/scenario';
import type { SiteWindow } from '../../model/sitePicture';
import type { SurfaceEvent, SurfaceShow } from '../../model/surface';
import type { SiteParts } from '../../scoring/sites';

/** Everything that the ground is measured against. */
export interface SurfaceWorld {
  readonly atlas: Pick<Atlas, 'regions' | 'criteria' | 'figures' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Scenario['assumptions'];
  readonly fabs: Scenario['profile']['fabs'];
  readonly border: BorderSetting;
  readonly values: Scenario['values'];
  readonly data: Extras['sites'];
  readonly parks: Extras['parks'];
  /** `public/data/cells.bin` as it came. */
  readonly cells: ArrayBuffer;
}

export interface BytesAsked {
  readonly parts: SiteParts;
  readonly show: SurfaceShow;
}

export interface CountAsked {
  readonly parts: SiteParts;
  readonly least: number | undefined;
  readonly spacingKm: number;
}

/** The hexagon of that place in the bytes, or the finest one that holds a point. */
export interface CellAsked {
  readonly parts: SiteParts;
  readonly of: { readonly type: 'place'; readonly place: number } | { readonly type: 'point'; readonly at: LngLat };
}

/** Measures and scores the ground off the main thread. Each call gives the id of its request. */
export interface SurfaceDoor {
  world(world: SurfaceWorld): number;
  /** `spent` is an array that nobody reads any more; the worker may write over it. */
  bytes(asked: BytesAsked, spent: Uint8Array | undefined): number;
  count(asked: CountAsked): number;
  cell(asked: CellAsked): number;
  /** Finer hexagons for a window; without one they are given up. */
  fine(window: SiteWindow | undefined): number;
  close(): void;
}

export type OpenSurfaceDoor = (listener: (event: SurfaceEvent) => void) => SurfaceDoor;
