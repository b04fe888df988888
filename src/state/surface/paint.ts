import type { SurfaceMesh } from '../../model/surface';
import { useApp } from '../store';
import type { BytesAsked, SurfaceDoor } from './door';
import type { Follower } from './follower';
import { lane } from './lane';
import { selectSurfaceParts } from './parts';
import { patchSurface } from './view';

export interface Painter extends Follower {
  /** The hexagons have changed: bytes for them. */
  again(): void;
}

/**
 * The bytes of every hexagon, asked for at each change of a weight. `takeFine` gives a mesh of finer hexagons that waits for
 * the bytes that belong to it: the two are shown together, or one would have the colours of the other.
 */
export function painter(door: SurfaceDoor, takeFine: () => SurfaceMesh | undefined): Painter {
  let asked: BytesAsked | undefined;
  let spent: Uint8Array | undefined;
  const bytes = lane((wanted: BytesAsked) => {
    const id = door.bytes(wanted, spent);
    // It is the worker's now.
    spent = undefined;
    return id;
  });
  return {
    follow(state) {
      const parts = selectSurfaceParts(state);
      const { show } = state.scenario.surface;
      if (asked?.parts === parts && asked.show === show) return;
      asked = { parts, show };
      bytes.ask(asked);
    },
    take(event) {
      if (!bytes.owns(event.id)) return false;
      if (event.type === 'bytes') {
        spent = useApp.getState().session.surface.bytes;
        const fine = takeFine();
        patchSurface({ bytes: event.bytes, ...(fine && { fine, isTooWide: false }) });
      }
      bytes.done();
      return true;
    },
    again() {
      if (asked) bytes.ask(asked);
    },
    shut() {
      asked = undefined;
      bytes.shut();
    },
    open: bytes.open,
    stop: () => undefined,
  };
}
