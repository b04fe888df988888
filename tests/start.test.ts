// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { start } from '../src/start';
import { change, faultMended, undo } from '../src/state/actions';
import { useApp } from '../src/state/store';

it('keeps what was done when a file of the first map comes late', async () => {
  let isNetworkThere = false;
  start(async (path) => {
    if (path === 'data/network.json' && !isNetworkThere) throw new Error('HTTP 503');
    return JSON.parse(readFileSync(`public/${path}`, 'utf8'));
  });
  await vi.waitFor(() => expect(useApp.getState().session.phase).toBe('ready'), 20_000);
  const { atlas, scenario } = useApp.getState();
  expect(atlas.network.nodes).toHaveLength(0);
  change('undo.title', { title: 'Mine' });
  isNetworkThere = true;
  faultMended('data/network.json');
  await vi.waitFor(() => expect(useApp.getState().atlas.network.nodes.length).toBeGreaterThan(0), 20_000);
  expect(useApp.getState().scenario.title).toBe('Mine');
  undo();
  expect(useApp.getState().scenario).toEqual(scenario);
});
