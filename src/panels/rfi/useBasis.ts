import { useMemo } from 'react';
import type { Basis } from '../../exports/rfi/basis';
import { useApp } from '../../state/store';
import { useAllExtras } from '../exports/useAllExtras';
import { useText } from '../useText';

/** Everything that answers are made from; nothing until all files are here. */
export function useBasis(): Basis | undefined {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const scenario = useApp((state) => state.scenario);
  const extras = useAllExtras();
  return useMemo(() => {
    const madeOn = new Date().toISOString().slice(0, 10);
    return extras && { atlas, extras, scenario, text, madeOn };
  }, [atlas, extras, scenario, text]);
}
