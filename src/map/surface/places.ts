import { NO_PLACE } from './place';
import { plainTexture } from './textures';

/** The buffer that holds the place of the hexagon at each pixel of the window, counted from the lower left. */
export interface PlaceBuffer {
  readonly texture: () => WebGLTexture | undefined;
  readonly size: () => { readonly width: number; readonly height: number };
  /** Makes it what is drawn into, of a size in pixels, and empties it. */
  begin(width: number, height: number): void;
  /** Gives the window back. */
  end(): void;
  /** The place at a pixel; nothing where no hexagon is. */
  read(x: number, y: number): number | undefined;
  free(): void;
}

export function placeBuffer(gl: WebGL2RenderingContext): PlaceBuffer {
  let texture: WebGLTexture | undefined;
  let size = { width: 0, height: 0 };
  const frame = gl.createFramebuffer();
  // Of whole numbers every card reads four at a time.
  const pixel = new Uint32Array(4);
  const fit = (width: number, height: number): void => {
    if (texture !== undefined) gl.deleteTexture(texture);
    texture = plainTexture(gl);
    size = { width, height };
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32UI, width, height);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  };
  return {
    texture: () => texture,
    size: () => size,
    begin(width, height) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      if (width !== size.width || height !== size.height) fit(width, height);
      gl.viewport(0, 0, width, height);
      gl.clearBufferuiv(gl.COLOR, 0, [NO_PLACE, 0, 0, 0]);
    },
    end: () => gl.bindFramebuffer(gl.FRAMEBUFFER, null),
    read(x, y) {
      if (texture === undefined) return undefined;
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.readPixels(x, y, 1, 1, gl.RGBA_INTEGER, gl.UNSIGNED_INT, pixel);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      const [place = NO_PLACE] = pixel;
      return place === NO_PLACE ? undefined : place;
    },
    free() {
      gl.deleteFramebuffer(frame);
      if (texture !== undefined) gl.deleteTexture(texture);
    },
  };
}
