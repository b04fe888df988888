import { type RefObject, useEffect } from 'react';
import { selectScene } from '../state/selectScene';
import { useApp } from '../state/store';
import type { MapHost } from './host';

/** Follows the scenes of a story on the wall; its code comes with the first one. */
export function usePresented(host: RefObject<MapHost | undefined>): void {
  const scene = useApp(selectScene);
  useEffect(() => {
    const made = host.current;
    if (made === undefined || scene === undefined) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    void import('./sceneFlight').then(({ followScene }) => {
      if (!isOver) stop = followScene(made, scene);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [host, scene]);
}
