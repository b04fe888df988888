import { useEffect } from 'react';
import type { ExtraName } from '../../model/atlas';
import { want } from '../../state/actions';

/** What the tabs that were not opened yet need. */
const REST = ['ports', 'roadFacts', 'parks', 'campuses', 'gatewayMetrics', 'sources'] as const satisfies ExtraName[];
const WAIT_MS = 1500;

/** Fetches the rest of a dossier once its first tab has settled: it is printed whole, and there is no time to wait then. */
export function useWholeDossier(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const name of REST) want(name);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
}
