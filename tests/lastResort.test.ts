// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAtLeast } from '../src/lastResort';
import { change } from '../src/state/actions';
import { SAVED_KEY } from '../src/state/savedRecord';
import { useApp } from '../src/state/store';
import { openingScenario } from '../src/work';
import { builtWorld, openWorld } from './panels/world';

const world = await builtWorld();
const leave = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('runtime-09: a page whose saving part is gone from the server', () => {
  let stop = (): void => undefined;
  beforeEach(() => {
    localStorage.clear();
    window.history.replaceState(null, '', '/');
    openWorld(world);
    useApp.temporal.getState().clear();
    stop = keepAtLeast();
  });
  afterEach(() => stop());

  it('saves what was changed when it is left, as often as it is left', async () => {
    change('undo.title', { title: 'Kept at least' });
    expect(leave()).toBe(false);
    change('undo.title', { title: 'Kept, later' });
    expect(leave()).toBe(false);
    expect((await openingScenario(world.atlas)).title).toBe('Kept, later');
  });

  it('leaves a device alone on which nothing was changed', () => {
    expect(leave()).toBe(false);
    expect(localStorage.getItem(SAVED_KEY)).toBeNull();
  });

  it('asks before it is left where other work lies, which stays', () => {
    localStorage.setItem(SAVED_KEY, 'the work of another day');
    change('undo.title', { title: 'Not kept' });
    expect(leave()).toBe(true);
    expect(localStorage.getItem(SAVED_KEY)).toBe('the work of another day');
  });
});
