import { useEffect } from 'react';
import { goToScene, leavePresentation, patchPresenting, stepScene } from '../../state/present';
import { useApp } from '../../state/store';
import { keyCommand, type StageCommand } from './keyCommand';

/** The keys of the stage in a window of it, wherever its focus is: a click on the map must not take them away. */
export function useStageKeys(target: Window): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey || event.altKey ? undefined : keyCommand(event.key);
      if (command === undefined || isPressOfButton(event)) return;
      event.preventDefault();
      event.stopPropagation();
      run(command);
    };
    target.addEventListener('keydown', onKey, true);
    return () => target.removeEventListener('keydown', onKey, true);
  }, [target]);
}

/** Enter and space on a button press it; the window of the notes has its own classes, so the name tells. */
function isPressOfButton({ key, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target !== null && 'tagName' in target && target.tagName === 'BUTTON';
}

function run(command: StageCommand): void {
  const { scenario, session } = useApp.getState();
  switch (command) {
    case 'next':
      stepScene(1);
      break;
    case 'prior':
      stepScene(-1);
      break;
    case 'first':
      goToScene(0);
      break;
    case 'last':
      goToScene(scenario.story.length - 1);
      break;
    case 'blank':
      patchPresenting({ isBlank: session.presenting?.isBlank !== true });
      break;
    case 'leave':
      leaveStage();
      break;
  }
}

/** Leaves the story, and full screen with it. */
export function leaveStage(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  leavePresentation();
}
