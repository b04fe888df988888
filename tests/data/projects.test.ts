import { describe, expect, it } from 'vitest';
import { parseParks } from '../../src/data/parse/parks';
import { parsePlaces } from '../../src/data/parse/places';
import { parseProgrammes } from '../../src/data/parse/programmes';
import { parseProjectDetails } from '../../src/data/parse/projects';
import { parseResources } from '../../src/data/parse/resources';
import { built, withCell } from './files';

const { projects } = parsePlaces(built('places'), 'places.json');
const { details, awards } = parseProjectDetails(built('projects'), 'projects.json');

describe('details of projects', () => {
  it('has one for each project, in the same order', () => {
    expect(details.map(({ id }) => id)).toEqual(projects.map(({ id }) => id));
  });

  it('TSMC in Arizona: USD 65 billion, 6,000 jobs and USD 6.6 billion for three fabs (White House, 15 November 2024)', () => {
    const tsmc = details.find(({ id }) => id === 'us-az-tsmc-fab21-1');
    expect(tsmc?.investment).toMatchObject({ value: 65e9, unit: 'usd' });
    expect(tsmc?.award).toMatchObject({ value: 6.6e9, year: 2024, marks: ['bound'] });
    expect(tsmc?.jobs).toMatchObject({ value: 6000, unit: 'jobs' });
    expect(tsmc?.note?.en).toContain('first three fabs together');
    expect(tsmc?.note?.es).toContain('las tres primeras fábricas');
    expect(tsmc?.note?.fr).toContain('les trois premières usines');
  });

  it('fills investment for 81, jobs for 89 and awards for 26, and leaves the others missing', () => {
    const filled = (read: (detail: (typeof details)[number]) => unknown) => details.filter((one) => read(one)).length;
    expect([filled((one) => one.investment), filled((one) => one.jobs), filled((one) => one.award)]).toEqual([
      81, 89, 26,
    ]);
  });

  it('says of a figure from an undated article that it is undated', () => {
    const undated = details.filter((one) => one.investment?.period === 'undated' || one.jobs?.period === 'undated');
    expect(undated.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['mx-nle-jabil', 'mx-nle-lenovo', 'mx-chh-wnc']),
    );
    expect(undated).toHaveLength(4);
  });

  it('trusts rows as far as they were verified', () => {
    const verified = (word: string) => details.filter((one) => one.verified === word);
    expect(['yes', 'partly', 'dated', 'no'].map((word) => verified(word).length)).toEqual([208, 16, 7, 0]);
    expect(new Set(verified('dated').map((one) => one.certainty))).toEqual(new Set(['low']));
    expect(new Set(verified('partly').map((one) => one.certainty))).toEqual(new Set(['medium']));
  });
});

describe('CHIPS awards', () => {
  const total = (status: string) =>
    awards.filter((award) => award.status === status).reduce((sum, award) => sum + award.amount.value, 0);

  it('22 final ones come to USD 32.1 billion, 14 preliminary, 1 proposed', () => {
    const number = (status: string) => awards.filter((award) => award.status === status).length;
    expect([number('final'), number('preliminary'), number('proposed')]).toEqual([22, 14, 1]);
    expect(total('final') / 1e9).toBeCloseTo(32.1, 1);
  });

  it('names only projects that exist, and marks those from memory', () => {
    const known = new Set(projects.map(({ id }) => id));
    expect(awards.flatMap(({ projectIds }) => projectIds).filter((id) => !known.has(id))).toEqual([]);
    const recalled = awards.filter(({ amount }) => amount.certainty === 'recalled').map(({ id }) => id);
    expect(recalled).toEqual(['wolfspeed', 'akash']);
  });
});

describe('parks, programmes and resources', () => {
  const parks = parseParks(built('parks'), 'parks.json');
  const programmes = parseProgrammes(built('programmes'), 'programmes.json');
  const resources = parseResources(built('resources'), 'resources.json');

  it('89 parks: 78 in Mexico, 10 in the United States, 1 in Canada', () => {
    const inCountry = (country: string) => parks.filter((park) => park.country === country).length;
    expect(['MX', 'US', 'CA'].map(inCountry)).toEqual([78, 10, 1]);
  });

  it('has the Single Window for Investors and the CHIPS Act (9 August 2022)', () => {
    const named = (id: string) => programmes.find((programme) => programme.id === id);
    expect(named('ventanilla')?.names.es).toBe('Ventanilla Única para Inversionistas');
    expect(named('chips-act')).toMatchObject({ date: '2022-08-09', year: 2022, countries: ['US'] });
    expect(named('itsi-whsi')?.countries).toEqual(['US', 'MX', 'CR', 'PA']);
  });

  it('leaves three undated articles without a date', () => {
    const undated = programmes.filter((programme) => programme.date === undefined);
    expect(undated.map(({ id }) => id)).toEqual(['itmerida-semi', 'uabc-semi', 'fl-chips-50m']);
    expect(undated.every(({ year }) => year === undefined)).toBe(true);
  });

  it('has the quartz of Spruce Pine and marks the graphite of Sonora as recalled', () => {
    expect(resources).toHaveLength(48);
    expect(resources.find(({ id }) => id === 'us-nc-spruce-sibelco')?.certainty).toBe('high');
    expect(resources.find(({ id }) => id === 'mx-son-graphite')?.certainty).toBe('recalled');
  });

  it('refuses a kind that is none, and a row without a name', () => {
    const wrong = withCell(built('programmes'), 'programmes', 'kind', 'training');
    expect(() => parseProgrammes(wrong, 'programmes.json')).toThrow('programmes.json: programmes');
    const nameless = withCell(built('parks'), 'parks', 'name', '');
    expect(() => parseParks(nameless, 'parks.json')).toThrow('parks.json: parks[0].name: expected text');
    const lost = withCell(built('resources'), 'resources', 'lat', null);
    expect(() => parseResources(lost, 'resources.json')).toThrow('resources.json: resources[0].lat: expected a number');
    const award = withCell(built('projects'), 'awards', 'amount', 'much');
    expect(() => parseProjectDetails(award, 'projects.json')).toThrow('projects.json: awards[0].amount');
  });
});
