import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { SurfaceMesh } from '../../model/surface';
import { chunkTriangles, type Hexagons, hexagonsOf } from './hexagons';
import { type PlaceBuffer, placeBuffer } from './places';
import { type Program, programOf } from './program';
import { COLOUR_FRAGMENT, PLACE_FRAGMENT, placeVertex, WINDOW_VERTEX } from './shaders';
import { type ByteTexture, byteTexture, tableTexture } from './textures';

/** All that the graphics card holds of the surface. A lost context takes it along; the next one gets a new card. */
export interface Card {
  readonly places: PlaceBuffer;
  readonly bytes: ByteTexture;
  readonly table: ByteTexture;
  readonly colours: Program;
  /** An array of vertices with nothing in it, for what knows its corners by number. */
  readonly nothing: WebGLVertexArrayObject;
  /** The program that draws places, made anew where the projection has other shaders. */
  placesProgram(shaders: CustomRenderMethodInput['shaderData'], mesh: SurfaceMesh): Program;
  /** The hexagons of a mesh; meshes that are not in `kept` leave the card. */
  hexagons(mesh: SurfaceMesh): Hexagons;
  keep(kept: readonly SurfaceMesh[]): void;
  free(): void;
}

/** Makes it; only inside a frame, as MapLibre remembers what is bound. */
export function cardOf(gl: WebGL2RenderingContext): Card {
  const triangles = gl.createBuffer();
  const nothing = gl.createVertexArray();
  gl.bindVertexArray(nothing);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangles);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, chunkTriangles(), gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  const programs = new Map<string, Program>();
  const meshes = new Map<SurfaceMesh, Hexagons>();
  const places = placeBuffer(gl);
  const [bytes, table] = [byteTexture(gl), tableTexture(gl)];
  const colours = programOf(gl, WINDOW_VERTEX, COLOUR_FRAGMENT);
  return {
    places,
    bytes,
    table,
    colours,
    nothing,
    placesProgram(shaders, { shows }) {
      const key = `${shaders.variantName} ${shows === undefined}`;
      const program = programs.get(key) ?? programOf(gl, placeVertex(shaders, shows !== undefined), PLACE_FRAGMENT);
      programs.set(key, program);
      return program;
    },
    hexagons(mesh) {
      const made = meshes.get(mesh) ?? hexagonsOf(gl, mesh, triangles);
      meshes.set(mesh, made);
      return made;
    },
    keep(kept) {
      for (const [mesh, made] of meshes) {
        if (kept.includes(mesh)) continue;
        made.free();
        meshes.delete(mesh);
      }
    },
    free() {
      for (const made of meshes.values()) made.free();
      for (const { program } of [...programs.values(), colours]) gl.deleteProgram(program);
      for (const { texture } of [bytes, table]) gl.deleteTexture(texture);
      gl.deleteBuffer(triangles);
      gl.deleteVertexArray(nothing);
      places.free();
    },
  };
}
