import { CHUNK_CELLS, type SurfaceMesh } from '../../model/surface';
import { slicesOf } from './layout';
import type { Program } from './program';
import { showsTexture } from './textures';

/** Corners of a hexagon, and bytes of one corner: two numbers of four. */
const CORNERS = 6;
const CORNER_BYTES = 8;
const CELL_BYTES = CORNERS * CORNER_BYTES;
/** Numbers of corners for the four triangles of a hexagon. */
const TRIANGLES = [0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 5] as const;
/** Hexagons that go to the card in one frame: about twelve megabytes, a few milliseconds of copying. */
const UPLOAD_CELLS = 128 * CHUNK_CELLS;

/** The hexagons of one mesh on the card. */
export interface Hexagons {
  readonly mesh: SurfaceMesh;
  readonly count: number;
  /** Sends the next slice; true once all is there. */
  send(): boolean;
  /** Draws chunks with a program of `placeVertex`, which is in use. */
  draw(chunks: readonly number[], program: Program): void;
  free(): void;
}

/** Numbers of the corners of one chunk: the same for every chunk of every mesh, so the card holds them once. */
export function chunkTriangles(): Uint16Array {
  const numbers = new Uint16Array(CHUNK_CELLS * TRIANGLES.length);
  for (let at = 0; at < numbers.length; at++) {
    const cell = Math.floor(at / TRIANGLES.length);
    numbers[at] = cell * CORNERS + (TRIANGLES[at % TRIANGLES.length] ?? 0);
  }
  return numbers;
}

/** Hexagons of each chunk of a mesh of so many. */
export function cellsOf(chunk: number, count: number): number {
  return Math.max(0, Math.min(CHUNK_CELLS, count - chunk * CHUNK_CELLS));
}

export function hexagonsOf(gl: WebGL2RenderingContext, mesh: SurfaceMesh, triangles: WebGLBuffer): Hexagons {
  const { corners, shows, first } = mesh;
  const count = corners.length / (2 * CORNERS);
  const buffer = gl.createBuffer();
  const parts = gl.createVertexArray();
  const showing = shows === undefined ? undefined : showsTexture(gl, shows);
  gl.bindVertexArray(parts);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, corners.byteLength, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangles);
  gl.bindVertexArray(null);
  const waiting = [...slicesOf(count, UPLOAD_CELLS)];
  return {
    mesh,
    count,
    send() {
      const slice = waiting.shift();
      if (slice === undefined) return true;
      const [from, to] = slice;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, from * CELL_BYTES, corners.subarray(from * 2 * CORNERS, to * 2 * CORNERS));
      return waiting.length === 0;
    },
    draw(chunks, { at }) {
      if (showing !== undefined) {
        gl.activeTexture(gl.TEXTURE0);
        gl.bindTexture(gl.TEXTURE_2D, showing);
        gl.uniform1i(at('u_shows'), 0);
      }
      gl.bindVertexArray(parts);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      for (const chunk of chunks) {
        const cell = chunk * CHUNK_CELLS;
        gl.vertexAttribPointer(0, 2, gl.FLOAT, false, CORNER_BYTES, cell * CELL_BYTES);
        gl.uniform1ui(at('u_first'), (showing === undefined ? first : 0) + cell);
        gl.drawElements(gl.TRIANGLES, cellsOf(chunk, count) * TRIANGLES.length, gl.UNSIGNED_SHORT, 0);
      }
      gl.bindVertexArray(null);
    },
    free() {
      gl.deleteVertexArray(parts);
      gl.deleteBuffer(buffer);
      if (showing !== undefined) gl.deleteTexture(showing);
    },
  };
}
