import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { SurfaceMesh } from '../../model/surface';
import { drawingAhead } from './ahead';
import { type Card, cardOf } from './card';
import { opacityAt } from './colours';
import { touched, type Window, windowOf } from './cull';
import { drawnOf, type Ready } from './drawn';
import { drawColours, drawPlaces, type Shading } from './passes';
import { pixelOf } from './place';

export const SURFACE_LAYER = 'surface';
const LINE_PX = 1.5;
/** How long the map has stood still before its small hexagons are drawn. */
export const REST_MS = 120;

/** What is to be seen, as plain values; another object means another picture. */
export interface SurfacePicture {
  readonly coarse?: SurfaceMesh | undefined;
  readonly full?: SurfaceMesh | undefined;
  readonly fine?: SurfaceMesh | undefined;
  readonly bytes: Uint8Array;
  readonly table: Uint8Array;
  readonly shading: Omit<Shading, 'reach' | 'opacity'>;
}

export interface SurfaceLayer {
  readonly layer: CustomLayerInterface;
  show(picture: SurfacePicture): void;
  /** Place of the hexagon at a point of the map in CSS pixels; nothing where none is drawn. */
  placeAt(point: { readonly x: number; readonly y: number }): number | undefined;
  /** The map stands still from now on, or moves. */
  rest(isResting: boolean): void;
}

/**
 * Hexagons as a layer of a map. The map's element says what was drawn last, `data-surface`, and how often bytes were new,
 * `data-surface-paints`: for whoever waits for a frame. What the card holds is made in the first frame, and again after
 * a lost context.
 */
export function surfaceLayer(map: MapLibreMap): SurfaceLayer {
  let picture: SurfacePicture | undefined;
  let card: Card | undefined;
  let isResting = true;
  let paints = 0;
  let drawn: { readonly key: string; readonly camera: string; readonly isWhole: boolean } | undefined;
  const ahead = drawingAhead(map);

  const prerender = (gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void => {
    if (picture === undefined) return;
    card ??= cardOf(gl);
    const { coarse, full, fine } = picture;
    card.keep([coarse, full, fine].filter((mesh) => mesh !== undefined));
    const window = windowOf(lookedAt(map, input));
    const ready = { coarse: readied(coarse, window), full: readied(full, window), fine: readied(fine, window) };
    const camera = cameraKey(input);
    // A picture with more pixels is of the same camera: what was drawn whole stays whole.
    const wasWhole = drawn?.isWhole === true && drawn.camera === camera;
    const { meshes, isWhole } = drawnOf(ready, isResting || wasWhole);
    const key = [camera, gl.drawingBufferWidth, gl.drawingBufferHeight, ...meshes.map(({ mesh }) => idOf(mesh))].join();
    if (drawn?.key === key) return;
    drawPlaces(gl, card, meshes, input);
    drawn = { key, camera, isWhole };
    map.getContainer().dataset.surface = levelOf(meshes, picture);
  };

  /** A mesh with its chunks in sight, once it is on the card; until then a further slice goes there with each frame. */
  const readied = (mesh: SurfaceMesh | undefined, window: Window): Ready | undefined => {
    if (mesh === undefined || card === undefined) return undefined;
    if (card.hexagons(mesh).send()) return { mesh, chunks: touched(mesh.boxes, window) };
    map.triggerRepaint();
    return undefined;
  };

  const render = (gl: WebGL2RenderingContext): void => {
    if (picture === undefined || card === undefined || drawn === undefined) return;
    if (card.bytes.put(picture.bytes)) map.getContainer().dataset.surfacePaints = String(++paints);
    card.table.put(picture.table);
    const reach = Math.max(1, Math.round(LINE_PX * map.getPixelRatio()));
    drawColours(gl, card, { ...picture.shading, reach, opacity: opacityAt(map.getZoom()) });
  };

  const forget = (): void => {
    card?.free();
    card = undefined;
    drawn = undefined;
  };

  return {
    layer: {
      id: SURFACE_LAYER,
      type: 'custom',
      renderingMode: '2d',
      prerender,
      render,
      onAdd: forget,
      onRemove: forget,
    },
    show(next) {
      if (next === picture) return;
      const isRecoloured = picture !== undefined && hasOtherColours(picture, next);
      picture = next;
      if (isRecoloured && drawn?.isWhole === true && isResting) ahead.draw();
      else map.triggerRepaint();
    },
    placeAt(point) {
      if (card === undefined || drawn === undefined) return undefined;
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const pixel = pixelOf(point, { width, height }, card.places.size());
      return pixel && card.places.read(...pixel);
    },
    rest(next) {
      isResting = next;
      if (next && drawn?.isWhole === false) map.triggerRepaint();
    },
  };
}

/** True where the same hexagons have other bytes: the work of one pass. */
function hasOtherColours(before: SurfacePicture, after: SurfacePicture): boolean {
  const isSame = (['coarse', 'full', 'fine'] as const).every((level) => before[level] === after[level]);
  return isSame && before.bytes !== after.bytes;
}

/** The finest hexagons that are drawn; none where there is nothing yet. */
function levelOf(meshes: readonly Ready[], { fine, full, coarse }: SurfacePicture): string {
  const top = meshes.at(-1)?.mesh;
  if (top === undefined) return 'none';
  return top === fine ? 'fine' : top === full ? 'full' : top === coarse ? 'coarse' : 'none';
}

/** Each mesh has a number of its own. */
const ids = new WeakMap<SurfaceMesh, number>();
let lastId = 0;
function idOf(mesh: SurfaceMesh): number {
  const id = ids.get(mesh) ?? ++lastId;
  ids.set(mesh, id);
  return id;
}

function lookedAt(map: MapLibreMap, { defaultProjectionData }: CustomRenderMethodInput) {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return { bounds: [west, south, east, north], zoom: map.getZoom(), isGlobe: isGlobe(defaultProjectionData) } as const;
}

function isGlobe({ projectionTransition }: CustomRenderMethodInput['defaultProjectionData']): boolean {
  return projectionTransition > 0;
}

/** The same for the same view of the ground, whatever the number of pixels. */
function cameraKey({ shaderData, defaultProjectionData: data }: CustomRenderMethodInput): string {
  const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } = data;
  return [
    shaderData.variantName,
    mainMatrix,
    isGlobe(data) ? [fallbackMatrix, clippingPlane, projectionTransition] : [],
  ]
    .map(String)
    .join();
}
