import type { Scenario, Scene } from '../model/scenario';
import { untracked } from './actions';
import type { Presenting, ShownPart } from './presenting';
import { useApp } from './store';

/** Puts the story on the wall from a scene on; a scenario without scenes stays where it is. */
export function present(index = 0, isPlaying = false): void {
  const { scenario, session } = useApp.getState();
  if (scenario.story[index] === undefined) return;
  const { view, layers, selection, camera, year, plan } = scenario;
  const before = session.presenting?.before ?? { view, layers, selection, camera, year, plan };
  const room = session.presenting?.room ?? 'dark';
  enter({ index, room, isBlank: false, isPlaying, before });
}

/** Goes on or back; past either end nothing moves, and a story that plays stops at the last scene. */
export function stepScene(by: number): void {
  const { scenario, session } = useApp.getState();
  const { presenting } = session;
  if (presenting === undefined) return;
  goToScene(Math.min(scenario.story.length - 1, Math.max(0, presenting.index + by)));
}

export function goToScene(index: number): void {
  const { scenario, session } = useApp.getState();
  const { presenting } = session;
  if (presenting === undefined || scenario.story[index] === undefined) return;
  const isLast = index === scenario.story.length - 1;
  enter({ ...presenting, index, isBlank: false, isPlaying: presenting.isPlaying && !isLast });
}

export function patchPresenting(part: Partial<Pick<Presenting, 'room' | 'isBlank' | 'isPlaying'>>): void {
  useApp.setState(({ session }) =>
    session.presenting === undefined ? {} : { session: { ...session, presenting: { ...session.presenting, ...part } } },
  );
}

/** Leaves the story: selection, layers, year, plan and camera are as they were. */
export function leavePresentation(): void {
  const { presenting } = useApp.getState().session;
  if (presenting === undefined) return;
  // In one change, so that nobody sees the document between scene and room.
  const { before } = presenting;
  untracked((scenario) => ({ ...scenario, ...before }), { presenting: undefined });
}

function enter(presenting: Presenting): void {
  const scene = useApp.getState().scenario.story[presenting.index];
  if (scene === undefined) return;
  untracked((scenario) => ({ ...scenario, ...shownBy(scene, presenting.before, scenario) }), { presenting });
}

function shownBy(scene: Scene, before: ShownPart, { camera }: Scenario): ShownPart {
  const { view, layers, selection, year, hasPlan } = scene;
  const shown = scene.camera.type === 'subject' ? camera : scene.camera;
  return { view, layers, selection, year, camera: shown, plan: hasPlan ? before.plan : [] };
}
