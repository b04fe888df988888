import type { ProjectKind, ProjectStatus } from '../model/place';
import type { LayerId } from '../model/scenario';
import type { MarkName } from '../model/symbols';
import type { ScoreClass } from '../scoring/classes';
import type { LoadClass } from '../state/border/loadMarks';
import type { CrossingState } from '../state/timeline';

/** A sample of what is drawn, as plain values: a panel draws it with the tokens and the paths of `model/symbols`. */
export type Swatch =
  | { readonly type: 'ramp'; readonly of: 'score' | 'change'; readonly edges: readonly string[] }
  | { readonly type: 'texture'; readonly texture: 'dots' | 'hatch'; readonly scoreClass: ScoreClass }
  | { readonly type: 'project'; readonly kind: ProjectKind; readonly status: ProjectStatus }
  | { readonly type: 'crossing'; readonly state: CrossingState; readonly radiusPx: number }
  | { readonly type: 'mark'; readonly mark: MarkName }
  /** A candidate site; `isOpen` where its dossier is. */
  | { readonly type: 'site'; readonly scoreClass: ScoreClass; readonly isOpen: boolean }
  | { readonly type: 'gauge'; readonly share: number; readonly loadClass: LoadClass }
  | {
      readonly type: 'line';
      readonly colour: 'corridor' | 'water' | 'quiet';
      readonly widthPx: number;
      readonly dashed: boolean;
    };

export interface LegendRow {
  readonly swatch: Swatch;
  readonly label: string;
}

export interface LegendBlock {
  readonly id: LayerId | 'loads' | 'bands' | 'surface' | 'sites';
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly LegendRow[];
}
