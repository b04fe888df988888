import type { Scenario, Scene } from '../model/scenario';
import { type Focus, MOST_IN_FOCUS, SCENE_VIEWS, SECONDS, STORY_LIMIT } from '../model/story';
import { change } from './actions';
import { type AppState, useApp } from './store';
import { openingPorts } from './studiedPorts';
import { toast } from './tell';

/** The view as it stands, as a scene without words. */
export function sceneOfNow({ atlas, scenario }: Pick<AppState, 'atlas' | 'scenario'>): Scene {
  const { layers, selection, camera, year, view } = scenario;
  return {
    words: { type: 'own', byLanguage: {} },
    view: SCENE_VIEWS.find((candidate) => candidate === view) ?? 'explore',
    layers,
    selection,
    camera,
    year,
    hasPlan: true,
    focus: focusOfNow(scenario, openingPorts(atlas)),
    seconds: SECONDS.usual,
  };
}

function focusOfNow({ view, compared, comparedPorts, selection }: Scenario, opening: Scenario['comparedPorts']): Focus {
  if (view === 'compare' && compared.length > 0) return { type: 'compare', regionIds: compared };
  if (view === 'ports' && selection.type !== 'port') {
    const portIds = comparedPorts.length > 0 ? comparedPorts : opening;
    return { type: 'ports', portIds: portIds.slice(0, MOST_IN_FOCUS) };
  }
  return { type: 'none' };
}

/** Adds a scene as the last one; gives its place, or nothing where the story is full. */
export function addScene(scene: Scene): number | undefined {
  const { story } = useApp.getState().scenario;
  if (story.length >= STORY_LIMIT) {
    toast({ type: 'story-full' });
    return undefined;
  }
  change('undo.sceneAdd', { story: [...story, scene] });
  toast({ type: 'scene-added', number: story.length + 1, undo: 'step' });
  return story.length;
}

/** Adds the present view as the last scene. */
export function addSceneOfNow(): number | undefined {
  return addScene(sceneOfNow(useApp.getState()));
}

/** Adds the present view with the timeline of policy as its chart. */
export function addTimelineScene(): number | undefined {
  const scene = sceneOfNow(useApp.getState());
  return addScene({ ...scene, words: { type: 'told', telling: 'policy' }, focus: { type: 'timeline' } });
}

export function replaceScene(index: number, part: Partial<Scene>): void {
  change('undo.sceneEdit', ({ story }) => ({
    story: story.map((scene, at) => (at === index ? { ...scene, ...part } : scene)),
  }));
}

/** Takes map, layers, selection and year of the present view into a scene; its words and chart stay. */
export function retakeScene(index: number): void {
  const { view, layers, selection, camera, year } = sceneOfNow(useApp.getState());
  replaceScene(index, { view, layers, selection, camera, year });
}

/** Moves a scene to another place; the others close up. */
export function moveScene(from: number, to: number): void {
  const { story } = useApp.getState().scenario;
  const scene = story[from];
  const place = Math.min(story.length - 1, Math.max(0, to));
  if (scene === undefined || place === from) return;
  change('undo.sceneMove', { story: story.toSpliced(from, 1).toSpliced(place, 0, scene) });
}

/** Puts a copy behind a scene. False where the story is full. */
export function duplicateScene(index: number): boolean {
  const { story } = useApp.getState().scenario;
  const scene = story[index];
  if (scene === undefined || story.length >= STORY_LIMIT) return false;
  change('undo.sceneCopy', { story: story.toSpliced(index + 1, 0, scene) });
  return true;
}

export function deleteScene(index: number): void {
  change('undo.sceneDelete', ({ story }) => ({ story: story.toSpliced(index, 1) }));
  toast({ type: 'scene-deleted', number: index + 1, undo: 'step' });
}

/** Takes a whole story in the place of the present one: one step to undo. */
export function openStory(story: readonly Scene[]): void {
  change('undo.story', { story: story.slice(0, STORY_LIMIT) });
}

/** Shows on the map what a scene shows. */
export function showScene(index: number): void {
  const scene = useApp.getState().scenario.story[index];
  if (scene === undefined) return;
  const { layers, selection, year, camera } = scene;
  change('undo.sceneShow', { layers, selection, year, ...(camera.type === 'subject' ? {} : { camera }) });
}
