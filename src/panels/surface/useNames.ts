import { useCallback, useMemo } from 'react';
import { COUNTRIES, type Country } from '../../model/geo';
import type { SiteTown } from '../../model/site';
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
    const countryOf = new Map<string, Country>(regions.map(({ id, country }) => [id, country]));
    // A town across the border is no way to say where a place lies.
    const townsOf = (country: Country): readonly SiteTown[] =>
      towns.filter(({ regionId }) => countryOf.get(regionId) === country);
    const near = new Map(COUNTRIES.map((country) => [country, townsOf(country)]));
    return (cell: Pick<SurfaceCell, 'lng' | 'lat' | 'regionId'>): string => {
      const key = `${cell.lng} ${cell.lat}`;
      const country = countryOf.get(cell.regionId);
      const candidates = (country && near.get(country)) ?? NO_TOWNS;
      const name = known.get(key) ?? placeName(cell, nearTown([cell.lng, cell.lat], candidates), text);
      known.set(key, name);
      return name;
    };
  }, [towns, regions, text]);
  const regionOf = useCallback(
    (id: string): string => regions.find((region) => region.id === id)?.names[text.language] ?? id,
    [regions, text.language],
  );
  return { placeOf, regionOf };
}
