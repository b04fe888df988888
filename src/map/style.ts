import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { MODULES } from './modules';
import { LAYER_ORDER } from './order';
import { MAP_TOKENS } from './tokens';
import type { MapView } from './view';

const PLACE: ReadonlyMap<string, number> = new Map(LAYER_ORDER.map((id, index) => [id, index]));

/** The whole map as a style: the same values always give the same style, and MapLibre applies only what differs. */
export function buildStyle(view: MapView): StyleSpecification {
  const tokens = MAP_TOKENS[view.theme];
  return {
    version: 8,
    sources: Object.assign({}, ...MODULES.map(({ sources }) => sources(view))),
    layers: inOrder(MODULES.flatMap(({ layers }) => layers(view, tokens))),
    // Symbols of one zoom give way to those of the next without a long fade.
    transition: { duration: 0, delay: 0 },
  };
}

function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.toSorted((left, right) => placeOf(left) - placeOf(right));
}

function placeOf({ id }: LayerSpecification): number {
  const place = PLACE.get(id);
  if (place === undefined) throw new Error(`style layer "${id}": expected a place in LAYER_ORDER, got none`);
  return place;
}
