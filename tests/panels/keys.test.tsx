// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VIEWS } from '../../src/model/scenario';
import { FullView } from '../../src/panels/FullView';
import { KeysHelp } from '../../src/panels/keys/KeysHelp';
import { keyCaps, type Press, SHORTCUTS, shortcutOf } from '../../src/panels/keys/keys';
import { pageParts } from '../../src/panels/keys/parts';
import { useKeys } from '../../src/panels/keys/useKeys';
import { patchSession, select } from '../../src/state/actions';
import { selectRanking } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const press = (key: string, part: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
});
const open = { typing: false, letterKeys: true };

describe('shortcuts', () => {
  it('are each asked for by one key alone', () => {
    const caps = SHORTCUTS.map((shortcut) => keyCaps(shortcut).join('+'));
    expect(new Set(caps).size).toBe(caps.length);
  });

  it('give every view a number', () => {
    VIEWS.forEach((view, index) => {
      expect(shortcutOf(press(String(index + 1)), open)?.action).toEqual({ type: 'view', view });
    });
  });

  it('take Cmd for Ctrl, and tell undo from redo', () => {
    expect(shortcutOf(press('k', { metaKey: true }), open)?.action.type).toBe('palette');
    expect(shortcutOf(press('z', { ctrlKey: true }), open)?.action.type).toBe('undo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }), open)?.action.type).toBe('redo');
    expect(shortcutOf(press('t', { ctrlKey: true }), open)).toBeUndefined();
    expect(shortcutOf(press('t', { altKey: true }), open)).toBeUndefined();
  });

  it('leave letters to a text field, and to nobody when switched off', () => {
    for (const state of [
      { typing: true, letterKeys: true },
      { typing: false, letterKeys: false },
    ]) {
      for (const key of ['t', '/', '?', '1', '[']) expect(shortcutOf(press(key), state)).toBeUndefined();
      expect(shortcutOf(press('k', { ctrlKey: true }), state)?.action.type).toBe('palette');
      expect(shortcutOf(press('F6'), state)?.action.type).toBe('nextPart');
    }
    expect(shortcutOf(press('z', { ctrlKey: true }), { typing: true, letterKeys: true })).toBeUndefined();
  });
});

function Page() {
  useKeys();
  return (
    <>
      <header>
        <a href="#ranking">skip</a>
        <button type="button">bar</button>
      </header>
      <Main />
      <section aria-label="toasts" />
    </>
  );
}

function Main() {
  return (
    <main>
      <aside>
        <button type="button">controls</button>
      </aside>
      <div>
        <section aria-label="map">
          <canvas tabIndex={0} />
        </section>
      </div>
      <aside>
        <button type="button">list</button>
        <section aria-label="inner">
          <input aria-label="name" />
        </section>
      </aside>
    </main>
  );
}

/** As in `App`: what lies under a whole view is inert. */
function WholePage({ children }: { readonly children: ReactNode }) {
  useKeys();
  return (
    <>
      <header>
        <button type="button">bar</button>
      </header>
      <main>
        <div inert>
          <aside>
            <button type="button">covered</button>
          </aside>
        </div>
        <div>{children}</div>
      </main>
    </>
  );
}

describe('the listener', () => {
  beforeEach(() => {
    openWorld(world);
    patchSession({ overlay: 'none', table: undefined, letterKeys: true });
    render(<Page />, { wrapper: withText(text) });
  });
  afterEach(cleanup);
  const type = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key });
  const selected = () => useApp.getState().scenario.selection;

  it('walks the ranking with [ and ], and stops at its ends', () => {
    const ranked = selectRanking(useApp.getState()).filter(({ rank }) => rank !== undefined);
    type(']');
    expect(selected()).toEqual({ type: 'region', id: ranked[0]?.regionId });
    type(']');
    expect(selected()).toEqual({ type: 'region', id: ranked[1]?.regionId });
    type('[');
    type('[');
    expect(selected()).toEqual({ type: 'region', id: ranked[0]?.regionId });
    select({ type: 'none' });
    type('[');
    expect(selected()).toEqual({ type: 'region', id: ranked.at(-1)?.regionId });
  });

  it('opens tables, views and help', () => {
    type('3');
    expect(useApp.getState().scenario.view).toBe(VIEWS[2]);
    type('t');
    expect(useApp.getState().session.table).toBe('regions');
    expect(useApp.getState().scenario.view).toBe('explore');
    type('t');
    expect(useApp.getState().session.table).toBeUndefined();
    type('?');
    expect(useApp.getState().session.overlay).toBe('keys');
  });

  it('lets a field have its letters', () => {
    type('t', screen.getByLabelText('name'));
    expect(useApp.getState().session.table).toBeUndefined();
  });

  it('visits bar, panel, map and list with F6 and comes back to where it was', () => {
    expect(pageParts()).toHaveLength(4);
    type('F6');
    expect(document.activeElement?.textContent).toBe('bar');
    type('F6');
    expect(document.activeElement?.textContent).toBe('controls');
    type('F6');
    expect(document.activeElement?.tagName).toBe('CANVAS');
    type('F6');
    screen.getByLabelText('name').focus();
    type('F6');
    expect(document.activeElement?.textContent).toBe('bar');
    fireEvent.keyDown(document.body, { key: 'F6', shiftKey: true });
    expect(document.activeElement).toBe(screen.getByLabelText('name'));
  });

  it('visits bar and view in a view that takes the whole page', () => {
    cleanup();
    render(
      <FullView title="Whole" lead="">
        <section aria-label="inner">
          <button type="button">inside</button>
        </section>
      </FullView>,
      { wrapper: ({ children }) => <WholePage>{children}</WholePage> },
    );
    const visited = Array.from({ length: 3 }, () => {
      type('F6');
      return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
    });
    expect(visited).toEqual(['bar', 'Whole', 'bar']);
  });

  it('keeps still while a dialog is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    type('t');
    expect(useApp.getState().session.table).toBeUndefined();
    dialog.remove();
  });
});

describe('the overlay', () => {
  afterEach(cleanup);
  it('lists every shortcut with what it does, and says when letters are off', () => {
    openWorld(world);
    patchSession({ letterKeys: false });
    render(<KeysHelp />, { wrapper: withText(text) });
    for (const { says } of SHORTCUTS) expect(screen.getAllByText(text.t(says), { selector: 'dd' })).toHaveLength(1);
    expect(screen.getByText(text.t('keys.lettersOff'))).toBeTruthy();
  });
});
