import { useEffect, useMemo } from 'react';
import type { Basis } from '../../exports/rfi/basis';
import type { ExtraName, Extras } from '../../model/atlas';
import { want } from '../../state/actions';
import { useApp } from '../../state/store';
import { useText } from '../useText';

const NAMES: readonly ExtraName[] = [
  ...(['sources', 'indicators', 'ports', 'planEntries', 'projects', 'parks'] as const),
  ...(['programmes', 'resources', 'gatewayMetrics', 'roadFacts', 'campuses', 'cities'] as const),
];

/** Everything that answers are made from; nothing until all files are here. */
export function useBasis(): Basis | undefined {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const scenario = useApp((state) => state.scenario);
  const extras = useApp(({ session }) => session.extras);
  useEffect(() => {
    for (const name of NAMES) want(name);
  }, []);
  return useMemo(() => {
    const madeOn = new Date().toISOString().slice(0, 10);
    return isAll(extras) ? { atlas, extras, scenario, text, madeOn } : undefined;
  }, [atlas, extras, scenario, text]);
}

function isAll(extras: Partial<Extras>): extras is Extras {
  return NAMES.every((name) => extras[name] !== undefined);
}
