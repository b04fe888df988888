import { useEffect } from 'react';
import type { ExtraName, Extras, QuotedExtras } from '../../model/atlas';
import { want } from '../../state/actions';
import { useApp } from '../../state/store';

const NAMES: readonly ExtraName[] = [
  ...(['sources', 'indicators', 'ports', 'planEntries', 'projects', 'parks'] as const),
  ...(['programmes', 'resources', 'gatewayMetrics', 'roadFacts', 'campuses', 'cities', 'notes'] as const),
];

/** Asks for everything that a document may quote; nothing until all of it is here. */
export function useAllExtras(): QuotedExtras | undefined {
  const extras = useApp(({ session }) => session.extras);
  useEffect(() => {
    for (const name of NAMES) want(name);
  }, []);
  return isAll(extras) ? extras : undefined;
}

function isAll(extras: Partial<Extras>): extras is QuotedExtras {
  return NAMES.every((name) => extras[name] !== undefined);
}
