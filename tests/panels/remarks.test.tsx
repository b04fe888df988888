// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language, Words } from '../../src/model/geo';
import type { Selection } from '../../src/model/scenario';
import { Dossier } from '../../src/panels/Dossier';
import { Remark } from '../../src/panels/evidence/Remark';
import { select } from '../../src/state/actions';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const texts = { en: await textOf('en'), es: await textOf('es'), fr: await textOf('fr') };
const { extras } = world;

function show(selection: Selection, language: Language): void {
  select(selection);
  render(<Dossier />, { wrapper: withText(texts[language]) });
}

/** No text of the remark is marked as English, and it stands on the page in the language given. */
function expectSaid(words: Words | undefined, language: Language): void {
  const text = words?.[language];
  if (text === undefined) throw new Error(`expected words in ${language}, got ${JSON.stringify(words)}`);
  expect(document.body.textContent).toContain(text);
  const english = [...document.querySelectorAll('[lang="en"]')].map((element) => element.textContent ?? '');
  expect(english.filter((marked) => marked.includes(text) || marked.includes(words?.en ?? ''))).toEqual([]);
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('expected a row of the built data');
  return item;
}

describe.each(['es', 'fr'] as const)('remarks in %s', (language) => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('of a port and of its crossings', () => {
    const port = found(world.atlas.ports.find(({ id }) => id === 'poe-2604'));
    show({ type: 'port', id: port.id }, language);
    const crossings = world.atlas.crossings.filter(({ portId }) => portId === port.id);
    const places: readonly string[] = [port.id, ...crossings.map(({ id }) => id)];
    const notes = extras.ports.notes.filter(({ placeId }) => places.includes(placeId));
    expect(notes.map(({ placeId }) => placeId)).toEqual(['poe-2604', 'poe-2604-deconcini', 'poe-2604-morley']);
    for (const { words } of notes) expectSaid(words, language);
  });

  it('of works at a port', () => {
    const work = found(extras.ports.works.find(({ id }) => id === 'douglas-commercial'));
    const port = found(world.atlas.ports.find(({ id }) => id === 'poe-2601'));
    show({ type: 'port', id: port.id }, language);
    for (const words of [work.description, work.statusText, work.costNote]) expectSaid(words, language);
  });

  it('of a project and its award', () => {
    const project = found(extras.projects.details.find(({ id }) => id === 'us-az-amkor-peoria'));
    show({ type: 'project', id: project.id }, language);
    for (const words of [project.activity, project.process, project.note]) expectSaid(words, language);
    expectSaid(found(extras.projects.awards.find(({ id }) => id === 'amkor')).note, language);
  });

  it('of a park and of a mine', () => {
    const park = found(extras.parks.find(({ id }) => id === 'mx-agu-finsa'));
    show({ type: 'park', id: park.id }, language);
    expectSaid(park.note, language);
    cleanup();
    const mine = found(extras.resources.find(({ id }) => id === 'mx-slp-lascuevas'));
    show({ type: 'resource', id: mine.id }, language);
    expectSaid(mine.note, language);
  });
});

describe('a remark that is not translated', () => {
  afterEach(cleanup);

  it('stays English and is marked so', () => {
    render(<Remark words={{ en: 'new' }} />, { wrapper: withText(texts.es) });
    expect(screen.getByText('new').getAttribute('lang')).toBe('en');
  });

  it('needs no mark on an English page', () => {
    render(<Remark words={{ en: 'new' }} />, { wrapper: withText(texts.en) });
    expect(screen.getByText('new').hasAttribute('lang')).toBe(false);
  });
});
