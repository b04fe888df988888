// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Left } from '../../../src/Left';
import { useKeys } from '../../../src/panels/keys/useKeys';
import { change } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const text = await textOf('en');

function Page() {
  useKeys();
  return (
    <>
      <Left view="explore" isFolded />
      <button type="button">elsewhere</button>
      <canvas tabIndex={0} aria-label="map" />
    </>
  );
}

const opener = () => screen.getByRole('button', { name: 'Open the controls' });
const isOpen = () => opener().getAttribute('aria-expanded') === 'true';
async function opened() {
  render(<Page />, { wrapper: withText(text) });
  await userEvent.click(opener());
  expect(isOpen()).toBe(true);
}

beforeEach(() => openWorld(world));
afterEach(cleanup);

describe('the controls in a drawer', () => {
  it('are closed by Escape from inside, from elsewhere and from the map, and their button has the focus again', async () => {
    await opened();
    for (const place of [
      () => screen.getAllByRole('slider')[0],
      () => screen.getByText('elsewhere'),
      () => screen.getByLabelText('map'),
    ]) {
      place()?.focus();
      expect(document.activeElement).not.toBe(opener());
      await userEvent.keyboard('{Escape}');
      expect(isOpen()).toBe(false);
      expect(screen.queryAllByRole('slider')).toEqual([]);
      expect(document.activeElement).toBe(opener());
      await userEvent.keyboard('{Enter}');
      expect(isOpen()).toBe(true);
    }
  });

  it('close before a dossier does', async () => {
    const [region] = world.atlas.regions;
    if (region === undefined) throw new Error('expected a region');
    await opened();
    change('undo.select', { selection: { type: 'region', id: region.id } });
    await userEvent.keyboard('{Escape}');
    expect([isOpen(), useApp.getState().scenario.selection.type]).toEqual([false, 'region']);
    await userEvent.keyboard('{Escape}');
    expect(useApp.getState().scenario.selection.type).toBe('none');
  });

  it('leave Escape to a dialog over them', async () => {
    await opened();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(true);
    dialog.remove();
  });
});
