import { beforeEach, describe, expect, it } from 'vitest';
import { beginGesture, change, endGesture, moveCamera, redo, select, undo } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const shown = () => useApp.getState().scenario;

beforeEach(() => {
  useApp.setState({ atlas, scenario, step: '' });
  useApp.temporal.getState().clear();
});

describe('undo', () => {
  it('restores the document after any number of changes, and redoes them', () => {
    change('undo.title', { title: 'One' });
    change('undo.view', { view: 'ports' });
    const last = shown();
    undo();
    expect(shown().view).toBe('explore');
    expect(shown().title).toBe('One');
    undo();
    expect(shown()).toEqual(scenario);
    redo();
    redo();
    expect(shown()).toEqual(last);
  });

  it('takes a drag as one step', () => {
    beginGesture();
    for (const title of ['a', 'ab', 'abc']) change('undo.title', { title });
    endGesture();
    change('undo.view', { view: 'ports' });
    undo();
    expect(shown().title).toBe('abc');
    undo();
    expect(shown().title).toBe(scenario.title);
    expect(useApp.temporal.getState().pastStates).toHaveLength(0);
  });

  it('leaves the camera out of the steps', () => {
    moveCamera({ type: 'at', center: [-110, 31], zoom: 6 });
    expect(shown().camera).toEqual({ type: 'at', center: [-110, 31], zoom: 6 });
    expect(useApp.temporal.getState().pastStates).toHaveLength(0);
  });

  it('does not make a step of selecting what is selected', () => {
    const id = atlas.regions[0]?.id;
    if (id === undefined) throw new Error('expected a region');
    select({ type: 'region', id });
    select({ type: 'region', id });
    expect(useApp.temporal.getState().pastStates).toHaveLength(1);
  });
});
