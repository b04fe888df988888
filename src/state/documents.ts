import type { DocumentAsk } from '../model/documents';
import { patchSession } from './actions';
import { useApp } from './store';

/** Opens the dialog on documents, on what is asked for or what is selected. */
export function openDocuments(ask: DocumentAsk = selectedAsk()): void {
  patchSession({ overlay: 'documents', documents: ask });
}

function selectedAsk(): DocumentAsk {
  const { selection, view, compared, story } = useApp.getState().scenario;
  if (view === 'present' && story.length > 0) return { document: 'story', format: 'pptx' };
  if (view === 'compare' && compared.length > 1) return { document: 'comparison' };
  if (selection.type === 'region') return { document: 'region', regionId: selection.id };
  if (selection.type === 'crossing') return { document: 'crossing', crossingId: selection.id };
  return { document: 'full' };
}
