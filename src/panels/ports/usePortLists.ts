import { useMemo } from 'react';
import type { Port } from '../../model/port';
import { useApp } from '../../state/store';
import { openingPorts } from '../../state/studiedPorts';

/** Compared ports in their order, and the others with trucks, most trucks first. */
export function usePortLists(): { readonly compared: readonly Port[]; readonly others: readonly Port[] } {
  const atlas = useApp((state) => state.atlas);
  const chosen = useApp((state) => state.scenario.comparedPorts);
  return useMemo(() => {
    const ids = chosen.length > 0 ? chosen : openingPorts(atlas);
    const compared = ids.flatMap((id) => atlas.ports.filter((port) => port.id === id));
    const others = atlas.ports
      .filter((port) => port.commercial !== 'no' && !ids.includes(port.id))
      .toSorted((a, b) => (b.trucks2024?.value ?? 0) - (a.trucks2024?.value ?? 0));
    return { compared, others };
  }, [atlas, chosen]);
}
