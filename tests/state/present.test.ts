import { beforeEach, describe, expect, it } from 'vitest';
import type { Scene } from '../../src/model/scenario';
import { atlasArrived, undo } from '../../src/state/actions';
import { goToScene, leavePresentation, patchPresenting, present, stepScene } from '../../src/state/present';
import { selectScene } from '../../src/state/selectScene';
import { useApp } from '../../src/state/store';
import { sceneOfNow } from '../../src/state/story';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const [sonora, arizona] = ['MX-SON', 'US-AZ'].map((id) => atlas.regions.find((region) => region.id === id)?.id);
if (sonora === undefined || arizona === undefined) throw new Error('expected both regions in the built data');
const [crossing] = atlas.crossings;
if (crossing === undefined) throw new Error('expected a crossing in the built data');

const plain = sceneOfNow({ atlas, scenario });
const story: readonly Scene[] = [
  { ...plain, selection: { type: 'region', id: sonora }, camera: { type: 'subject' } },
  { ...plain, view: 'ports', year: 2030, layers: ['regions'], camera: { type: 'at', center: [-111, 31], zoom: 6 } },
  { ...plain, selection: { type: 'region', id: arizona }, hasPlan: false, camera: { type: 'fit' } },
];
const document = {
  ...scenario,
  story,
  view: 'present' as const,
  selection: { type: 'region' as const, id: arizona },
  plan: [{ crossingId: crossing.id, year: 2028, minutes: 30 }],
};
const state = () => useApp.getState();

beforeEach(() => {
  leavePresentation();
  atlasArrived(atlas, document);
});

describe('a story on the wall', () => {
  it('shows what each scene shows, and nothing else of the document moves', () => {
    present();
    const { view, layers, selection, camera, year, plan, ...rest } = state().scenario;
    expect([view, selection, year, plan]).toEqual(['explore', story[0]?.selection, scenario.year, document.plan]);
    const { view: _v, layers: _l, selection: _s, camera: _c, year: _y, plan: _p, ...before } = document;
    expect(rest).toEqual(before);
    expect(layers).toEqual(scenario.layers);
    expect(camera).toEqual(document.camera);
    stepScene(1);
    expect(state().scenario).toMatchObject({
      view: 'ports',
      year: 2030,
      layers: ['regions'],
      camera: story[1]?.camera,
    });
    stepScene(1);
    expect(state().scenario.plan).toEqual([]);
    expect(selectScene(state())).toBe(story[2]);
  });

  it('gives the document back when it is left, in one change, and leaves no step to undo', () => {
    const seen: boolean[] = [];
    present();
    stepScene(2);
    const stop = useApp.subscribe(({ scenario: now, session }) => {
      seen.push(session.presenting === undefined && now.plan.length === 1);
    });
    leavePresentation();
    stop();
    expect(seen).toEqual([true]);
    expect(state().scenario).toEqual(document);
    undo();
    expect(state().scenario).toEqual(document);
  });

  it('stays inside the story, and stops playing at its end', () => {
    present(0, true);
    stepScene(-1);
    expect(state().session.presenting?.index).toBe(0);
    stepScene(1);
    expect(state().session.presenting?.isPlaying).toBe(true);
    goToScene(2);
    expect(state().session.presenting).toMatchObject({ index: 2, isPlaying: false });
    stepScene(1);
    goToScene(7);
    expect(state().session.presenting?.index).toBe(2);
  });

  it('keeps its colours from scene to scene, and a next scene ends the blank screen', () => {
    present();
    patchPresenting({ room: 'bright', isBlank: true });
    stepScene(1);
    expect(state().session.presenting).toMatchObject({ room: 'bright', isBlank: false });
  });

  it('does not begin without scenes', () => {
    atlasArrived(atlas, scenario);
    present();
    stepScene(1);
    patchPresenting({ isBlank: true });
    expect(state().session.presenting).toBeUndefined();
    expect(state().scenario).toBe(scenario);
  });
});
