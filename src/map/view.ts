import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Atlas } from '../model/atlas';
import type { PortId } from '../model/ids';
import type { Park, ProjectKind, ProjectStatus, Resource } from '../model/place';
import type { PortWork } from '../model/port';
import type { LayerId, Selection } from '../model/scenario';
import type { SitePicture } from '../model/sitePicture';
import type { Chances } from '../state/confidence/picture';
import type { CorridorLine } from '../state/corridorLines';
import type { Effects } from '../state/selectEffects';
import type { Pointed } from '../state/store';
import type { Text } from '../text/text';
import type { Labels } from './labelsFile';
import type { LegendBlock } from './legendModel';
import type { Textures } from './textures';
import type { MapTheme, MapTokens } from './tokens';

/** The finer shapes are fetched when the camera first comes close, and shown when they have come. */
export type Detail = 'overview' | 'fetching' | 'fine';

/** Everything the picture depends on except the scores, which travel as feature state. */
export interface MapView {
  readonly theme: MapTheme;
  readonly text: Text;
  readonly atlas: Pick<Atlas, 'edition' | 'regions' | 'ports' | 'crossings' | 'projects' | 'gateways' | 'network'>;
  readonly layers: readonly LayerId[];
  readonly year: number;
  readonly kinds: readonly ProjectKind[];
  readonly statuses: readonly ProjectStatus[];
  /** Empty until they have been loaded. */
  readonly works: readonly PortWork[];
  readonly parks: readonly Park[];
  readonly resources: readonly Resource[];
  readonly labels: Labels;
  readonly corridors: readonly CorridorLine[];
  readonly textures: Textures;
  /** Minutes by region in a what-if; then they are what the fill shows. */
  readonly effects: Effects | undefined;
  /** How firm the ranking is, in the view that asks; then it is what the fill shows. */
  readonly chances?: Chances | undefined;
  /** The ports under study in the ports view; the others step back. */
  readonly studied: readonly PortId[] | undefined;
  /** Candidate sites while they are ranked. */
  readonly sites?: SitePicture | undefined;
  readonly selection: Selection;
  readonly pointed: Pointed | undefined;
  readonly detail: Detail;
  /** Scored regions and ground alone, as at the start; the shore, names and symbols follow. */
  readonly isFirst?: boolean;
  /** On the wall the chosen corridor glows. */
  readonly isPresented?: boolean;
}

/** One subject of the map: its data, its drawing and what its legend says. */
export interface LayerModule {
  readonly id: LayerId | 'basemap' | 'labels' | 'pointer' | 'sites';
  readonly sources: (view: MapView) => Readonly<Record<string, SourceSpecification>>;
  readonly layers: (view: MapView, tokens: MapTokens) => readonly LayerSpecification[];
  readonly legend?: (
    view: Pick<MapView, 'layers' | 'kinds' | 'corridors' | 'effects' | 'chances'>,
    text: Text,
  ) => LegendBlock | undefined;
}

/** Layers stay mounted, because one that comes back later would lose its place in the order. */
export function shown(view: MapView, id: LayerId): 'visible' | 'none' {
  return view.layers.includes(id) ? 'visible' : 'none';
}
