// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TopBar } from '../../src/panels/frame/TopBar';
import { change } from '../../src/state/actions';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();

describe('the page', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);
  const show = async (language: 'en' | 'es' | 'fr') => {
    const text = await textOf(language);
    return render(<TopBar scenarioMenu={null} />, { wrapper: withText(text) });
  };

  it('is named after the scenario, so that tabs, bookmarks and links can be told apart', async () => {
    change('undo.title', { title: '<b>Sonora</b>' });
    await show('en');
    expect(document.title).toBe('<b>Sonora</b> · Corredor');
    cleanup();
    change('undo.title', { title: '  ' });
    await show('en');
    expect(document.title).toBe('Corredor');
  });

  it.each(['en', 'es', 'fr'] as const)('tells that it speaks %s, for dialogs too', async (language) => {
    await show(language);
    expect(document.documentElement.lang).toBe(language);
  });
});
