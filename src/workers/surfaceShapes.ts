import { parseCells } from '../data/parse/cells';
import { CELL_RESOLUTION } from '../model/surface';
import { coarseMesh, meshOf } from './surfaceLand';
import type { SurfacePost, SurfaceRequest } from './surfaceProtocol';

type Asked = Extract<SurfaceRequest, { type: 'shapes' }>;

/**
 * The hexagons themselves, which nothing but the list decides: large ones first, then all with their areas. A worker of its own
 * does it, beside the one that measures.
 */
export function shapesJob({ id, cells, regionCount }: Asked, post: SurfacePost): void {
  try {
    const list = parseCells(new Uint8Array(cells), 'cells.bin', regionCount);
    const coarse = coarseMesh(list);
    const shown = coarse.shows ? [coarse.shows.buffer] : [];
    post({ type: 'mesh', id, level: 'coarse', mesh: coarse }, [coarse.corners.buffer, coarse.boxes.buffer, ...shown]);
    const pieces = meshOf({ codes: list.codes, count: list.codes.length, resolution: CELL_RESOLUTION }, 0);
    let piece = pieces.next();
    while (!piece.done) piece = pieces.next();
    const { mesh, areaKm2 } = piece.value;
    post({ type: 'mesh', id, level: 'full', mesh }, [mesh.corners.buffer, mesh.boxes.buffer]);
    post({ type: 'areas', id, areaKm2 }, [areaKm2.buffer]);
  } catch (error) {
    post({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) }, []);
  }
}
