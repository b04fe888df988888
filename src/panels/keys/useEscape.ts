import { useEffect, useEffectEvent } from 'react';
import { isEscape } from './held';

/** While `isOn`, Esc does this alone: what lies over the map closes before what is open beside it. */
export function useEscape(isOn: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isEscape(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    // Before the map, which lets go of its selection by the same key.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isOn]);
}
