// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurfaceCount } from '../../src/model/surface';
import { SavePart } from '../../src/panels/surface/SavePart';
import { SaveTable } from '../../src/panels/tables/SaveTable';
import { RECIPES } from '../../src/panels/tables/tables';
import { selectRegionMap, selectScores } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { saveBytes } from '../../src/ui/saveBytes';
import { cellOf } from '../state/surface/fakeDoor';
import { builtWorld, openWorld, textOf, withText } from './world';

vi.mock('../../src/ui/saveBytes', () => ({ saveBytes: vi.fn() }));

const world = await builtWorld();
const texts = { en: await textOf('en'), fr: await textOf('fr') };
const WORDS = { en: 'For Excel', fr: 'Pour Excel' } as const;
const SAVE = { en: /^Save Regions as CSV/, fr: /^Enregistrer Régions en CSV/ } as const;

beforeEach(() => {
  openWorld(world);
  vi.mocked(saveBytes).mockClear();
});
afterEach(cleanup);

/** The text of the file saved last, with the mark by which Excel knows UTF-8. */
async function saved(presses: () => Promise<void>): Promise<string> {
  const { calls } = vi.mocked(saveBytes).mock;
  const before = calls.length;
  await presses();
  await waitFor(() => expect(calls.length).toBe(before + 1));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(calls.at(-1)?.[0]);
}

function table(language: 'en' | 'fr') {
  const state = useApp.getState();
  const { atlas, scenario } = state;
  const given = { atlas, extras: state.session.extras, regions: selectRegionMap(state), scores: selectScores(state) };
  const made = RECIPES.regions.make({ ...given, text: texts[language] }, scenario.year);
  return { id: 'regions', table: made, rows: made.rows.slice(0, 5) } as const;
}

/** Cells of the header and the first row, and how a program has to take them apart. */
function taken(text: string) {
  const isMarked = text.startsWith('\ufeff');
  const { data, meta, errors } = parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [header = [], row = []] = data;
  const score = row[header.indexOf('score')] ?? '';
  return { isMarked, delimiter: meta.delimiter, width: header.length, rows: data.length - 1, score };
}

describe('the switch for Excel', () => {
  it.each([
    ['en', ',', '.'],
    ['fr', ';', ','],
  ] as const)(
    'a table in %s: parted by %s with a decimal %s, plain without it',
    async (language, delimiter, decimal) => {
      render(<SaveTable {...table(language)} />, { wrapper: withText(texts[language]) });
      const press = () => userEvent.click(screen.getByRole('button', { name: SAVE[language] }));
      const excel = taken(await saved(press));
      await userEvent.click(screen.getByRole('switch', { name: WORDS[language] }));
      const plain = taken(await saved(press));
      expect([excel.isMarked, excel.delimiter, plain.isMarked, plain.delimiter]).toEqual([true, delimiter, false, ',']);
      expect([excel.width, excel.rows]).toEqual([plain.width, 5]);
      expect(plain.score).toMatch(/^\d+\.\d+$/);
      expect(excel.score).toBe(plain.score.replace('.', decimal));
    },
  );

  it('the surface: best places and land by score', async () => {
    const histogram = Array.from({ length: 50 }, (_, step) => step + 0.5);
    const count = { histogram, best: [cellOf(7)] } satisfies Partial<SurfaceCount>;
    render(<SavePart count={count} />, { wrapper: withText(texts.fr) });
    const press = (name: RegExp) => () => userEvent.click(screen.getByRole('button', { name }));
    const [best, land] = [/^Meilleurs endroits \(CSV\)/, /^Superficie selon la note/];
    expect(await saved(press(best))).toMatch(/^\ufeffrank;place;.*\r\n1;.*;61,4;/);
    expect(await saved(press(land))).toMatch(/^\ufeffscore_from;score_below;area_km2\r\n0;2;0,5\r\n/);
    await userEvent.click(screen.getByRole('switch', { name: 'Pour Excel' }));
    expect(await saved(press(best))).toMatch(/^rank,place,.*\r\n1,.*,61\.4,/);
    expect(await saved(press(land))).toMatch(/^score_from,score_below,area_km2\r\n0,2,0\.5\r\n/);
  });
});
