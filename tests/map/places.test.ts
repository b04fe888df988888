import { describe, expect, it } from 'vitest';
import { hoverCard } from '../../src/map/hover';
import { parseLabels } from '../../src/map/labelsFile';
import { legendOf } from '../../src/map/legend';
import { detailAt } from '../../src/map/levels';
import { pickedOf } from '../../src/map/picked';
import { LANGUAGES } from '../../src/model/geo';
import { LAYERS } from '../../src/model/scenario';
import { atlas, publicFile, regionId, score, texts, VIEW } from './make';

const places = { atlas, parks: [], resources: [] };
const data = { atlas, extras: {}, ranking: [], ranges: new Map(), year: 2026 };

describe('pickedOf', () => {
  it('finds what a drawn feature stands for', () => {
    expect(pickedOf({ id: 'MX-SON' }, places)).toEqual({ type: 'region', id: 'MX-SON' });
    const [plant] = atlas.projects;
    expect(pickedOf({ type: 'project', id: plant?.id }, places)).toEqual({ type: 'project', id: plant?.id });
  });

  it('opens the port at its main crossing and the crossing elsewhere', () => {
    const nogales = { type: 'crossing', id: 'poe-2604-mariposa' };
    expect(pickedOf(nogales, places)).toEqual({ type: 'port', id: 'poe-2604' });
    const morley = { type: 'crossing', id: 'poe-2604-morley' };
    expect(pickedOf(morley, places)).toEqual({ type: 'crossing', id: 'poe-2604-morley' });
  });

  it('is nothing for what is no longer there', () => {
    expect(pickedOf({ type: 'park', id: 'gone' }, places)).toBeUndefined();
    expect(pickedOf({ id: 'XX-YY' }, places)).toBeUndefined();
  });
});

describe('hoverCard', () => {
  const sonora = regionId('MX-SON');
  const ranking = [score('MX-SON', { score: 59.6, rank: 2, coverage: 0.9 }), score('US-AZ', { score: 70, rank: 1 })];

  it('never shows a rank without its range once the range is known', () => {
    const range = { regionId: sonora, low: 1, high: 32, scoreLow: 50, scoreHigh: 70 };
    const card = hoverCard(
      { type: 'region', id: sonora },
      { ...data, ranking, ranges: new Map([[sonora, range]]) },
      texts.en,
    );
    expect(card).toMatchObject({ title: 'Sonora', subtitle: 'Mexico', score: '60' });
    expect(card?.rows[0]?.value).toBe('2 of 2, likely 1 to 32');
  });

  it('says why a region has no rank, and then gives no score', () => {
    const unranked = [score('MX-SON', { score: 40, coverage: 0.48, unranked: 'coverage' })];
    const card = hoverCard({ type: 'region', id: sonora }, { ...data, ranking: unranked }, texts.es);
    expect(card?.score).toBeUndefined();
    expect(card?.rows[0]?.value).toBe('Sin lugar: muy pocos datos');
  });

  it('shows a port with its trucks, their year and their source', () => {
    const port = atlas.ports.find(({ id }) => id === 'poe-2604');
    const card = port && hoverCard({ type: 'port', id: port.id }, data, texts.en);
    expect(card?.rows).toContainEqual({
      label: 'Trucks into the US, 2024',
      value: '404,588',
      sourceId: port?.trucks2024?.sourceId,
    });
  });

  it('says that a point known by its town is not the site', () => {
    const plant = atlas.projects.find(({ precision }) => precision === 'city');
    const card = plant && hoverCard({ type: 'project', id: plant.id }, data, texts.en);
    expect(card?.rows.map(({ value }) => value).join()).toContain('town, not the site');
  });

  it('has a card in every language for every place of the atlas', () => {
    for (const language of LANGUAGES) {
      const cards = [
        ...atlas.regions.map(({ id }) => hoverCard({ type: 'region', id }, data, texts[language])),
        ...atlas.ports.map(({ id }) => hoverCard({ type: 'port', id }, data, texts[language])),
        ...atlas.crossings.map(({ id }) => hoverCard({ type: 'crossing', id }, data, texts[language])),
        ...atlas.projects.map(({ id }) => hoverCard({ type: 'project', id }, data, texts[language])),
        ...atlas.gateways.map(({ id }) => hoverCard({ type: 'gateway', id }, data, texts[language])),
      ];
      for (const card of cards) {
        expect(card?.title).toBeTruthy();
        for (const { label, value } of card?.rows ?? []) expect(`${label}: ${value}`).not.toMatch(/undefined|NaN|: $/);
      }
    }
  });
});

describe('legendOf', () => {
  it('speaks of what is on and of nothing else', () => {
    for (const language of LANGUAGES) {
      expect(
        legendOf(VIEW, texts[language])
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(LAYERS.toSorted());
    }
    expect(legendOf({ ...VIEW, layers: ['parks'] }, texts.en).map(({ id }) => id)).toEqual(['parks']);
    expect(legendOf({ ...VIEW, layers: [] }, texts.en)).toEqual([]);
  });

  it('lists the kinds that are shown', () => {
    const [block] = legendOf({ ...VIEW, layers: ['projects'], kinds: ['atp'] }, texts.en);
    const kinds = block?.rows.flatMap(({ swatch }) => (swatch.type === 'project' ? [swatch.kind] : []));
    expect(kinds?.[0]).toBe('atp');
  });
});

describe('parseLabels', () => {
  const file = publicFile('data/geo/labels.json');

  it('reads the built file', () => {
    const { waters, towns } = parseLabels(file);
    expect(waters.map(({ names }) => names.es)).toContain('Golfo de México');
    expect(towns.map(({ names }) => names.fr)).toContain('Mexico');
  });

  it('names the file, the field and what it got', () => {
    expect(() =>
      parseLabels({ ...file, towns: [{ at: [1, 2], rank: 'x', names: { en: 'a', es: 'a', fr: 'a' } }] }),
    ).toThrow('data/geo/labels.json: towns.rank: expected a number, got "x"');
    expect(() => parseLabels({ ...file, waters: [{ at: [1, 2], names: { en: 'a', es: '' } }] })).toThrow(
      /waters\.names\.es.*got ""/,
    );
    expect(() => parseLabels(null)).toThrow(/waters: expected a list/);
  });
});

describe('detailAt', () => {
  it('fetches the finer shapes on the way in and never goes back', () => {
    expect(detailAt('overview', 3)).toBe('overview');
    expect(detailAt('overview', 5)).toBe('fetching');
    expect(detailAt('fetching', 3)).toBe('fetching');
    expect(detailAt('fine', 3)).toBe('fine');
  });
});
