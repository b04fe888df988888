import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../../src/model/uncertainty';
import { smaa } from '../../../src/scoring/smaa/smaa';
import { change, patchSession, undo } from '../../../src/state/actions';
import type { DrawDoor, DrawEvent, DrawJob } from '../../../src/state/confidence/door';
import { NO_PICTURE } from '../../../src/state/confidence/picture';
import { selectShownChances } from '../../../src/state/confidence/shown';
import { selectDrawTask } from '../../../src/state/confidence/task';
import { doubt, doubtOf, resetDoubts } from '../../../src/state/confidence/uncertainty';
import { drawAgain, stopDraws, watchConfidence } from '../../../src/state/confidence/watch';
import { selectRanking } from '../../../src/state/select';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld } from '../../panels/world';
import { criterionId } from '../../scoring/make';
import { bytesOf } from '../../scoring/smaa/make';

const world = await builtWorld();
const picture = () => useApp.getState().session.picture;
const uncertainty = () => useApp.getState().scenario.uncertainty;

/** A door that keeps its jobs until the test answers them. */
function openDoor() {
  const jobs: { readonly job: DrawJob; readonly tell: (event: DrawEvent) => void; cancelled: boolean }[] = [];
  const door: DrawDoor = {
    run: (job, tell) => {
      const entry = { job, tell, cancelled: false };
      jobs.push(entry);
      return () => {
        entry.cancelled = true;
      };
    },
  };
  const last = () => {
    const entry = jobs.at(-1);
    if (entry === undefined) throw new Error('expected a job, got none');
    return entry;
  };
  const answer = (draws = 20) => last().tell({ type: 'result', result: resultOf(last().job, draws) });
  return { door, jobs, last, answer };
}

/** Few draws are enough for the ways of the session. */
const resultOf = ({ problem, options }: DrawJob, draws: number) =>
  smaa(problem, { ...options, draws, confidenceDraws: 1 });

let end = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  openWorld(world);
  patchSession({ picture: NO_PICTURE, chances: undefined, mapShows: 'top' });
  change('undo.view', { view: 'confidence' });
  doubt({ draws: 500 });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});
function start() {
  const opened = openDoor();
  end = watchConfidence(opened.door);
  vi.advanceTimersByTime(0);
  return opened;
}

describe('the draws of the view', () => {
  it('start at once, with the ranked regions, the weights in their bands and the data errors', () => {
    const { last } = start();
    const { problem, options } = last().job;
    const ranked = selectRanking(useApp.getState()).filter(({ rank }) => rank !== undefined);
    expect(problem.regionCount).toBe(ranked.length);
    expect(options).toMatchObject({ seed: 42, weights: { type: 'ranges' } });
    expect(last().job.draws).toBe(500);
    expect(problem.error?.width.some((width) => width > 0)).toBe(true);
    expect(picture().phase).toBe('drawing');
  });

  it('show a picture on the way, then take each doubt away with the same seed, then rest', () => {
    const { last, answer, jobs } = start();
    last().tell({ type: 'progress', result: resultOf(last().job, 5) });
    expect(picture().result?.draws).toBe(5);
    expect(useApp.getState().session.chances?.regions.size).toBe(picture().result?.regionCount);
    answer();
    expect(picture()).toMatchObject({ phase: 'settling', top: 10 });
    const count = picture().settleCount;
    for (let i = 0; i < count; i++) answer(2);
    expect(picture()).toMatchObject({ phase: 'done', settled: { length: count } });
    expect(jobs).toHaveLength(1 + count);
    expect(new Set(jobs.map(({ job }) => job.options.seed))).toEqual(new Set([42]));
    // The first two doubts are all weights and all data.
    expect(jobs[1]?.job.options.weights.type).toBe('fixed');
    expect(jobs[2]?.job.problem.error?.width.every((width) => width === 0)).toBe(true);
  });

  it('begin anew a quarter of a second after a change, and end what ran', () => {
    const { jobs, last } = start();
    doubt({ seed: 7 });
    expect(jobs[0]?.cancelled).toBe(true);
    vi.advanceTimersByTime(249);
    expect(jobs).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(last().job.options.seed).toBe(7);
  });

  it('give the same bytes for the same seed, whatever was drawn between', () => {
    const { last } = start();
    const bytes = () => bytesOf(resultOf(last().job, 50));
    const before = bytes();
    doubt({ seed: 7 });
    vi.advanceTimersByTime(250);
    expect(bytes()).not.toBe(before);
    doubt({ seed: 42 });
    vi.advanceTimersByTime(250);
    expect(bytes()).toBe(before);
  });

  it('are not repeated for another number of first places: only the doubts are', () => {
    const { answer, last, jobs } = start();
    answer(500);
    const before = jobs.length;
    doubt({ top: 3 });
    expect(useApp.getState().session.chances?.top).toBe(3);
    vi.advanceTimersByTime(250);
    expect(jobs).toHaveLength(before + 1);
    expect(last().job.options.confidenceDraws).toBe(1);
  });

  it('stop when asked to, keep what was drawn, and go on when asked to', () => {
    const { last, jobs } = start();
    last().tell({ type: 'progress', result: resultOf(last().job, 5) });
    stopDraws();
    expect(last().cancelled).toBe(true);
    expect(picture()).toMatchObject({ phase: 'stopped', result: { draws: 5 } });
    drawAgain();
    vi.advanceTimersByTime(250);
    expect(jobs).toHaveLength(2);
    expect(picture().phase).toBe('drawing');
  });

  it('say when the worker breaks down, and try again when asked to', () => {
    const { last, jobs } = start();
    last().tell({ type: 'broken', message: 'no worker' });
    expect(picture()).toMatchObject({ phase: 'failed', fault: 'no worker' });
    drawAgain();
    vi.advanceTimersByTime(250);
    expect(jobs).toHaveLength(2);
    expect(picture().phase).toBe('drawing');
  });

  it('end with the view, and the map shows scores again', () => {
    const { last } = start();
    last().tell({ type: 'progress', result: resultOf(last().job, 5) });
    end();
    expect(last().cancelled).toBe(true);
    expect(selectShownChances(useApp.getState())?.regions.size).toBe(picture().result?.regionCount);
    change('undo.view', { view: 'explore' });
    expect(selectShownChances(useApp.getState())).toBeUndefined();
    expect(picture()).toMatchObject({ phase: 'resting', result: { draws: 5 } });
  });

  it('are not made again when the view comes back to what was drawn and settled', () => {
    const { answer } = start();
    answer(500);
    const count = picture().settleCount;
    for (let i = 0; i < count; i++) answer(2);
    end();
    const { jobs } = start();
    expect(jobs).toEqual([]);
    expect(picture().phase).toBe('done');
  });

  it('go on where they were when the view comes back before every doubt was taken away', () => {
    const { answer } = start();
    answer(500);
    const count = picture().settleCount;
    answer(2);
    answer(2);
    const before = picture().settled;
    expect(before).toHaveLength(2);
    end();
    const opened = start();
    // The view is drawn first.
    expect(opened.jobs).toEqual([]);
    vi.runOnlyPendingTimers();
    for (let i = 2; i < count; i++) opened.answer(2);
    expect(opened.jobs).toHaveLength(count - 2);
    expect(picture()).toMatchObject({ phase: 'done', settled: { length: count } });
    expect(picture().settled.slice(0, 2)).toEqual(before);
    expect(new Set(picture().settled.map(({ settling }) => JSON.stringify(settling))).size).toBe(count);
  });
});

