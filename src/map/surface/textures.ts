import { TABLE_BYTES } from './colours';
import { BYTES_WIDTH, blocksOf, rowsFor } from './layout';

/** A texture that is read pixel by pixel. */
export function plainTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
  return texture;
}

/** The bytes on the card. It grows with what is put into it and takes only what is another array. */
export interface ByteTexture {
  readonly texture: WebGLTexture;
  /** True where they are others than before. */
  put(bytes: Uint8Array): boolean;
}

export function byteTexture(gl: WebGL2RenderingContext): ByteTexture {
  const texture = plainTexture(gl);
  let rows = 0;
  let known: Uint8Array | undefined;
  return {
    texture,
    put(bytes) {
      if (bytes === known) return false;
      known = bytes;
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
      const needed = rowsFor(bytes.length);
      if (needed > rows) {
        rows = needed;
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, BYTES_WIDTH, rows, 0, gl.RED, gl.UNSIGNED_BYTE, null);
      }
      for (const { row, width, height, from, to } of blocksOf(bytes.length))
        gl.texSubImage2D(
          ...([gl.TEXTURE_2D, 0, 0, row, width, height] as const),
          ...([gl.RED, gl.UNSIGNED_BYTE, bytes.subarray(from, to)] as const),
        );
      return true;
    },
  };
}

/** The table of colours on the card. */
export function tableTexture(gl: WebGL2RenderingContext): ByteTexture {
  const texture = plainTexture(gl);
  let known: Uint8Array | undefined;
  return {
    texture,
    put(table) {
      if (table === known) return false;
      known = table;
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, TABLE_BYTES / 4, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, table);
      return true;
    },
  };
}

/** Places by hexagon, for a mesh that is not in the order of places. */
export function showsTexture(gl: WebGL2RenderingContext, shows: Uint32Array): WebGLTexture {
  const texture = plainTexture(gl);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, BYTES_WIDTH, rowsFor(shows.length));
  for (const { row, width, height, from, to } of blocksOf(shows.length))
    gl.texSubImage2D(
      ...([gl.TEXTURE_2D, 0, 0, row, width, height] as const),
      ...([gl.RED_INTEGER, gl.UNSIGNED_INT, shows.subarray(from, to)] as const),
    );
  return texture;
}
