import type { ProjectKind } from '../../model/place';
import { KIND_SHAPE, KIND_STAGE, SHAPE_PATHS, SHAPE_VIEW_BOX } from '../../model/symbols';

/** The map's symbol of a project kind, for chips and lists. */
export function KindSymbol({ kind }: { readonly kind: ProjectKind }) {
  return (
    <svg width="16" height="16" viewBox={SHAPE_VIEW_BOX} aria-hidden="true">
      <path d={SHAPE_PATHS[KIND_SHAPE[kind]]} fill={`var(--k-${KIND_STAGE[kind]})`} />
    </svg>
  );
}
