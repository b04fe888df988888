import { patchSession } from '../actions';
import { useApp } from '../store';

/** Tells which hexagon the pointer is over, by its place in the bytes; nothing where it is over none. */
export function pointAtCell(pointed: number | undefined): void {
  patchSurface('pointed', pointed);
}

/** Opens a hexagon, or none. */
export function chooseCell(chosen: number | undefined): void {
  patchSurface('chosen', chosen);
}

function patchSurface(name: 'pointed' | 'chosen', place: number | undefined): void {
  const { surface } = useApp.getState().session;
  if (surface[name] !== place) patchSession({ surface: { ...surface, [name]: place } });
}
