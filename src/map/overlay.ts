import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { coastOf } from './coast';
import { NO_FEATURES } from './geojson';

/** Places of the regions that carry an outline, in the order of the atlas. */
export interface Outlined {
  readonly selected: number | undefined;
  readonly pointed: number | undefined;
}
export const NOTHING_OUTLINED: Outlined = { selected: undefined, pointed: undefined };

/** What is drawn out of the regions' own shapes: the shore and the outlines. They cost nothing where they are not. */
export interface Overlay {
  /** The shore of the overview; later ones follow the shapes that have come. */
  shore(): void;
  outline(next: Outlined, source: ShapeSource): void;
  /** After a new style: sources made here are empty again. */
  again(): void;
}

export type ShapeSource = 'regions' | 'regions-fine';
type Shape = Feature<Polygon | MultiPolygon>;

/** Draws over a map. Shapes are read from the sources MapLibre has loaded, never fetched twice. */
export function overlayOf(map: MapLibreMap): Overlay {
  let latest: { outlined: Outlined; source: ShapeSource } = { outlined: NOTHING_OUTLINED, source: 'regions' };
  let drawn = '';
  const sourceOf = (id: string) => map.getSource<GeoJSONSource>(id);
  const put = (id: string, features: readonly Feature[]) =>
    sourceOf(id)?.setData({ type: 'FeatureCollection', features: [...features] });
  const shore = async (): Promise<void> => {
    const shapes = await shapesOf(sourceOf('regions'));
    put('coast', [{ type: 'Feature', properties: {}, geometry: coastOf(shapes.map(({ geometry }) => geometry)) }]);
  };
  const outline = async (): Promise<void> => {
    const asked = latest;
    const key = JSON.stringify(asked);
    if (key === drawn) return;
    drawn = key;
    const isPlain = asked.outlined.selected === undefined && asked.outlined.pointed === undefined;
    const shapes = isPlain ? [] : await shapesOf(sourceOf(asked.source));
    if (latest === asked) put('outlined', outlinedShapes(shapes, asked.outlined));
    else drawn = '';
  };
  return {
    shore: () => void shore(),
    outline(outlined, source) {
      latest = { outlined, source };
      void outline();
    },
    again() {
      drawn = '';
    },
  };
}

async function shapesOf(source: GeoJSONSource | undefined): Promise<readonly Shape[]> {
  const data = (await source?.getData()) ?? NO_FEATURES;
  return data.type === 'FeatureCollection' ? data.features.filter(isShape) : [];
}

function isShape(feature: FeatureCollection['features'][number]): feature is Shape {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

/** Shapes by their id, which is their place in the atlas; the chosen one lies on top. */
export function outlinedShapes(shapes: readonly Shape[], { selected, pointed }: Outlined): readonly Shape[] {
  const one = (place: number | undefined, role: 'selected' | 'pointed') => {
    const shape = place === undefined ? undefined : shapes.find(({ id }) => id === place);
    return shape === undefined ? [] : [{ ...shape, properties: { role } }];
  };
  return [...(pointed === selected ? [] : one(pointed, 'pointed')), ...one(selected, 'selected')];
}
