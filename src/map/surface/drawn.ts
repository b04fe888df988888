import type { SurfaceMesh } from '../../model/surface';
import { cellsOf } from './hexagons';

/** As many small hexagons are drawn in every frame of a moving map; of more, the large ones stand for them. */
export const MOST_MOVING = 40_000;

/** A mesh that is on the card, with the chunks of it that the window touches. */
export interface Ready {
  readonly mesh: SurfaceMesh;
  readonly chunks: readonly number[];
}

interface Meshes {
  readonly coarse?: Ready | undefined;
  readonly full?: Ready | undefined;
  readonly fine?: Ready | undefined;
}

/**
 * What is drawn, bottom to top: at rest the full hexagons and the fine ones over them, while the map moves the large ones
 * unless the window holds few. `isWhole` says that nothing is left to be drawn once the map rests.
 */
export function drawnOf(
  { coarse, full, fine }: Meshes,
  isResting: boolean,
): { readonly meshes: readonly Ready[]; readonly isWhole: boolean } {
  if (full === undefined) return { meshes: coarse === undefined ? [] : [coarse], isWhole: true };
  const wanted = fine === undefined ? [full] : [full, fine];
  const fits = (meshes: readonly Ready[]): boolean =>
    isResting || meshes.reduce((sum, ready) => sum + cellsIn(ready), 0) <= MOST_MOVING;
  if (fits(wanted)) return { meshes: wanted, isWhole: true };
  if (fits([full])) return { meshes: [full], isWhole: false };
  return { meshes: [coarse ?? full], isWhole: false };
}

function cellsIn({ mesh, chunks }: Ready): number {
  const count = mesh.corners.length / 12;
  return chunks.reduce((sum, chunk) => sum + cellsOf(chunk, count), 0);
}
