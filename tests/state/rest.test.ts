import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasArrived, change, patchSession, undo } from '../../src/state/actions';
import { watchRanges } from '../../src/state/rest';
import { selectRanking } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { builtAtlas } from '../scoring/built';

const drawRangesSlowly = vi.hoisted(() => vi.fn());
vi.mock('../../src/state/confidence/restRanges', () => ({ drawRangesSlowly }));

const { atlas, scenario } = builtAtlas();
const initial = useApp.getState();
const rest = () => vi.advanceTimersByTimeAsync(1000);
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  drawRangesSlowly.mockReset().mockImplementation((state: ReturnType<typeof useApp.getState>) => ({
    of: selectRanking(state),
    doubts: state.scenario.uncertainty,
    ranges: [],
  }));
  useApp.setState(initial, true);
  stop = watchRanges();
  atlasArrived(atlas, scenario);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('ranges at rest', () => {
  it('are drawn once, whatever else happens', async () => {
    await rest();
    patchSession({ trucks: 'paused' });
    change('undo.view', { view: 'compare' });
    await rest();
    expect(drawRangesSlowly).toHaveBeenCalledTimes(1);
    expect(useApp.getState().session.drawn?.of).toBe(selectRanking(useApp.getState()));
  });

  it('are drawn anew when the ranking or what is doubted has changed', async () => {
    await rest();
    change('undo.uncertainty', ({ uncertainty }) => ({ uncertainty: { ...uncertainty, data: 'off' } }));
    await rest();
    expect(drawRangesSlowly).toHaveBeenCalledTimes(2);
    undo();
    await rest();
    expect(drawRangesSlowly).toHaveBeenCalledTimes(3);
  });

  it('of a ranking that has changed while they were drawn are not shown', async () => {
    const before = useApp.getState();
    drawRangesSlowly.mockImplementationOnce(
      async (state: ReturnType<typeof useApp.getState>, pause: () => Promise<void>) => {
        change('undo.countries', { countries: ['MX'] });
        await pause();
        return { of: selectRanking(state), doubts: state.scenario.uncertainty, ranges: [] };
      },
    );
    await vi.advanceTimersByTimeAsync(260);
    expect(useApp.getState().session.drawn).toBe(before.session.drawn);
    await rest();
    expect(useApp.getState().session.drawn?.of).toBe(selectRanking(useApp.getState()));
  });

  it('that can not be drawn are told once, and tried again after a change', async () => {
    drawRangesSlowly.mockImplementation(() => {
      throw new Error('gone from the server');
    });
    await rest();
    await rest();
    patchSession({ trucks: 'paused' });
    await rest();
    expect(drawRangesSlowly).toHaveBeenCalledTimes(1);
    expect(useApp.getState().session.notices.map(({ type }) => type)).toEqual(['new-version']);
    change('undo.uncertainty', ({ uncertainty }) => ({ uncertainty: { ...uncertainty, seed: 7 } }));
    await rest();
    expect(drawRangesSlowly).toHaveBeenCalledTimes(2);
  });
});
