import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, patchSession } from '../../../src/state/actions';
import { retrySites } from '../../../src/state/sites/actions';
import type { OpenSiteDoor, SiteEvent } from '../../../src/state/sites/door';
import { holdSites } from '../../../src/state/sites/watch';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld } from '../../panels/world';

const world = await builtWorld();
const sites = () => useApp.getState().session.sites;
const weigh = (points: number) =>
  change('undo.weight', ({ weights }) => {
    const [id = ''] = Object.keys(weights);
    return { weights: { ...weights, [id]: points } };
  });
const slower = () =>
  change('undo.assumptions', ({ assumptions }) => ({
    assumptions: { ...assumptions, crossingMinutes: assumptions.crossingMinutes + 1 },
  }));

/** Doors that note what is asked of them, in its order. */
function doors() {
  const asked: string[] = [];
  const listeners: ((event: SiteEvent) => void)[] = [];
  const open: OpenSiteDoor = (listener) => {
    asked.push('open');
    listeners.push(listener);
    return {
      world: () => void asked.push('world'),
      score: () => void asked.push('score'),
      close: () => void asked.push('close'),
    };
  };
  return { asked, open, tell: (event: SiteEvent) => listeners.at(-1)?.(event) };
}

let letGo = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  openWorld(world);
  patchSession({ extras: { ...world.extras, sites: { towns: [], municipalities: [], airports: [] } }, sites: {} });
});
afterEach(() => {
  letGo();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

function hold() {
  const found = doors();
  letGo = holdSites(found.open);
  return found;
}

describe('sites that could not be measured', () => {
  const FAILED: SiteEvent = { type: 'failed', message: 'out of memory' };

  it('are measured anew by another worker once that is asked for, and not before', () => {
    const { asked, tell } = hold();
    tell(FAILED);
    weigh(9);
    expect(sites()).toEqual({ problem: 'out of memory' });
    expect(asked).toEqual(['open', 'world']);
    retrySites();
    expect(asked).toEqual(['open', 'world', 'close', 'open', 'world']);
    expect(sites()).toEqual({ share: 0 });
    tell({ type: 'measured' });
    expect(asked.at(-1)).toBe('score');
  });

  it('are measured anew against another world', () => {
    const { asked, tell } = hold();
    tell(FAILED);
    slower();
    expect(asked).toEqual(['open', 'world', 'close', 'open', 'world']);
    expect(sites()).toEqual({ share: 0 });
  });

  it('are measured anew for whoever comes back to them', () => {
    const { asked, open, tell } = hold();
    tell(FAILED);
    letGo();
    letGo = holdSites(open);
    expect(asked).toEqual(['open', 'world', 'close', 'open', 'world']);
  });

  it('can be tried again where the scoring failed', () => {
    const { asked, tell } = hold();
    tell({ type: 'measured' });
    tell(FAILED);
    retrySites();
    tell({ type: 'measured' });
    expect(asked).toEqual(['open', 'world', 'score', 'close', 'open', 'world', 'score']);
  });
});
