// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SitesState } from '../../src/panels/compare/SitesState';
import { WaitLine } from '../../src/panels/import/WaitLine';
import { JobLine } from '../../src/panels/ports/JobLine';
import type { JobState } from '../../src/panels/ports/useJob';
import { LoadPart } from '../../src/panels/rfi/LoadPart';
import { SitesPanel } from '../../src/panels/sites/SitesPanel';
import { TablesPanel } from '../../src/panels/tables/TablesPanel';
import { change, patchSession } from '../../src/state/actions';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const wrapper = withText(text);
beforeEach(() => openWorld(world));
afterEach(cleanup);

const LIVE = '[role="status"], [role="alert"], [aria-live]';
/** What a screen reader speaks by itself; no control may stand in it. */
function spoken(): string {
  const live = [...document.querySelectorAll(LIVE)];
  for (const region of live) expect(region.querySelector('button, progress')).toBeNull();
  return live.map(({ textContent }) => textContent).join('|');
}
const shown = (): string => document.body.textContent ?? '';

/** The steps are seen, and not one of them is spoken. */
function expectQuiet(steps: readonly (() => void)[]): void {
  const heard = new Set<string>();
  const seen = new Set<string>();
  for (const step of steps) {
    step();
    heard.add(spoken());
    seen.add(shown());
  }
  expect(seen.size).toBe(steps.length);
  expect([...heard]).toHaveLength(1);
  expect([...heard][0]).not.toBe('');
}

describe('progress', () => {
  const job = (part: Partial<JobState>): JobState => ({
    phase: 'running',
    progress: undefined,
    result: undefined,
    stop: vi.fn(),
    again: vi.fn(),
    ...part,
  });
  const steps = (nodeAt: (done: number) => ReactNode) => {
    const { rerender } = render(nodeAt(1), { wrapper });
    return [1, 2, 3].map((done) => () => rerender(nodeAt(done)));
  };

  it('of a job says its start and its end', () => {
    expectQuiet(steps((done) => <JobLine job={job({ progress: { done, total: 9 } })} />));
    cleanup();
    const { rerender } = render(<JobLine job={job({})} />, { wrapper });
    rerender(<JobLine job={job({ phase: 'done' })} />);
    expect(spoken()).toBe('Worked out.');
    rerender(<JobLine job={job({ phase: 'stopped' })} />);
    expect(spoken()).toBe('Stopped.');
    rerender(<JobLine job={job({ phase: 'failed' })} />);
    expect(spoken()).toBe('|It could not be worked out.');
  });

  it('of a file says what is read, and not how far', () => {
    expectQuiet(steps((done) => <WaitLine label="Reading" share={done / 10} onCancel={vi.fn()} />));
  });

  it('of a questionnaire says that its questions are being matched', async () => {
    const onMatched = vi.fn();
    const heard = new Set<string>();
    const observer = new MutationObserver(() => {
      if (screen.queryByRole('progressbar') !== null) heard.add(spoken());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    render(<LoadPart onMatched={onMatched} />, { wrapper });
    const asked = Array.from({ length: 200 }, (_, index) => `How much water is there in year ${index}?`);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: asked.join('\n') } });
    fireEvent.click(screen.getByRole('button', { name: text.t('rfi.paste.use') }));
    await vi.waitFor(() => expect(onMatched).toHaveBeenCalled(), { timeout: 20_000 });
    observer.disconnect();
    expect([...heard]).toEqual([text.t('rfi.working', { done: 0, all: 200 })]);
  });

  const measured = (share: number) => () => act(() => patchSession({ sites: { share } }));

  it.each([
    ['in their list', () => <SitesPanel classOf={() => 0} />],
    ['in their comparison', () => <SitesState />],
    ['in their table', () => <TablesPanel />],
  ])('of the sites says that they are measured, %s', (_, node) => {
    change('undo.sites', ({ sites }) => ({ sites: { ...sites, level: 'sites', compared: ['town:1'] } }));
    patchSession({ table: 'sites' });
    render(node(), { wrapper });
    expectQuiet([0.1, 0.4, 0.9].map(measured));
  });
});
