import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import { useApp } from '../../state/store';
import { chooseCell, pointAtCell } from '../../state/surface/pointing';
import { isSurfaceShown } from '../../state/surface/shown';
import type { SurfaceLayer } from './layer';

/** The part of a map that is listened to and asked here. */
export type PointedMap = Pick<MapLibreMap, 'on' | 'off' | 'isMoving'>;

/** The hexagon under the pointer becomes what the store knows, at most once for each frame. Symbols lie over the ground. */
export function watchPointer(
  map: PointedMap,
  surface: Pick<SurfaceLayer, 'placeAt'>,
  hasSymbol: (at: Point) => boolean,
): () => void {
  let at: Point | undefined;
  let frame: number | undefined;
  const look = (): void => {
    frame = undefined;
    // What a moving map shows under the pointer is another thing in the next frame; it is read when it stands.
    if (at === undefined || !isSurfaceShown(useApp.getState()) || map.isMoving()) return;
    const isSymbol = useApp.getState().session.pointed !== undefined;
    pointAtCell(isSymbol ? undefined : surface.placeAt(at));
  };
  const lookSoon = (): void => {
    frame ??= requestAnimationFrame(look);
  };
  const move = ({ point }: MapMouseEvent): void => {
    at = point;
    lookSoon();
  };
  const leave = (): void => {
    at = undefined;
    pointAtCell(undefined);
  };
  const click = ({ point }: MapMouseEvent): void => {
    if (!isSurfaceShown(useApp.getState()) || hasSymbol(point)) return;
    chooseCell(surface.placeAt(point));
  };
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('idle', lookSoon);
  map.on('click', click);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('idle', lookSoon);
    map.off('click', click);
  };
}
