import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginGesture,
  change,
  chooseLanguage,
  endGesture,
  moveCamera,
  openScenario,
  redo,
  travel,
  undo,
} from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { anyScenario, known } from './linkWorld';

const { defaults } = known;
const shown = () => useApp.getState().scenario;
const past = () => useApp.temporal.getState().pastStates.length;

function start(): void {
  useApp.setState({ scenario: defaults, step: '' });
  useApp.temporal.getState().clear();
}
beforeEach(start);

type Act = () => void;
const year = fc.integer({ min: 2020, max: 2032 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.string({ maxLength: 8 }).map((title) => () => change('undo.title', { title })),
  year.map((value) => () => change('undo.year', { year: value })),
  anyScenario(known).map((scenario) => () => openScenario('undo.open', { ...scenario, language: 'en' })),
  fc.array(year, { maxLength: 5 }).map((years) => () => {
    beginGesture();
    for (const value of years) change('undo.year', { year: value });
    endGesture();
  }),
);

describe('undo', () => {
  it('restores the document after any sequence of actions, and redo brings the last one back', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        start();
        for (const one of acts) one();
        const last = shown();
        const steps = past();
        for (let step = 0; step < steps; step += 1) undo();
        expect(shown()).toEqual({ ...defaults, camera: last.camera });
        travel(steps);
        expect(shown()).toEqual(last);
      }),
    );
  });

  it('travels to any place as single steps would', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), fc.nat(), (acts, to) => {
        start();
        const places = [shown()];
        for (const one of acts) {
          const before = past();
          one();
          if (past() > before) places.push(shown());
        }
        const { camera } = shown();
        const target = to % places.length;
        travel(target - (places.length - 1));
        expect(shown()).toEqual({ ...places[target], camera });
      }),
    );
  });

  it('never moves the language, and the language is no step', () => {
    change('undo.title', { title: 'One' });
    chooseLanguage('fr');
    expect(past()).toBe(1);
    undo();
    expect(shown()).toEqual({ ...defaults, language: 'fr' });
    redo();
    expect(shown()).toEqual({ ...defaults, language: 'fr', title: 'One' });
    expect(past()).toBe(1);
  });

  it('never moves the camera either: the map stays where it is, and so do link and file', () => {
    const here = { type: 'at', center: [-90, 40], zoom: 6 } as const;
    const cameras: unknown[] = [];
    change('undo.title', { title: 'One' });
    moveCamera(here);
    const stop = useApp.subscribe(({ scenario }) => cameras.push(scenario.camera));
    undo();
    expect(shown()).toEqual({ ...defaults, camera: here });
    redo();
    expect(shown()).toEqual({ ...defaults, title: 'One', camera: here });
    stop();
    // Nor does whoever follows the camera see it leave.
    expect(cameras).toEqual([here, here]);
  });

  it('keeps the camera out of the steps whatever else is done', () => {
    moveCamera({ type: 'at', center: [-110, 31], zoom: 6 });
    expect(past()).toBe(0);
  });
});
