import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Atlas, ExtraName, Extras } from '../model/atlas';
import type { ConfidenceTab } from '../model/confidence';
import type { DocumentAsk } from '../model/documents';
import type { Figure } from '../model/figure';
import type { RegionId, SourceId } from '../model/ids';
import type { Phrase } from '../model/saying';
import type { Scenario, Selection } from '../model/scenario';
import type { Ranking, RankRange, Standing } from '../model/score';
import type { TableId } from '../model/tables';
import type { Uncertainty } from '../model/uncertainty';
import { DEFAULT_UNITS, type UnitChoice } from '../model/units';
import { type BorderView, FIRST_BORDER_VIEW } from './border/firstView';
import { type Chances, NO_PICTURE, type Picture } from './confidence/picture';
import { EMPTY_ATLAS, EMPTY_SCENARIO } from './empty';
import type { Toast, WorkNotice } from './notice';
import type { Presenting } from './presenting';
import { NO_SITES, type SitesView } from './sites/picture';
import { NO_SURFACE, type SurfaceView } from './surface/picture';

/** Something a person points at without choosing it; map and list highlight it together. */
export type Pointed = Exclude<Selection, { type: 'none' } | { type: 'linkage' }>;

/** `contrast` is light with every text at 7:1 or more. */
export type Theme = 'light' | 'dark' | 'system' | 'contrast';

/** A file that did not come, or came broken; shown with its name and a retry. */
export interface Fault {
  readonly file: string;
  readonly message: string;
  /** Where, what was expected and what was found, where the file was read by us; `message` is the English of it. */
  readonly said?: { readonly place?: string; readonly expected: Phrase; readonly got: Phrase };
}

/** What the map can do on this machine. */
export type MapState = 'waiting' | 'ready' | 'lost' | 'no-webgl' | 'failed';

export type RankingView = 'list' | 'scatter' | 'table';

/** A dialog over the page that keys and buttons open; one at a time. */
export type Overlay = 'none' | 'palette' | 'keys' | 'settings' | 'share' | 'documents' | 'rfi' | 'own';

/** A basemap that the reader brings: an address, or a file of this machine. Never saved, so no host is asked unasked. */
export type OwnBasemap =
  | { readonly type: 'style'; readonly url: string }
  | { readonly type: 'pmtiles'; readonly file: File };

/** What belongs to this sitting only: never saved, never in a link. */
export interface Session {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly map: MapState;
  /** The first map is on its way; what it does not need waits. See `opening.ts`. */
  readonly isOpening: boolean;
  readonly pointed: Pointed | undefined;
  readonly theme: Theme;
  readonly units: UnitChoice;
  /** Whether `T`, `?`, `1` and the like work without Ctrl. */
  readonly letterKeys: boolean;
  /** Whether the map is drawn as a globe. */
  readonly globe: boolean;
  readonly overlay: Overlay;
  /** What the dialog on documents was asked for. */
  readonly documents?: DocumentAsk;
  /** The table that lies over the map. */
  readonly table: TableId | undefined;
  readonly ownBasemap: OwnBasemap | undefined;
  /** A newer build has been fetched and waits for a reload. */
  /** The dialog for own data is open, with a file that was dropped on the page if there is one. */
  readonly importing: { readonly file?: File } | undefined;
  /** Keys of the own points that this device keeps, as far as the open scenario asks for them. */
  readonly keptHere: ReadonlySet<string>;
  /** Sites as the worker last ranked them. */
  readonly sites: SitesView;
  /** The ground between as its worker last pictured it. */
  readonly surface: SurfaceView;
  readonly updateWaits: boolean;
  readonly extras: Partial<Extras>;
  /** Extras a view asked for; `main` fetches them. */
  readonly wanted: readonly ExtraName[];
  readonly faults: readonly Fault[];
  /** About the work itself: saving, links, files. Each stays until it is closed. */
  readonly notices: readonly WorkNotice[];
  readonly toasts: readonly Toast[];
  readonly gesture: boolean;
  readonly rankingView: RankingView;
  /** The part of the confidence view that is open. */
  readonly confidenceTab: ConfidenceTab;
  /** Whom the questions on what would change the ranking are about; the leaders where it is left open. */
  readonly pair: { readonly winner?: RegionId; readonly rival?: RegionId };
  /** What the map shows in that view. */
  readonly mapShows: 'score' | 'top' | 'range';
  readonly picture: Picture;
  /** What the map last showed of the draws; see `selectShownChances`. */
  readonly chances: Chances | undefined;
  /** Grows when the draws are asked for again. */
  readonly drawTries: number;
  readonly border: BorderView;
  /** Whether trucks drive along the chosen corridor on the map. */
  readonly trucks: 'none' | 'moving' | 'paused';
  /** The figure whose evidence is open. */
  readonly evidence: EvidenceTarget | undefined;
  readonly playing: boolean;
  /** The story on the wall, while one is. */
  readonly presenting: Presenting | undefined;
  /** Ranges of the last ranking that stood still. */
  readonly drawn:
    | {
        readonly of: Ranking;
        readonly doubts: Uncertainty;
        readonly ranges: readonly RankRange[];
        /** Absent where nothing could be drawn. */
        readonly standing?: Standing;
      }
    | undefined;
}

/** What the evidence card explains. */
export type EvidenceTarget =
  | { readonly type: 'figure'; readonly label: string; readonly figure: Figure }
  | { readonly type: 'source'; readonly label: string; readonly sourceId: SourceId };

export interface AppState {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  /** What the last change to the scenario was, for undo: a message key and its values. */
  readonly step: string;
  readonly session: Session;
}

const EMPTY_SESSION: Session = {
  phase: 'loading',
  map: 'waiting',
  isOpening: false,
  pointed: undefined,
  theme: 'system',
  units: DEFAULT_UNITS,
  letterKeys: true,
  globe: false,
  overlay: 'none',
  table: undefined,
  ownBasemap: undefined,
  importing: undefined,
  keptHere: new Set(),
  sites: NO_SITES,
  surface: NO_SURFACE,
  updateWaits: false,
  extras: {},
  wanted: [],
  faults: [],
  notices: [],
  toasts: [],
  gesture: false,
  rankingView: 'list',
  confidenceTab: 'ranks',
  pair: {},
  mapShows: 'top',
  picture: NO_PICTURE,
  chances: undefined,
  drawTries: 0,
  border: FIRST_BORDER_VIEW,
  trucks: 'none',
  evidence: undefined,
  playing: false,
  presenting: undefined,
  drawn: undefined,
};

const UNDO_STEPS = 50;

/** The one store: plain values, everything else is derived in `select`. Undo covers the scenario alone. */
export const useApp = create<AppState>()(
  temporal((): AppState => ({ atlas: EMPTY_ATLAS, scenario: EMPTY_SCENARIO, step: '', session: EMPTY_SESSION }), {
    limit: UNDO_STEPS,
    partialize: ({ scenario, step }) => ({ scenario, step }),
    equality: (past, now) => past.scenario === now.scenario,
  }),
);
