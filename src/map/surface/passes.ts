import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { Card } from './card';
import type { Ready } from './drawn';
import { NO_PLACE } from './place';
import type { Program } from './program';

/** Red, green, blue and alpha, 0..1. */
export type Colour = readonly [number, number, number, number];

/** What one frame shows beside the hexagons. */
export interface Shading {
  readonly outlined: readonly number[];
  readonly line: Colour;
  readonly case: Colour;
  /** How much of the ground's colour is seen, 0..1. */
  readonly opacity: number;
  /** Width of the line around an outlined hexagon, in pixels of the window. */
  readonly reach: number;
}

/** Draws the places of hexagons into the buffer, later meshes over earlier ones. */
export function drawPlaces(
  gl: WebGL2RenderingContext,
  card: Card,
  meshes: readonly Ready[],
  { shaderData, defaultProjectionData }: CustomRenderMethodInput,
): void {
  for (const test of [gl.BLEND, gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST]) gl.disable(test);
  gl.colorMask(true, true, true, true);
  card.places.begin(gl.drawingBufferWidth, gl.drawingBufferHeight);
  for (const { mesh, chunks } of meshes) {
    const program = card.placesProgram(shaderData, mesh);
    gl.useProgram(program.program);
    setProjection(gl, program, defaultProjectionData);
    card.hexagons(mesh).draw(chunks, program);
  }
  card.places.end();
}

function setProjection(
  gl: WebGL2RenderingContext,
  { at }: Program,
  data: CustomRenderMethodInput['defaultProjectionData'],
): void {
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, data.mainMatrix);
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, data.fallbackMatrix);
  gl.uniform4fv(at('u_projection_tile_mercator_coords'), data.tileMercatorCoords);
  gl.uniform4fv(at('u_projection_clipping_plane'), data.clippingPlane);
  gl.uniform1f(at('u_projection_transition'), data.projectionTransition);
}

/** Draws the window: the place of each pixel, its byte, its colour. */
export function drawColours(gl: WebGL2RenderingContext, card: Card, shading: Shading): void {
  const { program, at } = card.colours;
  gl.useProgram(program);
  const textures = [
    ['u_places', card.places.texture()],
    ['u_bytes', card.bytes.texture],
    ['u_table', card.table.texture],
  ] as const;
  for (const [unit, [name, texture]] of textures.entries()) {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture ?? null);
    gl.uniform1i(at(name), unit);
  }
  const [first = NO_PLACE, second = NO_PLACE] = shading.outlined;
  gl.uniform2ui(at('u_outlined'), first, second);
  gl.uniform1i(at('u_reach'), shading.reach);
  gl.uniform1f(at('u_opacity'), shading.opacity);
  gl.uniform4fv(at('u_line'), [...shading.line]);
  gl.uniform4fv(at('u_case'), [...shading.case]);
  // Depth is tested: MapLibre has drawn the opaque layers above, as lakes, already.
  gl.bindVertexArray(card.nothing);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.bindVertexArray(null);
}
