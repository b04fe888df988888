import type { Atlas } from '../model/atlas';
import type { PortId } from '../model/ids';
import type { LayerId } from '../model/scenario';
import { lastOf } from './memo';
import type { AppState } from './store';
import { isSurfaceShown } from './surface/shown';

/** The four crossings of the founding question: they open the ports view until the user picks others. */
const OPENING: readonly string[] = ['poe-2507', 'poe-2608', 'poe-2601', 'poe-2408'];

/** Ports the view opens with, as far as the atlas has them. */
export function openingPorts(atlas: Pick<Atlas, 'ports'>): readonly PortId[] {
  return OPENING.flatMap((id) => atlas.ports.filter((port) => port.id === id).map((port) => port.id));
}

const studied = lastOf((ports: Atlas['ports'], chosen: readonly PortId[]): readonly PortId[] =>
  chosen.length > 0 ? chosen : openingPorts({ ports }),
);

/** The ports under study in the ports view; nothing in the others. */
export const selectStudiedPorts = ({ atlas, scenario }: AppState): readonly PortId[] | undefined =>
  scenario.view === 'ports' ? studied(atlas.ports, scenario.comparedPorts) : undefined;

const without = (off: LayerId) =>
  lastOf((layers: readonly LayerId[]): readonly LayerId[] => layers.filter((id) => id !== off));
const withoutProjects = without('projects');
const withoutRegions = without('regions');
const ALONE: readonly LayerId[] = ['regions'];

/**
 * The layers the map shows. How firm the ranking is stands alone; among ports, the symbols of plants in the same
 * border towns would cover the gates. Hexagons of the ground lie where the regions' fill would.
 */
export const selectShownLayers = (state: AppState): readonly LayerId[] => {
  const { view, layers } = state.scenario;
  if (view === 'confidence') return ALONE;
  if (isSurfaceShown(state)) return withoutRegions(layers);
  return view === 'ports' ? withoutProjects(layers) : layers;
};
