import type { LngLat } from '../../model/geo';
import type { SurfaceCell, SurfaceEvent } from '../../model/surface';
import type { SiteParts } from '../../scoring/sites';
import { type AppState, useApp } from '../store';
import { noteOpened, openPlaceAt, pointOf } from './actions';
import type { CellAsked } from './door';
import type { Follower } from './follower';
import type { Lane } from './lane';
import { selectSurfaceParts } from './parts';
import { patchSurface } from './view';

/** The figures of the hexagon under the pointer: the latest only. */
export function pointedCell(cells: Lane<CellAsked>): Follower {
  let place: number | undefined;
  let parts: SiteParts | undefined;
  return {
    follow(state) {
      const now = selectSurfaceParts(state);
      const { pointed } = state.session.surface;
      if (pointed === place && now === parts) return;
      [place, parts] = [pointed, now];
      if (pointed !== undefined) cells.ask({ parts: now, of: { type: 'place', place: pointed } });
      else {
        cells.forget();
        patchSurface({ cell: undefined });
      }
    },
    take(event) {
      if (!cells.owns(event.id)) return false;
      // The pointer may have moved on.
      if (event.type === 'cell' && event.cell.place === place) patchSurface({ cell: event.cell });
      cells.done();
      return true;
    },
    shut() {
      parts = undefined;
      cells.shut();
    },
    open: cells.open,
    stop: () => undefined,
  };
}

export interface Opener extends Follower {
  /** Other hexagons are drawn: the open place is found anew among them. */
  again(): void;
}

/**
 * The hexagon that is open: chosen on the map or in a list by its place, or by a point of the scenario. Either way the other
 * follows.
 */
export function openCell(cells: Lane<CellAsked>): Opener {
  let chosen: number | undefined;
  let at: LngLat | undefined;
  let parts: SiteParts | undefined;
  const close = (isNowhere: boolean): void => {
    chosen = undefined;
    cells.forget();
    patchSurface({ chosen, open: undefined, isNowhere });
  };
  const show = (cell: SurfaceCell): void => {
    const isPicked = cells.sent()?.of.type === 'place';
    chosen = cell.place;
    if (isPicked) {
      at = pointOf(cell);
      noteOpened(at);
    }
    patchSurface({ chosen, open: cell, isNowhere: false });
  };
  const answer = (event: SurfaceEvent): void => {
    if (event.type === 'nowhere') close(true);
    if (event.type === 'cell') show(event.cell);
  };
  return {
    follow(state: AppState) {
      const now = selectSurfaceParts(state);
      const [next, point] = [state.session.surface.chosen, state.scenario.surface.at];
      const isPicked = next !== chosen;
      const isMoved = point?.[0] !== at?.[0] || point?.[1] !== at?.[1];
      const isRescored = now !== parts;
      [chosen, at, parts] = [next, point, now];
      if (isPicked && next !== undefined) cells.ask({ parts: now, of: { type: 'place', place: next } });
      else if (isMoved && point === undefined) close(false);
      else if (isPicked && !isMoved) openPlaceAt(undefined);
      else if (point !== undefined && (isMoved || isRescored))
        cells.ask({ parts: now, of: { type: 'point', at: point } });
    },
    take(event) {
      if (!cells.owns(event.id)) return false;
      answer(event);
      cells.done();
      return true;
    },
    again() {
      const point = useApp.getState().scenario.surface.at;
      if (point && parts) cells.ask({ parts, of: { type: 'point', at: point } });
    },
    shut() {
      parts = undefined;
      cells.shut();
    },
    open: cells.open,
    stop: () => undefined,
  };
}
