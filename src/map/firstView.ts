import { NO_LABELS } from './labelsFile';
import type { MapView } from './view';

const NOTHING = [] as const;

/** The scored regions and the ground under them: what is drawn first. Names and symbols follow once that stands. */
export function firstView(view: MapView): MapView {
  return {
    ...view,
    isFirst: true,
    // What a scenario shows is known once it has come.
    layers: view.atlas.edition === '' ? ['regions'] : view.layers,
    atlas: {
      ...view.atlas,
      regions: NOTHING,
      ports: NOTHING,
      crossings: NOTHING,
      projects: NOTHING,
      gateways: NOTHING,
      network: { ...view.atlas.network, nodes: NOTHING, links: NOTHING },
    },
    labels: NO_LABELS,
    corridors: NOTHING,
    textures: { hatch: NOTHING, 'dots-strong': NOTHING, 'dots-pale': NOTHING },
    selection: { type: 'none' },
    pointed: undefined,
  };
}
