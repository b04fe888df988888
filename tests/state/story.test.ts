import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { STORY_LIMIT } from '../../src/model/story';
import { atlasArrived, undo } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import {
  addSceneOfNow,
  addTimelineScene,
  deleteScene,
  duplicateScene,
  moveScene,
  openStory,
  replaceScene,
  retakeScene,
  sceneOfNow,
  showScene,
} from '../../src/state/story';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const scene = sceneOfNow({ atlas, scenario });
/** Scenes told apart by their seconds. */
const scenes = (...seconds: readonly number[]) => seconds.map((one) => ({ ...scene, seconds: one }));
const order = () => useApp.getState().scenario.story.map(({ seconds }) => seconds);
const toasts = () => useApp.getState().session.toasts.map(({ type }) => type);

beforeEach(() => {
  useApp.setState(({ session }) => ({ session: { ...session, toasts: [] } }));
  atlasArrived(atlas, { ...scenario, story: scenes(10, 11, 12) });
});

describe('the scenes of a story', () => {
  it('are added from the present view, each as one step', () => {
    const region = atlas.regions.find(({ id }) => id === 'MX-SON');
    if (region === undefined) throw new Error('expected Sonora');
    useApp.setState((state) => ({
      scenario: { ...state.scenario, selection: { type: 'region', id: region.id }, year: 2024 },
    }));
    expect(addSceneOfNow()).toBe(3);
    expect(useApp.getState().scenario.story[3]).toMatchObject({
      selection: { type: 'region', id: 'MX-SON' },
      year: 2024,
      view: 'explore',
    });
    expect(toasts()).toEqual(['scene-added']);
    undo();
    expect(order()).toEqual([10, 11, 12]);
  });

  it('take the chart of the view they are made in', () => {
    const compared = atlas.regions.slice(0, 2).map(({ id }) => id);
    const made = (part: Partial<typeof scenario>) => sceneOfNow({ atlas, scenario: { ...scenario, ...part } });
    expect(made({ view: 'compare', compared })).toMatchObject({
      view: 'explore',
      focus: { type: 'compare', regionIds: compared },
    });
    expect(made({ view: 'ports' }).focus).toMatchObject({ type: 'ports' });
    expect(made({ view: 'method' })).toMatchObject({ view: 'explore', focus: { type: 'none' } });
    addTimelineScene();
    expect(useApp.getState().scenario.story.at(-1)).toMatchObject({ focus: { type: 'timeline' } });
  });

  it('are moved, copied, replaced and deleted in their place', () => {
    moveScene(0, 2);
    expect(order()).toEqual([11, 12, 10]);
    moveScene(2, -5);
    expect(order()).toEqual([10, 11, 12]);
    duplicateScene(1);
    expect(order()).toEqual([10, 11, 11, 12]);
    replaceScene(0, { seconds: 99 });
    expect(order()).toEqual([99, 11, 11, 12]);
    deleteScene(1);
    expect(order()).toEqual([99, 11, 12]);
    expect(toasts()).toEqual(['scene-deleted']);
    for (let step = 0; step < 5; step += 1) undo();
    expect(order()).toEqual([10, 11, 12]);
  });

  it('keep each other when one is moved anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 9 }), (from, to) => {
        openStory(scenes(1, 2, 3, 4, 5, 6, 7));
        moveScene(from, to);
        const moved = order();
        expect(moved.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(moved[Math.min(6, Math.max(0, to))]).toBe(from + 1);
      }),
    );
  });

  it('are no more than the limit', () => {
    openStory(scenes(...Array.from({ length: STORY_LIMIT + 5 }, (_, at) => at + 3)));
    expect(order()).toHaveLength(STORY_LIMIT);
    expect(addSceneOfNow()).toBeUndefined();
    duplicateScene(0);
    expect(order()).toHaveLength(STORY_LIMIT);
    expect(toasts()).toEqual(['story-full']);
  });

  it('keep words and chart when the view is taken anew, and are shown as they are', () => {
    replaceScene(1, { words: { type: 'told', telling: 'policy' }, focus: { type: 'timeline' } });
    useApp.setState((state) => ({ scenario: { ...state.scenario, year: 2031, layers: ['regions'] } }));
    retakeScene(1);
    expect(useApp.getState().scenario.story[1]).toMatchObject({
      year: 2031,
      layers: ['regions'],
      words: { type: 'told', telling: 'policy' },
      focus: { type: 'timeline' },
      seconds: 11,
    });
    showScene(0);
    expect(useApp.getState().scenario).toMatchObject({ year: scenario.year, layers: scenario.layers });
  });
});
