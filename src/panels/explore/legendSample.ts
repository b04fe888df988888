import type { ProjectKind, ProjectStatus } from '../../model/place';
import type { MarkName } from '../../model/symbols';
import type { PortSymbolState } from '../../ui/PortSymbol';

/** A sample of what is drawn, as plain values; the map says which, this panel draws it. */
export type LegendSample =
  | { readonly type: 'ramp'; readonly of: 'score' | 'change'; readonly edges: readonly string[] }
  | { readonly type: 'texture'; readonly texture: 'dots' | 'hatch'; readonly scoreClass: number }
  | { readonly type: 'project'; readonly kind: ProjectKind; readonly status: ProjectStatus }
  | { readonly type: 'crossing'; readonly state: PortSymbolState; readonly radiusPx: number }
  | { readonly type: 'mark'; readonly mark: MarkName }
  /** A candidate site; `isOpen` where its dossier is. */
  | { readonly type: 'site'; readonly scoreClass: number; readonly isOpen: boolean }
  /** How full a crossing is, 0..1, and the class that its colour and width stand for. */
  | { readonly type: 'gauge'; readonly share: number; readonly loadClass: 0 | 1 | 2 | 3 }
  | {
      readonly type: 'line';
      readonly colour: 'corridor' | 'water' | 'quiet';
      readonly widthPx: number;
      readonly dashed: boolean;
    };

export interface LegendCardBlock {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly { readonly swatch: LegendSample; readonly label: string }[];
}
