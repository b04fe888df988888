import { patchSession, redo, undo } from '../../state/actions';
import { openDocuments } from '../../state/documents';
import { present } from '../../state/present';
import { type Overlay, useApp } from '../../state/store';
import { addSceneOfNow } from '../../state/story';
import { openView, stepRegion, toggleTable } from '../../state/tables';
import type { KeyAction } from './keys';
import { focusPart } from './parts';

const openOverlay = (overlay: Overlay): void => patchSession({ overlay });

/** Does what a shortcut says. */
export function runKey(action: KeyAction): void {
  switch (action.type) {
    case 'view':
      openView(action.view);
      break;
    case 'palette':
    case 'search':
      openOverlay('palette');
      break;
    case 'table':
      toggleTable();
      break;
    case 'scene':
      addSceneOfNow();
      break;
    case 'present':
      if (useApp.getState().scenario.story.length > 0) present();
      else openView('present');
      break;
    case 'help':
      openOverlay('keys');
      break;
    case 'settings':
      openOverlay('settings');
      break;
    case 'documents':
      openDocuments();
      break;
    case 'region':
      stepRegion(action.step);
      break;
    case 'nextPart':
      focusPart(1);
      break;
    case 'priorPart':
      focusPart(-1);
      break;
    case 'undo':
      undo();
      break;
    case 'redo':
      redo();
  }
}