describe('what there is to draw', () => {
  const why = () => {
    const task = selectDrawTask(useApp.getState());
    return task.type === 'none' ? task.why : task.type;
  };
  const [first] = world.ranking;
  if (first === undefined) throw new Error('expected a ranking');

  it('is nothing without weights, without regions, or for one alone', () => {
    expect(why()).toBe('draw');
    change('undo.weight', { weights: Object.fromEntries(world.atlas.criteria.map(({ id }) => [id, 0])) });
    expect(why()).toBe('no-weights');
    undo();
    change('undo.places', { countries: [], picked: [] });
    expect(why()).toBe('no-regions');
    undo();
    change('undo.places', { picked: [first.regionId] });
    expect(selectDrawTask(useApp.getState())).toEqual({ type: 'none', why: 'one-region', regionId: first.regionId });
  });

  it('is nothing where no value differs and none is doubted', () => {
    const [criterion] = world.atlas.criteria;
    if (criterion === undefined) throw new Error('expected a criterion');
    // Goalposts far above every value: all regions have none of it.
    const readings = criterion.readings.map((reading) => ({
      ...reading,
      low: 1e9,
      high: 2e9,
      transform: 'none' as const,
    }));
    const criteria = world.atlas.criteria.map((one) =>
      one.id === criterion.id ? { ...one, direction: 'benefit' as const, readings } : one,
    );
    const weights = Object.fromEntries(criteria.map(({ id }) => [id, id === criterion.id ? 1 : 0]));
    useApp.setState(({ scenario }) => ({ atlas: { ...world.atlas, criteria }, scenario: { ...scenario, weights } }));
    doubt({ data: 'off' });
    expect(why()).toBe('all-equal');
  });

  it('leaves no number of a picture behind', () => {
    const { answer } = start();
    answer();
    change('undo.weight', { weights: {} });
    expect(picture()).toEqual(NO_PICTURE);
  });
});

describe('doubts', () => {
  it('change as undo steps of one name, by criterion too', () => {
    const id = criterionId('K1');
    doubtOf('errorOf', id, 8);
    expect(useApp.getState().step).toBe('undo.uncertainty');
    expect(uncertainty().errorOf).toEqual({ K1: 8 });
    doubtOf('errorOf', id, undefined);
    expect(uncertainty().errorOf).toEqual({});
    undo();
    expect(uncertainty().errorOf).toEqual({ K1: 8 });
    resetDoubts();
    expect(uncertainty()).toEqual(DEFAULT_UNCERTAINTY);
  });

  it('of the data reach the draws only while they are on', () => {
    const widths = () => {
      const task = selectDrawTask(useApp.getState());
      return task.type === 'draw' ? task.given.problem.error?.width : undefined;
    };
    expect(widths()?.some((width) => width > 0)).toBe(true);
    doubt({ data: 'off' });
    expect(widths()).toBeUndefined();
  });
});
