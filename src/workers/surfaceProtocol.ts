import type { SiteWorld } from '../exports/sites/siteList';
import type { LngLat } from '../model/geo';
import type { SiteWindow } from '../model/sitePicture';
import type { SurfaceEvent, SurfaceShow } from '../model/surface';
import type { SiteParts } from '../scoring/sites';

/** What the ground is measured against; sent again only when one of it changes. */
export interface SurfaceWorld extends Omit<SiteWorld, 'kinds' | 'own'> {
  /** `public/data/cells.bin` as it came. */
  readonly cells: ArrayBuffer;
}

export type SurfaceRequest =
  /** The hexagons of a list, drawn; not for the worker that measures. */
  | { readonly type: 'shapes'; readonly id: number; readonly cells: ArrayBuffer; readonly regionCount: number }
  /** What the shapes came to, for the worker that measures: it counts land with them. */
  | { readonly type: 'areas'; readonly id: number; readonly areaKm2: Float32Array }
  | { readonly type: 'world'; readonly id: number; readonly world: SurfaceWorld }
  /** New weights or another show: bytes for every cell. `spent` is an array that may be written over. */
  | {
      readonly type: 'bytes';
      readonly id: number;
      readonly parts: SiteParts;
      readonly show: SurfaceShow;
      readonly spent?: Uint8Array;
    }
  /** Once the weights stand still. */
  | {
      readonly type: 'count';
      readonly id: number;
      readonly parts: SiteParts;
      readonly least?: number;
      readonly spacingKm: number;
    }
  | { readonly type: 'cell'; readonly id: number; readonly parts: SiteParts; readonly place: number }
  /** The finest known hexagon that holds a point. */
  | { readonly type: 'find'; readonly id: number; readonly parts: SiteParts; readonly at: LngLat }
  /** Finer hexagons for a window; without one they are given up. */
  | { readonly type: 'fine'; readonly id: number; readonly window?: SiteWindow };

export type SurfaceReply =
  | SurfaceEvent
  /** Land of each cell that was drawn, for the worker that measures. */
  | { readonly type: 'areas'; readonly id: number; readonly areaKm2: Float32Array };

/** How a worker answers; `moved` changes hands without a copy. */
export type SurfacePost = (reply: SurfaceReply, moved: readonly Transferable[]) => void;
