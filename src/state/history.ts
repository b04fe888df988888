import { useStore } from 'zustand';
import { useApp } from './store';

/** Whether there is something to undo or redo; follows the store. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useStore(useApp.temporal, (history) => history.pastStates.length > 0);
  const canRedo = useStore(useApp.temporal, (history) => history.futureStates.length > 0);
  return { canUndo, canRedo };
}
