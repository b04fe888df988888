import type { ProjectKind, ProjectStatus } from '../model/place';
import type { MarkName } from '../model/symbols';
import type { CrossingState } from '../state/timeline';

/** `hatch` for too little data, dots for an uncertain rank on strong and on pale classes. */
export type PatternName = 'hatch' | 'dots-strong' | 'dots-pale';

/** What a symbol shows; its id says all of it, so that any symbol can be drawn when the map first asks for it. */
export type SymbolSpec =
  | {
      readonly type: 'project';
      readonly kind: ProjectKind;
      readonly status: ProjectStatus;
      readonly expected: boolean;
      readonly count: number;
    }
  | { readonly type: 'crossing'; readonly state: CrossingState; readonly radius: number; readonly quiet: boolean }
  | { readonly type: 'capsule'; readonly columns: number; readonly rows: number }
  | { readonly type: 'mark'; readonly mark: MarkName }
  | { readonly type: 'pattern'; readonly pattern: PatternName }
  | { readonly type: 'pill'; readonly role: 'main' | 'alternative' }
  /** The dot at either end of a corridor. */
  | { readonly type: 'end' };
