import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useState } from 'react';
import { faultArose } from '../../state/actions';
import { fileFault } from '../../state/fileFault';
import { useApp } from '../../state/store';
import type { OutlinePath } from './Outline';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;
type PathsFor = (width: number, height: number) => readonly OutlinePath[];

const FILE = 'data/geo/regions.geojson';

/** Fetches the shapes of the regions and gives their paths for a box; the map asks for the same file, so it comes once. */
export function useOutline(
  paths: (shapes: Shapes, width: number, height: number) => readonly OutlinePath[],
): PathsFor | undefined {
  const [pathsFor, setPathsFor] = useState<PathsFor>();
  const isFaulty = useApp(({ session }) => session.faults.some(({ file }) => file === FILE));
  useEffect(() => {
    if (isFaulty || pathsFor !== undefined) return;
    fetch(`${import.meta.env.BASE_URL}${FILE}`)
      .then(async (response) => {
        if (!response.ok) throw new Error(`expected the shapes, got HTTP ${response.status}`);
        const shapes: Shapes = await response.json();
        setPathsFor(() => (width: number, height: number) => paths(shapes, width, height));
      })
      .catch((error: unknown) => faultArose(fileFault(FILE, error)));
  }, [paths, pathsFor, isFaulty]);
  return pathsFor;
}
