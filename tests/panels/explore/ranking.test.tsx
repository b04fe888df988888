// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RankingPanel } from '../../../src/panels/explore/RankingPanel';
import { placeWords } from '../../../src/panels/explore/rowWords';
import { patchSession } from '../../../src/state/actions';
import { selectAxes, selectFirmness, selectRanking } from '../../../src/state/select';
import { useApp } from '../../../src/state/store';
import { messages as en } from '../../../src/text/messages/en';
import { messages as es } from '../../../src/text/messages/es';
import { messages as fr } from '../../../src/text/messages/fr';
import { createText } from '../../../src/text/text';
import { ATLAS, criterion, FEW_REGIONS, openPage, rest, show } from './page';

beforeEach(() => openPage());
afterEach(cleanup);

const ranked = () => selectRanking(useApp.getState()).filter(({ rank }) => rank !== undefined);
const rows = () => [...screen.getByRole('list', { name: 'Ranking' }).querySelectorAll<HTMLElement>('[data-row]')];
const nameOf = (regionId: string) => ATLAS.regions.find(({ id }) => id === regionId)?.names.en ?? '';

describe('the list', () => {
  it('has every region once: the ranked in their order, then the others', () => {
    openPage({}, ATLAS.regions);
    show(<RankingPanel />);
    expect(rows()).toHaveLength(96);
    const first = ranked()[0];
    expect(rows()[0]?.getAttribute('aria-label')).toContain(`1. ${nameOf(first?.regionId ?? '')}`);
    expect(screen.getByText(new RegExp(`^${ranked().length} ranked`))).toBeTruthy();
  });

  it('says why a region without a rank has none', () => {
    openPage({ knockouts: [{ criterionId: criterion('C2').id, max: 2 }] });
    show(<RankingPanel />);
    expect(screen.getAllByText(/above the limit: Hours to the nearest front-end fab/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/of the data known, 65% needed|no figure for a limit/).length).toBeGreaterThan(0);
  });

  it('joins the places of a band with a bracket and says so aloud', () => {
    rest();
    show(<RankingPanel />);
    const band = selectFirmness(useApp.getState())?.bands.find((members) => members.length > 1) ?? [];
    expect(band.length).toBeGreaterThan(1);
    for (const id of band) {
      expect(screen.getByRole('button', { name: new RegExp(`\\. ${nameOf(id)},.*not firm`) })).toBeTruthy();
    }
  });

  it('names the leading band when the first place is not firm', () => {
    rest();
    const drawn = useApp.getState().session.drawn;
    if (drawn === undefined) throw new Error('expected drawn ranges');
    // A toss-up between the first two, and none between second and third.
    const chances = [0.5, 0.9];
    patchSession({
      drawn: { ...drawn, ranges: drawn.ranges.map((range, i) => ({ ...range, beforeNext: chances[i] ?? 0.9 })) },
    });
    show(<RankingPanel />);
    expect(screen.getByText('Leading 2: their ranges overlap, order not firm')).toBeTruthy();
  });

  it('prints coverage, and marks Canada provisional: it has no figures for engineers', () => {
    show(<RankingPanel />);
    const ontario = screen.getByRole('button', { name: /\. Ontario,/ });
    expect(ontario.getAttribute('aria-label')).toMatch(/\d+% known, provisional$/);
    expect(screen.getByRole('button', { name: /\. Texas,/ }).getAttribute('aria-label')).not.toContain('provisional');
  });

  it('ranks inside a country when one is chosen', () => {
    show(<RankingPanel />);
    fireEvent.click(screen.getByRole('radio', { name: /^Mexico/ }));
    expect(rows()).toHaveLength(FEW_REGIONS.filter(({ country }) => country === 'MX').length);
    const best = ranked().find(({ regionId }) => regionId.startsWith('MX'));
    expect(rows()[0]?.getAttribute('aria-label')).toContain(`1. ${nameOf(best?.regionId ?? '')}`);
    expect(screen.getByText(/^Ranks inside Mexico/)).toBeTruthy();
  });
});

