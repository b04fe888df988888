// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RecentDialog } from '../../src/panels/work/RecentDialog';
import { recentWork } from '../../src/state/recent';
import { desk } from '../../src/work';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');

beforeEach(() => {
  localStorage.clear();
  openWorld(world);
  const recent = recentWork(() => localStorage);
  for (const title of ['Third', 'Second', 'First']) recent.add({ title, date: '2026-01-05T10:00:00Z', text: title });
});
afterEach(cleanup);

it('keeps the focus in the list when a row is deleted, so that Escape closes it still', async () => {
  const onClose = vi.fn();
  render(<RecentDialog desk={desk} onClose={onClose} />, { wrapper: withText(text) });
  const remove = (title: string) => screen.getByRole('button', { name: text.t('recent.delete', { title }) });
  await userEvent.click(remove('Second'));
  await waitFor(() => expect(document.activeElement).toBe(remove('Third')));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(remove('First')));
  await userEvent.keyboard('{Enter}');
  await screen.findByText(text.t('recent.none'));
  await waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
