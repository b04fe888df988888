import type { CrossingId, RegionId } from '../model/ids';
import { patchSession } from './actions';
import { useApp } from './store';

/** Which document the dialog opens with. */
export interface DocumentAsk {
  readonly document: 'ranking' | 'region' | 'comparison' | 'crossing' | 'full';
  readonly regionId?: RegionId;
  readonly crossingId?: CrossingId;
}

/** Opens the dialog on documents, on what is asked for or what is selected. */
export function openDocuments(ask: DocumentAsk = selectedAsk()): void {
  patchSession({ overlay: 'documents', documents: ask });
}

function selectedAsk(): DocumentAsk {
  const { selection, view, compared } = useApp.getState().scenario;
  if (view === 'compare' && compared.length > 1) return { document: 'comparison' };
  if (selection.type === 'region') return { document: 'region', regionId: selection.id };
  if (selection.type === 'crossing') return { document: 'crossing', crossingId: selection.id };
  return { document: 'full' };
}