describe('keyboard and pointer', () => {
  it('has one tab stop; arrows, Home and End move it', () => {
    show(<RankingPanel />);
    const list = rows();
    expect(list.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    list[0]?.focus();
    fireEvent.keyDown(list[0] ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(list[1]);
    expect(useApp.getState().session.pointed?.id).toBe(ranked()[1]?.regionId);
    fireEvent.keyDown(list[1] ?? document.body, { key: 'End' });
    expect(document.activeElement).toBe(list[FEW_REGIONS.length - 1]);
  });

  it('points at a region under the pointer and selects it on a press', () => {
    show(<RankingPanel />);
    const texas = screen.getByRole('button', { name: /\. Texas,/ });
    fireEvent.pointerEnter(texas);
    expect(useApp.getState().session.pointed).toEqual({ type: 'region', id: 'US-TX' });
    fireEvent.pointerLeave(texas);
    expect(useApp.getState().session.pointed).toBeUndefined();
    fireEvent.click(texas);
    expect(useApp.getState().scenario.selection).toEqual({ type: 'region', id: 'US-TX' });
    expect(texas.getAttribute('aria-current')).toBe('true');
  });

  it('adds the themes up to the score in the contribution bar', () => {
    show(<RankingPanel />);
    fireEvent.click(screen.getByRole('switch', { name: 'Show what each theme adds' }));
    const words = screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';
    const points = [...words.matchAll(/ (\d+(?:\.\d)?)(?:,|$)/g)].map(([, number]) => Number(number));
    const sum = points.reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(ranked()[0]?.score ?? Number.NaN, 0);
  });
});

describe('order by a criterion', () => {
  it('shows the figure with its way to the evidence, best first', () => {
    show(<RankingPanel />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Order by' }), { target: { value: 'criterion:S1' } });
    const figures = ATLAS.figures;
    const rates = [...figures].find(([id]) => id === 'homicide_rate_latest_100k')?.[1];
    const first = rows()[0]?.closest('li');
    const least = Math.min(...ranked().map(({ regionId }) => rates?.get(regionId)?.value ?? Number.POSITIVE_INFINITY));
    const button = within(first ?? document.body).getByRole('button', { name: /Opens the evidence/ });
    fireEvent.click(button);
    const evidence = useApp.getState().session.evidence;
    expect(evidence?.type === 'figure' && evidence.figure.value).toBe(least);
  });
});

describe('the two axes', () => {
  it('has a point for every ranked region, linked with map and list', async () => {
    patchSession({ rankingView: 'scatter' });
    const { container } = show(<RankingPanel />);
    await waitFor(() => expect(container.querySelector('[data-region]')).not.toBeNull(), { timeout: 20_000 });
    const points = container.querySelectorAll<HTMLElement>('[data-region]');
    const slots = new Map(FEW_REGIONS.map(({ id }, slot) => [id, slot]));
    const axes = selectAxes(useApp.getState());
    const both = ranked().filter(({ regionId }) => {
      const { quality, cost } = axes[slots.get(regionId) ?? -1] ?? {};
      return quality !== undefined && cost !== undefined;
    });
    expect(points).toHaveLength(both.length);
    expect(both).toHaveLength(ranked().length);
    const sonora = container.querySelector('[data-region="MX-SON"]');
    if (sonora === null) throw new Error('expected a point for Sonora');
    fireEvent.pointerEnter(sonora);
    expect(useApp.getState().session.pointed).toEqual({ type: 'region', id: 'MX-SON' });
  });
});

describe('the table', () => {
  const table = async () => {
    patchSession({ rankingView: 'table' });
    show(<RankingPanel />);
    await screen.findByRole('table', {}, { timeout: 20_000 });
    expect(document.querySelectorAll('tbody tr').length).toBe(FEW_REGIONS.length);
  };
  const column = (index: number) =>
    [...document.querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent ?? '');

  it('sorts by a criterion, up and down, with the missing last either way', async () => {
    await table();
    const head = screen.getByRole('columnheader', { name: /Homicide rate/ });
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    const index = [...(head.parentElement?.children ?? [])].indexOf(head);
    const rates = () => column(index).map((cell) => Number.parseFloat(cell));
    const down = rates().filter((rate) => !Number.isNaN(rate));
    expect(down).toEqual([...down].sort((a, b) => b - a));
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    const up = rates();
    expect(up.filter((rate) => !Number.isNaN(rate))).toEqual([...down].reverse());
    const gaps = up.flatMap((rate, place) => (Number.isNaN(rate) ? [place] : []));
    expect(gaps.every((place) => place >= down.length)).toBe(true);
  });

  it('prints no figure without a way to its evidence', async () => {
    await table();
    for (const row of document.querySelectorAll('tbody tr')) {
      // Rank, score and coverage are the score’s own; every other number is a button that opens evidence.
      for (const cell of [...row.children].slice(3)) {
        const button = cell.querySelector('button');
        if (button === null) expect(cell.textContent).toBe('–');
        else expect(button.getAttribute('aria-label')).toContain('Opens the evidence');
      }
    }
  });

  it('opens figures that carry source, unit and year', async () => {
    await table();
    const cell = screen.getByRole('button', { name: /^Production wage, Sonora:/ });
    fireEvent.click(cell);
    const evidence = useApp.getState().session.evidence;
    if (evidence?.type !== 'figure') throw new Error('expected the evidence of a figure');
    expect(evidence.figure.sourceId.length).toBeGreaterThan(0);
    expect(evidence.figure.year).toBeGreaterThan(2000);
    expect(evidence.label).toBe('Production wage, Sonora');
  });
});

describe('nothing left', () => {
  it('says so and offers to take the limits away', () => {
    openPage({ knockouts: [{ criterionId: criterion('C2').id, max: -1 }] });
    show(<RankingPanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove all limits' }));
    expect(ranked().length).toBeGreaterThan(0);
  });
});

describe('the words of a row', () => {
  it.each([
    ['en', ['Mex.', 'US', 'Can.'], 'rank', '1 out', '2 out'],
    ['es', ['Méx.', 'EE.\u00a0UU.', 'Can.'], 'lugar', '1 fuera', '2 fuera'],
    ['fr', ['Mex.', 'É.-U.', 'Can.'], 'rang', '1 exclue', '2 exclues'],
  ] as const)(
    'name the country in %s as people write it, and count those left out',
    (language, countries, rank, one, two) => {
      const text = createText(language, { en, es, fr }[language]);
      (['MX', 'US', 'CA'] as const).forEach((country, index) => {
        const region = FEW_REGIONS.find((candidate) => candidate.country === country);
        if (region === undefined) throw new Error(`expected a region of ${country}`);
        const range = { regionId: region.id, low: 1, high: 9, scoreLow: 40, scoreHigh: 60 };
        const words = placeWords(text, { region, range, overall: undefined });
        expect(words.replaceAll('\u00a0', ' ')).toContain(`${countries[index]} · ${rank} 1`.replaceAll('\u00a0', ' '));
        expect(words).not.toMatch(/MX|^CA/);
      });
      expect(text.t('explore.ranking.out', { count: 1 })).toBe(one);
      expect(text.t('explore.ranking.out', { count: 2 })).toBe(two);
    },
  );
});
