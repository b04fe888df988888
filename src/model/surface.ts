import type { LngLat } from './geo';

/** What the ground is coloured by. */
export const SURFACE_SHOWS = ['score', 'fabHours', 'portHours', 'airHours', 'people60'] as const;
export type SurfaceShow = (typeof SURFACE_SHOWS)[number];

/** How the ground between the regions' cities is shown; part of the scenario. Its weights are those of the sites. */
export interface SurfaceChoice {
  readonly show: SurfaceShow;
  /** Ground with at least this score stands out and is counted; none marks all. */
  readonly least: number | undefined;
  /** Kilometres in a straight line between any two of the best places. */
  readonly spacingKm: number;
  /** Finer hexagons (H3 resolution 8) where the window holds few enough. */
  readonly isFine: boolean;
  /** The place whose figures are open: a point of its hexagon. */
  readonly at: LngLat | undefined;
}

export const DEFAULT_SURFACE: SurfaceChoice = {
  show: 'score',
  least: undefined,
  spacingKm: 100,
  isFine: false,
  at: undefined,
};

export const MOST_SPACING_KM = 2000;

/** H3 resolutions: of the three countries, of the mesh while the map moves, of the finer ground. */
export const CELL_RESOLUTION = 6;
export const COARSE_RESOLUTION = 4;
export const FINE_RESOLUTION = 8;
/** Cells of a mesh that are drawn or left out together. */
export const CHUNK_CELLS = 2048;
/** A window with more cells than this has no finer ground. */
export const MOST_FINE_PARENTS = 12_000;

/** Hexagons to draw. Plain numbers, so that they travel between threads without a copy. */
export interface SurfaceMesh {
  /** x and y of six corners for each hexagon on the square of web mercator (0..1, y grows to the south). */
  readonly corners: Float32Array;
  /** Place in `bytes` of each hexagon; without it they stand there in their own order from `first` on. */
  readonly shows?: Uint32Array;
  readonly first: number;
  /** West, north, east and south of each `CHUNK_CELLS` hexagons, on the same square. */
  readonly boxes: Float32Array;
}

/** One hexagon under the pointer, worked out exactly at its centre. */
export interface SurfaceCell {
  readonly place: number;
  readonly lng: number;
  readonly lat: number;
  readonly regionId: string;
  readonly areaKm2: number;
  /** Absent where nothing weighted is known. */
  readonly score?: number;
  readonly coverage: number;
  readonly fabHours?: number;
  readonly fabId?: string;
  readonly portHours?: number;
  readonly crossingId?: string;
  readonly airHours?: number;
  readonly gatewayId?: string;
  readonly people60: number;
}

/** What is counted once the weights stand still. */
export interface SurfaceCount {
  /** Land with at least the score asked for, and all land that takes part. */
  readonly areaKm2: number;
  readonly allAreaKm2: number;
  /** People of towns and municipalities whose seat lies there. */
  readonly people: number;
  readonly allPeople: number;
  /** Square kilometres by score, 50 steps of two points. */
  readonly histogram: readonly number[];
  /** The best places, best first, none nearer to another than the spacing. */
  readonly best: readonly SurfaceCell[];
}

/** What whoever measures the ground tells, also from a worker; `id` is the request that is answered. */
export type SurfaceEvent =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'measured'; readonly id: number; readonly count: number }
  | {
      readonly type: 'mesh';
      readonly id: number;
      readonly level: 'coarse' | 'full' | 'fine';
      readonly mesh: SurfaceMesh;
    }
  | { readonly type: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'count'; readonly id: number; readonly count: SurfaceCount }
  | { readonly type: 'cell'; readonly id: number; readonly cell: SurfaceCell }
  /** No hexagon holds the point that was asked for. */
  | { readonly type: 'nowhere'; readonly id: number }
  /** The window holds too many cells for finer ones. */
  | { readonly type: 'too-wide'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
