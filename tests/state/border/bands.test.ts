import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patchSession, select } from '../../../src/state/actions';
import { watchBands } from '../../../src/state/border/bands';
import { FIRST_BORDER_VIEW } from '../../../src/state/border/firstView';
import { selectHoursFrom, selectReached, selectTownsReached } from '../../../src/state/border/hours';
import { type BorderEvent, type BorderJob, provideBorderDoor } from '../../../src/state/border/jobs';
import { patchBorder } from '../../../src/state/border/view';
import { useApp } from '../../../src/state/store';
import { builtWorld } from '../../panels/world';

const world = await builtWorld();
const asked: { readonly job: BorderJob; readonly tell: (event: BorderEvent) => void; isOver: boolean }[] = [];
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  provideBorderDoor((job, tell) => {
    const entry = { job, tell, isOver: false };
    asked.push(entry);
    return () => {
      entry.isOver = true;
    };
  });
  const { atlas, scenario } = world;
  useApp.setState({ atlas, scenario: { ...scenario, view: 'ports' } });
  patchSession({ phase: 'ready', border: FIRST_BORDER_VIEW });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const land = () => Promise.resolve([]);
const bands = () => useApp.getState().session.border;
const settle = () => vi.advanceTimersByTimeAsync(400);

describe('watchBands', () => {
  it('asks for nothing until hours are to be shown, then once', async () => {
    stop = watchBands(land);
    await settle();
    expect(asked).toEqual([]);
    patchBorder({ measure: 'hours' });
    patchBorder({ side: 'after' });
    await settle();
    expect(asked.map(({ job }) => job.type)).toEqual(['bands']);
    expect(bands().bandsPhase).toBe('running');
    asked[0]?.tell({ type: 'result', result: { type: 'bands', bands: [{ hours: 2, polygons: [] }] } });
    expect(bands()).toMatchObject({ bandsPhase: 'done', bands: [{ hours: 2 }] });
    patchBorder({ measure: 'minutes' });
    expect(bands().bands).toBeUndefined();
  });

  it('ends the work for a place that is no longer asked about', async () => {
    patchBorder({ measure: 'hours' });
    stop = watchBands(land);
    await settle();
    const [crossing] = world.atlas.crossings.filter(({ id }) => id === 'poe-2604-mariposa');
    if (crossing) select({ type: 'crossing', id: crossing.id });
    await settle();
    expect(asked.map(({ isOver }) => isOver)).toEqual([true, false]);
  });

  it('says that it failed, and tries again when it is asked to', async () => {
    const read = vi.fn().mockRejectedValueOnce(new Error('HTTP 500')).mockResolvedValue([]);
    patchBorder({ measure: 'hours' });
    stop = watchBands(read);
    await settle();
    expect(bands().bandsPhase).toBe('failed');
    patchBorder({ bandsPhase: 'again' });
    await settle();
    expect(asked).toHaveLength(1);
  });
});

describe('what hours are counted from', () => {
  it('is the plant or crossing that is open, else the fab of the ports view', () => {
    const state = () => useApp.getState();
    expect(selectHoursFrom(state())?.type).toBe('fab');
    const [fab] = world.atlas.projects.filter(({ regionId, kind }) => kind === 'fab' && regionId === 'US-TX');
    if (fab) select({ type: 'project', id: fab.id });
    expect(selectHoursFrom(state())).toEqual({ type: 'fab', id: fab?.id });
    const [abroad] = world.atlas.projects.filter(({ country }) => country === 'CR');
    if (abroad) select({ type: 'project', id: abroad.id });
    expect(selectHoursFrom(state())).not.toEqual({ type: 'fab', id: abroad?.id });
  });

  it('reaches every region and town that a road leads to, and names the others', () => {
    const { places, unreached } = selectReached(useApp.getState());
    expect(places.length + unreached.length).toBe(96);
    expect(unreached.map(({ id }) => id)).toContain('US-HI');
    const towns = selectTownsReached(useApp.getState());
    expect(towns.places.find(({ names }) => names.en === 'Tucson')?.hours).toBeLessThan(4);
  });
});
