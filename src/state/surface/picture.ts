import type { SurfaceCell, SurfaceCount, SurfaceMesh } from '../../model/surface';

/** What the sitting knows of the ground. */
export interface SurfaceView {
  /** Share of the work that is done, while it is. */
  readonly share?: number | undefined;
  readonly problem?: string | undefined;
  /** Large hexagons, for a map that moves and until the others have come. */
  readonly coarse?: SurfaceMesh | undefined;
  readonly full?: SurfaceMesh | undefined;
  readonly fine?: SurfaceMesh | undefined;
  /** A step of the scale of what is shown for each cell, 1..255; 0 where nothing is shown. Fine cells follow the others. */
  readonly bytes?: Uint8Array | undefined;
  readonly count?: SurfaceCount | undefined;
  /** The cell under the pointer, as its place in `bytes`. */
  readonly pointed?: number | undefined;
  readonly cell?: SurfaceCell | undefined;
  /** The hexagon that is open, as its place in `bytes`, and its figures once they are here. */
  readonly chosen?: number | undefined;
  readonly open?: SurfaceCell | undefined;
  /** No hexagon holds the place that was asked for. */
  readonly isNowhere?: boolean | undefined;
  /** The window holds too many hexagons for finer ones. */
  readonly isTooWide?: boolean | undefined;
  /** Weights have moved on since `count`. */
  readonly isCountOld?: boolean | undefined;
}
export const NO_SURFACE: SurfaceView = {};
