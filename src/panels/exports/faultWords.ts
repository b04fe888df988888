import type { DocumentFault } from '../../exports/documentFault';
import type { Text } from '../../text/text';

/** Why a document could not be made, and what to do about it. */
export function faultWords(fault: DocumentFault, t: Text['t']): string {
  switch (fault.type) {
    case 'room':
      return t('documents.fault.room', { words: fault.words });
    case 'file':
      return t('documents.fault.file', { file: fault.file });
    case 'other':
      return t(fault.message === '' ? 'documents.broken' : 'documents.failed');
    case 'story':
      return t('documents.noScenes');
    case 'compared':
      return t('documents.few');
    case 'region':
    case 'crossing':
    case 'logo':
    case 'weights':
    case 'regions':
    case 'method':
      return t(`documents.fault.${fault.type}`);
  }
}
