import type { SurfaceCell, SurfaceCount, SurfaceMesh } from '../../model/surface';

/** What the sitting knows of the ground. */
export interface SurfaceView {
  /** Share of the work that is done, while it is. */
  readonly share?: number;
  readonly problem?: string;
  /** Large hexagons, for a map that moves and until the others have come. */
  readonly coarse?: SurfaceMesh;
  readonly full?: SurfaceMesh;
  readonly fine?: SurfaceMesh;
  /** A step of the scale of what is shown for each cell, 1..255; 0 where nothing is shown. Fine cells follow the others. */
  readonly bytes?: Uint8Array;
  readonly count?: SurfaceCount;
  /** The cell under the pointer, as its place in `bytes`. */
  readonly pointed?: number | undefined;
  /** The cell that is open, as its place in `bytes`. */
  readonly chosen?: number | undefined;
  readonly cell?: SurfaceCell;
}
export const NO_SURFACE: SurfaceView = {};
