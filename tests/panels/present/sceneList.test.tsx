// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/model/scenario';
import { openAfter } from '../../../src/panels/present/openScene';
import { SceneList } from '../../../src/panels/present/SceneList';
import { change } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { sceneOfNow } from '../../../src/state/story';
import { builtWorld, openWorld, textOf, withText } from '../world';
import { storyWorld } from './storyWorld';

const world = await builtWorld();
const text = await textOf('en');
const told = await storyWorld(world, 'en');

function Scenes() {
  const scenario = useApp((state) => state.scenario);
  return <SceneList world={{ ...told, scenario }} />;
}

const scene = (headline: string): Scene => ({
  ...sceneOfNow(useApp.getState()),
  words: { type: 'own', byLanguage: { en: { headline, body: '', notes: '' } } },
});
const order = () =>
  useApp.getState().scenario.story.map(({ words }) => (words.type === 'own' ? words.byLanguage.en?.headline : ''));
const tool = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  openWorld(world);
  change('undo.story', { story: ['A', 'B', 'C', 'D'].map(scene) });
  render(<Scenes />, { wrapper: withText(text) });
});
afterEach(cleanup);

describe('the list of scenes', () => {
  it('lets the keyboard go with the scene that it moves, up to either end', async () => {
    tool('Move scene 3 up').focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(order()).toEqual(['C', 'A', 'B', 'D']);
    expect(document.activeElement).toBe(tool('Move scene 1 down'));
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    expect(order()).toEqual(['A', 'B', 'D', 'C']);
    expect(document.activeElement).toBe(tool('Move scene 4 up'));
  });

  it('edits the same scene still when others are copied, moved or deleted', () => {
    const edited = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Headline/ }).value;
    fireEvent.click(tool('Edit scene 3'));
    expect(edited()).toBe('C');
    fireEvent.click(tool('Duplicate scene 1'));
    expect(edited()).toBe('C');
    fireEvent.click(tool('Delete scene 1'));
    expect(edited()).toBe('C');
    const [first, , , last] = screen.getAllByRole('listitem');
    if (first === undefined || last === undefined) throw new Error('expected four scenes');
    fireEvent.dragStart(last);
    fireEvent.drop(first);
    expect(order()).toEqual(['D', 'A', 'B', 'C']);
    expect(edited()).toBe('C');
    fireEvent.click(tool('Delete scene 4'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('finds the open scene wherever any row of scenes puts it', () => {
    const place = fc.nat({ max: 7 });
    fc.assert(
      fc.property(place, place, place, (open, from, to) => {
        const ids = Array.from({ length: 8 }, (_, id) => id);
        const moved = ids.toSpliced(from, 1).toSpliced(to, 0, from);
        expect(openAfter(open, { type: 'moved', from, to })).toBe(moved.indexOf(open));
        const copied = ids.toSpliced(from + 1, 0, 100);
        expect(openAfter(open, { type: 'copied', index: from })).toBe(copied.indexOf(open));
        const left = ids.toSpliced(from, 1);
        expect(openAfter(open, { type: 'deleted', index: from }) ?? -1).toBe(left.indexOf(open));
      }),
    );
  });
});
