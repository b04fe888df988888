// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MapShow } from '../../../src/panels/confidence/MapShow';
import { RanksTab } from '../../../src/panels/confidence/RanksTab';
import { stripRows } from '../../../src/panels/confidence/strip';
import { firmness } from '../../../src/scoring/smaa/settle';
import { smaa } from '../../../src/scoring/smaa/smaa';
import { change, patchSession } from '../../../src/state/actions';
import { NO_PICTURE, type Picture } from '../../../src/state/confidence/picture';
import { selectDrawTask } from '../../../src/state/confidence/task';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const texts = { en: await textOf('en'), es: await textOf('es'), fr: await textOf('fr') };
const wrapper = withText(texts.en);
const uncertainty = () => useApp.getState().scenario.uncertainty;

openWorld(world);
const task = selectDrawTask(useApp.getState());
if (task.type !== 'draw') throw new Error(`expected draws, got ${task.why}`);
const result = smaa(task.given.problem, { weights: task.model, seed: 42, draws: 800, confidenceDraws: 50 });
const rows = stripRows(result, task.given.regionIds, 10);
const done: Picture = {
  ...NO_PICTURE,
  phase: 'done',
  of: task,
  result,
  top: 10,
  settled: [{ settling: { about: 'weights' }, first: 1, top: 0.95 }],
  settleCount: 1,
};
const nameOf = (id: string) => world.atlas.regions.find((region) => region.id === id)?.names.en ?? id;
const [first, second] = rows;
if (first === undefined || second === undefined) throw new Error('expected rows');

beforeEach(() => {
  openWorld(world);
  patchSession({ picture: done, mapShows: 'top' });
});
afterEach(cleanup);

