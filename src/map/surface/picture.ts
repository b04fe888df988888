import type { SurfaceChoice, SurfaceMesh } from '../../model/surface';
import { lastOf } from '../../state/memo';
import type { AppState } from '../../state/store';
import { isSurfaceShown } from '../../state/surface/shown';
import { channels } from '../colours';
import { MAP_TOKENS, type MapTheme } from '../tokens';
import { colourTable } from './colours';
import type { SurfacePicture } from './layer';
import type { Colour } from './passes';

const NO_BYTES = new Uint8Array(0);

const table = lastOf((show: SurfaceChoice['show'], least: SurfaceChoice['least'], theme: MapTheme) =>
  colourTable({ show, least }, theme),
);

const shading = lastOf((pointed: number | undefined, chosen: number | undefined, theme: MapTheme) => ({
  outlined: [chosen, pointed].filter((place) => place !== undefined),
  line: opaque(MAP_TOKENS[theme].ink),
  case: opaque(MAP_TOKENS[theme].surface),
}));

/** By its parts: what else the sitting knows of the ground may change without another frame. */
const picture = lastOf(
  (
    coarse: SurfaceMesh | undefined,
    full: SurfaceMesh | undefined,
    fine: SurfaceMesh | undefined,
    bytes: Uint8Array,
    colours: Uint8Array,
    shades: SurfacePicture['shading'],
  ): SurfacePicture => ({ coarse, full, fine, bytes, table: colours, shading: shades }),
);

/** What the map shows of the ground; nothing while it shows none, or has none yet. The same parts give the same object. */
export function surfacePicture(state: AppState, theme: MapTheme): SurfacePicture | undefined {
  const { coarse, full, fine, bytes = NO_BYTES, pointed, chosen } = state.session.surface;
  if (!isSurfaceShown(state) || (coarse ?? full) === undefined) return undefined;
  const { show, least } = state.scenario.surface;
  return picture(coarse, full, fine, bytes, table(show, least, theme), shading(pointed, chosen, theme));
}

function opaque(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => part / 255);
  return [red, green, blue, 1];
}
