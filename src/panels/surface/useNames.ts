import { useCallback, useMemo } from 'react';
import type { SurfaceCell } from '../../model/surface';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { nearTown } from './nearTown';
import { placeName } from './words';

const NO_TOWNS: readonly never[] = [];

/** Names of places and regions; a place is looked up among the towns when it is first asked for. */
export function useNames() {
  const text = useText();
  const towns = useApp(({ session }) => session.extras.sites?.towns ?? NO_TOWNS);
  const regions = useApp(({ atlas }) => atlas.regions);
  const placeOf = useMemo(() => {
    const known = new Map<string, string>();
    return (cell: Pick<SurfaceCell, 'lng' | 'lat'>): string => {
      const key = `${cell.lng} ${cell.lat}`;
      const name = known.get(key) ?? placeName(cell, nearTown([cell.lng, cell.lat], towns), text);
      known.set(key, name);
      return name;
    };
  }, [towns, text]);
  const regionOf = useCallback(
    (id: string): string => regions.find((region) => region.id === id)?.names[text.language] ?? id,
    [regions, text.language],
  );
  return { placeOf, regionOf };
}