describe('the ranks of all regions', () => {
  it('say how they were drawn and show the leading rows with range and chance', () => {
    render(<RanksTab />, { wrapper });
    expect(screen.getByText(/^We drew 4,000 sets of weights within your bands and moved every value/)).toBeTruthy();
    const strip = screen.getByRole('region', { name: 'Ranks by region' });
    expect(within(strip).getAllByRole('listitem')).toHaveLength(18);
    const share = texts.en.percent(first.share);
    expect(
      within(strip).getByRole('button', { name: new RegExp(`^${nameOf(first.regionId)}: middle rank`) }),
    ).toBeTruthy();
    expect(strip.textContent).toContain(share === '100%' && first.share < 1 ? '>99%' : share);
    expect(strip.textContent).not.toContain('NaN');
  });

  it('select a region by its row, and tell what moves it', async () => {
    render(<RanksTab />, { wrapper });
    expect(screen.getByRole('heading', { name: `What moves ${nameOf(first.regionId)}` })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${nameOf(second.regionId)}: middle`) }));
    expect(useApp.getState().scenario.selection).toEqual({ type: 'region', id: second.regionId });
    expect(screen.getByRole('heading', { name: `What moves ${nameOf(second.regionId)}` })).toBeTruthy();
  });

  it('are read cell by cell with the arrow keys', async () => {
    render(<RanksTab />, { wrapper });
    const button = screen.getByRole('button', { name: new RegExp(`^${nameOf(first.regionId)}: middle`) });
    button.focus();
    await userEvent.keyboard('{ArrowRight}');
    const said = (rank: number) =>
      screen.queryByText(new RegExp(`^${nameOf(first.regionId)}: rank ${rank} in .+ of the draws$`));
    expect(said(first.median)).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}');
    expect(said(first.median + 1)).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(
      new RegExp(`^${nameOf(second.regionId)}: middle`),
    );
  });

  it('are there as a table, and all of them on demand', async () => {
    render(<RanksTab />, { wrapper });
    await userEvent.click(screen.getByRole('button', { name: 'Show all 91 regions' }));
    expect(within(screen.getByRole('region', { name: 'Ranks by region' })).getAllByRole('listitem')).toHaveLength(91);
    await userEvent.click(screen.getByRole('button', { name: 'Show data' }));
    expect(screen.getByRole('columnheader', { name: 'Middle rank' })).toBeTruthy();
    expect(screen.getAllByRole('rowheader', { name: nameOf(first.regionId) }).length).toBeGreaterThan(0);
  });

  it('keep the selected region in sight when it is far behind', () => {
    const last = rows.at(-1);
    if (last === undefined) throw new Error('expected rows');
    change('undo.select', { selection: { type: 'region', id: last.regionId } });
    render(<RanksTab />, { wrapper });
    expect(
      screen.getByRole('button', { name: new RegExp(`^${nameOf(last.regionId)}: middle`), pressed: true }),
    ).toBeTruthy();
  });

  it('count another number of first places when asked to', async () => {
    render(<RanksTab />, { wrapper });
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    expect(uncertainty().top).toBe(3);
    expect(screen.getAllByText('Top 3').length).toBeGreaterThan(0);
  });
});

describe('what would settle it', () => {
  it('is said with the figures of now and then', () => {
    render(<RanksTab />, { wrapper });
    const now = texts.en.percent(firmness(result, 10));
    expect(screen.getByText(new RegExp(`the same 10 regions hold ${now} of the first 10 places`))).toBeTruthy();
    expect(
      screen.getByText(
        new RegExp(`Agreeing on all weights as they are would settle the most: ${now} would become 95%`),
      ),
    ).toBeTruthy();
  });
});

describe('the draws', () => {
  it('say that they failed and can be tried again', async () => {
    patchSession({ picture: { ...NO_PICTURE, phase: 'failed', fault: 'blocked' } });
    render(<RanksTab />, { wrapper });
    expect(screen.getByRole('alert').textContent).toContain('did not start or broke down');
    const { drawTries } = useApp.getState().session;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(useApp.getState().session.drawTries).toBe(drawTries + 1);
  });

  it('show how far they are, and stop', async () => {
    patchSession({ picture: { ...done, phase: 'drawing', result: { ...result, draws: 1500 } } });
    render(<RanksTab />, { wrapper });
    expect(screen.getByText('Drawing: 1,500 of 4,000')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText(/^Stopped after 1,500 draws/)).toBeTruthy();
  });

  it('are named as out of date while the ranking has moved on', () => {
    change('undo.uncertainty', { uncertainty: { ...uncertainty(), seed: 9 } });
    render(<RanksTab />, { wrapper });
    expect(screen.getByText(/belongs to the ranking before/)).toBeTruthy();
  });

  it('can be made with other doubts', async () => {
    render(<RanksTab />, { wrapper });
    await userEvent.click(screen.getByRole('button', { name: 'Draw 10,000' }));
    expect(uncertainty().draws).toBe(10_000);
    await userEvent.click(screen.getByRole('button', { name: /^What is doubted/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Any weights' }));
    expect(uncertainty().weights).toBe('any');
    await userEvent.click(screen.getByRole('switch', { name: 'Move values within their data error' }));
    expect(uncertainty().data).toBe('off');
    await userEvent.click(screen.getByRole('button', { name: 'Another seed' }));
    expect(uncertainty().seed).toBe(43);
    await userEvent.click(screen.getByRole('button', { name: /^By criterion/ }));
    const [field] = screen.getAllByRole('spinbutton', { name: /^Data error of/ });
    if (field === undefined) throw new Error('expected a field');
    fireEvent.blur(field, { target: { value: '12' } });
    expect(Object.values(uncertainty().errorOf)).toEqual([12]);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual doubts' }));
    expect(uncertainty()).toMatchObject({ weights: 'bands', data: 'on', draws: 4000, seed: 42, errorOf: {} });
  });
});

describe('a ranking that can not be doubted', () => {
  it.each(['en', 'es', 'fr'] as const)('gets a sentence and no number (%s)', (language) => {
    patchSession({ picture: NO_PICTURE });
    change('undo.weight', { weights: {} });
    const { container } = render(<RanksTab />, { wrapper: withText(texts[language]) });
    expect(container.textContent).toContain(texts[language].t('confidence.none.noWeights'));
    expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
    expect(screen.queryByRole('region', { name: texts[language].t('confidence.strip') })).toBeNull();
  });

  it('names the only region', () => {
    patchSession({ picture: NO_PICTURE });
    change('undo.places', { picked: [first.regionId] });
    render(<RanksTab />, { wrapper });
    expect(screen.getByText(new RegExp(`^Only ${nameOf(first.regionId)} is ranked`))).toBeTruthy();
  });
});

describe('what the map shows', () => {
  it('is chosen with one of the segments; the number of first places goes along', async () => {
    render(<MapShow />, { wrapper });
    await userEvent.click(screen.getByRole('radio', { name: 'Top 3' }));
    expect([useApp.getState().session.mapShows, uncertainty().top]).toEqual(['top', 3]);
    await userEvent.click(screen.getByRole('radio', { name: 'Rank range' }));
    expect([useApp.getState().session.mapShows, uncertainty().top]).toEqual(['range', 3]);
    await userEvent.click(screen.getByRole('radio', { name: 'Score' }));
    expect(useApp.getState().session.mapShows).toBe('score');
  });

  it('is chosen on a phone from a list with the same words', async () => {
    render(<MapShow />, { wrapper });
    const list = screen.getByRole('combobox', { name: 'Show' });
    const words = within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(words).toEqual(['Score', 'Top 10', 'Top 3', 'Rank range']);
    await userEvent.selectOptions(list, 'Top 3');
    expect([useApp.getState().session.mapShows, uncertainty().top]).toEqual(['top', 3]);
    await userEvent.selectOptions(list, 'Rank range');
    expect(useApp.getState().session.mapShows).toBe('range');
  });
});
