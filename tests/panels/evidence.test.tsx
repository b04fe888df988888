// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure';
import { EvidenceCard } from '../../src/panels/evidence/EvidenceCard';
import { FigureFacts } from '../../src/panels/evidence/FigureFacts';
import { FigureSource, PlainSource } from '../../src/panels/evidence/SourceLink';
import { useApp } from '../../src/state/store';
import { networkFigure } from '../../src/views/figures';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');

function figureOf(indicator: string, region: string): Figure {
  for (const [id, row] of world.extras.indicators.figures) {
    if (id !== indicator) continue;
    for (const [regionId, figure] of row) if (regionId === region) return figure;
  }
  throw new Error(`expected ${indicator} of ${region}`);
}

function Page({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  return (
    <>
      <FigureSource label={label} figure={figure} />
      <EvidenceCard />
    </>
  );
}

async function open(figure: Figure, label: string): Promise<HTMLElement> {
  render(<Page figure={figure} label={label} />, { wrapper: withText(text) });
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${label}: source`) }));
  return screen.getByRole('dialog', { name: label });
}

describe('evidence card', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('shows value, year, certainty, publisher, title, licence and how it was read', async () => {
    const card = await open(figureOf('population_2020', 'MX-SON'), 'Population 2020');
    for (const words of ['2,944,840', 'Year 2020', 'Sure: read in the source', 'OECD', 'As a whole data file.']) {
      expect(card.textContent).toContain(words);
    }
  });

  it('says the age of an old figure and what it may be compared with', async () => {
    const card = await open(figureOf('labour_force_secondary_edu_pct', 'MX-SON'), 'Schooling');
    expect(card.textContent).toMatch(/\(1\d years old\)/);
  });

  it('explains a computed figure by its assumptions', async () => {
    const card = await open(networkFigure(9, 'hours', world.atlas.edition), 'Hours to Phoenix');
    expect(card.textContent).toContain('80 km/h on motorways');
    expect(card.textContent).toContain('120 min per border crossing');
    expect(card.textContent).toContain('Derived');
  });

  it('closes by Escape and gives the focus back to the figure', async () => {
    await open(figureOf('population_2020', 'MX-SON'), 'Population 2020');
    await userEvent.keyboard('{Escape}');
    expect(useApp.getState().session.evidence).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement?.textContent).toContain('OECD');
  });

  it('says in the reader’s words that a part was only remembered', async () => {
    const remembered = world.extras.sources.find(({ title }) => title.startsWith('names: unverified: recalled'));
    if (remembered === undefined) throw new Error('expected a source that begins with a name from memory');
    render(<PlainSource label="Nombre" sourceId={remembered.id} />, { wrapper: withText(await textOf('es')) });
    expect(screen.getByRole('button').textContent).toBe('De memoria, sin fuente leída');
  });

  it('says the note of a figure in the language of the page', async () => {
    const { note, ...figure } = figureOf('homicide_rate_latest_100k', 'MX-SON');
    const words = world.extras.notes.get(note ?? '');
    if (note === undefined || words?.es === undefined) throw new Error('expected a translated note');
    for (const language of ['en', 'es', 'fr'] as const) {
      const wrapper = withText(await textOf(language));
      const { container } = render(<FigureFacts figure={{ ...figure, note }} />, { wrapper });
      expect(container.textContent).toContain(words[language]);
      expect(container.querySelector('[lang]')).toBeNull();
      cleanup();
    }
    const wrapper = withText(await textOf('es'));
    render(<FigureFacts figure={{ ...figure, note: 'a note of own data' }} />, { wrapper });
    expect(screen.getByText('a note of own data').lang).toBe('en');
  });

  it('links only to http(s) addresses', async () => {
    const withUrl = world.extras.sources.find(({ url }) => url !== undefined);
    if (withUrl === undefined) throw new Error('expected a source with an address');
    const figure = { ...networkFigure(1, 'km', world.atlas.edition), sourceId: withUrl.id };
    await open(figure, 'Something');
    const link = screen.getAllByRole('link')[0];
    expect(link?.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(link?.getAttribute('rel')).toContain('noopener');
  });
});
