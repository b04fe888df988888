import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { serialiseScenario } from '../../src/data/parse/scenarioFile';
import { defaultScenario } from '../../src/scoring/defaults';
import { rankScenario } from '../../src/scoring/rank';
import { atlas } from '../corridors/built';
import { answer, corredor, scratchFile } from './corredor';

const scenario = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
const computed = computeCorridorCriteria({ atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: { fabs: [] } });

interface Row {
  readonly rank: number | null;
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly ranked: boolean;
  readonly contributions: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number | null>>;
}

describe('wrong usage', () => {
  it.each([
    ['no command', [], /expected a command/],
    ['an unknown command', ['fly'], /expected a command, got fly/],
    ['a name that every object has', ['constructor'], /expected a command/],
    ['an unknown option', ['regions', '--fast'], /--fast: expected no option/],
    ['a missing option', ['locate'], /--at: expected a value/],
    ['an option without its value', ['route', '--from', '--to', 'US-AZ'], /--from: expected a value/],
    [
      'a flag with a value',
      ['distance', '--from', '1,2', '--to', '1,3', '--geodesic=no'],
      /--geodesic: expected no value/,
    ],
    ['an option twice', ['locate', '--at', '1,2', '--at', '1,2'], /--at: expected once/],
    ['no file to check', ['check'], /expected 1 file/],
    ['words where coordinates belong', ['locate', '--at', 'Hermosillo'], /--at: expected LNG,LAT, got Hermosillo/],
    [
      'a day that there is not',
      ['export', '--document', 'comparison', '--format', 'xlsx', '--out', 'x', '--date', '2026-02-30'],
      /--date: expected a day that there is, YYYY-MM-DD, got 2026-02-30/,
    ],
    ['an unknown method', ['score', '--method', 'magic'], /--method: expected weighted_sum/],
    ['an unknown country', ['score', '--countries', 'MX,BR'], /--countries: expected .*got BR/],
    ['an unknown format', ['score', '--format', 'xml'], /--format: expected json or csv, got xml/],
  ])('exits 2 and says so: %s', (_, words, message) => {
    const { code, stdout, lines } = corredor(...words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(lines[0]).toMatch(message);
    expect(lines.some((line) => line.startsWith('usage: corredor'))).toBe(true);
  });
});

describe('regions', () => {
  it('lists all 96 in three languages', () => {
    const list = answer('regions') as { id: string }[];
    expect(list).toHaveLength(96);
    expect(list.find(({ id }) => id === 'CA-BC')).toEqual({
      id: 'CA-BC',
      nameEn: 'British Columbia',
      nameEs: 'Columbia Británica',
      nameFr: 'Colombie-Britannique',
      country: 'CA',
    });
  });
});

describe('score', () => {
  const rows = answer('score') as Row[];

  it('is the ranking of the app to the last digit', () => {
    const ranking = rankScenario({ atlas, scenario, computed });
    expect(
      rows.map(({ id, rank, score, coverage, contributions }) => ({ id, rank, score, coverage, contributions })),
    ).toEqual(
      ranking.map(({ regionId, rank, score, coverage, contributions }) => {
        return { id: regionId, rank: rank ?? null, score: score ?? null, coverage, contributions };
      }),
    );
  });

  it('adds contributions up to the score, ranks from 1, and leaves the unranked last', () => {
    expect(rows[0]?.rank).toBe(1);
    const unranked = rows.findIndex(({ ranked }) => !ranked);
    for (const [index, row] of rows.entries()) {
      const sum = Object.values(row.contributions).reduce((total, points) => total + points, 0);
      if (row.score !== null) expect(sum).toBeCloseTo(row.score, 9);
      expect(row.rank === null).toBe(!row.ranked);
      if (unranked >= 0) expect(row.ranked).toBe(index < unranked);
      for (const value of Object.values(row.values)) {
        if (value !== null) expect(value >= 0 && value <= 100).toBe(true);
      }
    }
  });

  it('keeps to the countries asked for, with the scores they have among all', () => {
    const few = answer('score', '--countries', 'MX,CA') as Row[];
    expect(few.map(({ id }) => id.slice(0, 2)).every((country) => country !== 'US')).toBe(true);
    expect(few).toHaveLength(45);
    for (const row of few) expect(row.score).toBe(rows.find(({ id }) => id === row.id)?.score);
  });

  it('gives the same figures as CSV', () => {
    const [header = '', ...lines] = corredor('score', '--format', 'csv').stdout.trimEnd().split('\n');
    expect(header.startsWith('rank,id,name,score,coverage,ranked,contributions.')).toBe(true);
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]).toMatch(new RegExp(`^1,${rows[0]?.id},`));
    expect(lines[0]).toContain(`,${rows[0]?.score},`);
  });

  it('scores a scenario of a file, and another method', () => {
    const [id] = Object.keys(scenario.weights);
    const file = scratchFile('one.json', serialiseScenario({ ...scenario, language: 'es', weights: onlyWeight(id) }));
    const [best] = answer('score', '--scenario', file) as Row[];
    expect(best?.score).toBe(100);
    const geometric = answer('score', '--method', 'weighted_geometric') as Row[];
    expect(geometric.map(({ id: region }) => region)).not.toEqual(rows.map(({ id: region }) => region));
  });

  it('refuses a scenario that it would have to change, and names the place', () => {
    const file = scratchFile('bad.json', '{"version": 1, "weights": {"moonlight": 1}}');
    const { code, stdout, lines } = corredor('score', '--scenario', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines[0]).toBe(`${file}: weights.moonlight: expected a criterion of the model, got 1`);
  });
});

function onlyWeight(id: string | undefined): typeof scenario.weights {
  return Object.fromEntries(Object.keys(scenario.weights).map((key) => [key, key === id ? 1 : 0]));
}

describe('locate', () => {
  it.each([
    ['-110.97,29.07', 'MX-SON'],
    ['-112.07404,33.44838', 'US-AZ'],
    ['-114.78218,32.487', 'US-AZ'],
    ['-112.6,28.6', null],
    ['-90.507,14.634', null],
    // Nuevo Progreso, which the outline of Tamaulipas leaves out, and Guatemala across the river from Ciudad Hidalgo.
    ['-97.95217,26.0553', 'MX-TAM'],
    ['-92.14,14.68', null],
    ['-1.1097e2,2.907E+1', 'MX-SON'],
  ])('%s lies in %s', (at, region) => {
    expect(answer('locate', '--at', at)).toEqual({ region });
  });

  it('exits 1 for a latitude that is none, and guesses why', () => {
    const { code, lines } = corredor('locate', '--at', '29.07,-110.97');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^--at: expected a latitude of -90 to 90, got latitude -110.97 .*swapped\?/);
  });
});

describe('distance', () => {
  const pair = ['--from', '-112.07404,33.44838', '--to=-114.78218,32.487'] as const;

  it('measures on the mean sphere, and on the ellipsoid when asked', () => {
    // The ellipsoid's figure is published: 274 698.8195 m. Sphere and ellipsoid differ by less than 0.6 %.
    const { km: sphere } = answer('distance', ...pair) as { km: number };
    const { km } = answer('distance', ...pair, '--geodesic') as { km: number };
    expect(km).toBeCloseTo(274.6988195437789, 6);
    expect(sphere).not.toBe(km);
    expect(Math.abs(sphere / km - 1)).toBeLessThan(0.006);
  });
});

describe('route', () => {
  interface Answer {
    readonly km: number;
    readonly hours: number;
    readonly p90Hours: number;
    readonly crossing: string | null;
    readonly nodes: readonly string[];
    readonly failover: { readonly crossing: string; readonly hours: number } | null;
  }

  it('goes from Hermosillo to Phoenix by Mariposa', () => {
    const route = answer('route', '--from', 'mx-son-hermosillo', '--to', 'us-az-phoenix') as Answer;
    expect(Object.keys(route)).toEqual(['km', 'hours', 'p90Hours', 'crossing', 'nodes', 'failover']);
    expect(route.p90Hours).toBeGreaterThan(route.hours);
    expect(route).toMatchObject({ km: 585, crossing: 'poe-2604-mariposa', failover: { crossing: 'poe-2603-naco' } });
    expect(route.nodes.at(0)).toBe('mx-son-hermosillo');
    expect(route.nodes.at(-1)).toBe('us-az-phoenix');
    expect(route.failover?.hours).toBeGreaterThan(route.hours);
  });

  it('takes a region, a project, a crossing or a point as a place', () => {
    const fab = atlas.projects.find(({ kind, regionId }) => kind === 'fab' && regionId === 'US-AZ');
    for (const to of ['US-AZ', fab?.id ?? '', 'poe-2604-mariposa', '-112.07404,33.44838']) {
      const { km } = answer('route', '--from', 'MX-SON', '--to', to, '--by', 'km') as Answer;
      expect(km).toBeGreaterThan(250);
      expect(km).toBeLessThan(700);
    }
  });

  it('has no crossing and no failover inside a country', () => {
    const route = answer('route', '--from', 'us-az-tucson', '--to', 'us-az-phoenix') as Answer;
    expect(route).toMatchObject({ km: 192, crossing: null, failover: null });
  });

  it('takes speeds and minutes from the scenario', () => {
    const slow = { ...scenario, assumptions: { ...DEFAULT_ASSUMPTIONS, crossingMinutes: 300 } };
    const file = scratchFile('slow.json', serialiseScenario(slow));
    const ends = ['--from', 'mx-son-hermosillo', '--to', 'us-az-phoenix'];
    const [usual, late] = [answer('route', ...ends), answer('route', ...ends, '--scenario', file)] as [Answer, Answer];
    expect(late.hours).toBeCloseTo(usual.hours + 3, 9);
  });

  it.each([
    ['US-HI', /--to: .*US-HI \(off-network\)/],
    ['poe-3801-gordie-howe', /--to: .*poe-3801-gordie-howe \(unconnected\)/],
    ['atlantis', /--to: expected a region, crossing, project or node id.*got atlantis/],
    ['-119,27', /--to: expected a point inside one of the 96 regions, got -119,27/],
  ])('exits 1 and says why there is no way to %s', (to, message) => {
    const { code, stdout, lines } = corredor('route', '--from', 'MX-SON', '--to', to);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines.join('\n')).toMatch(message);
  });
});

describe('check', () => {
  it('says nothing of a right file', () => {
    const files = [
      scratchFile('right.json', serialiseScenario(scenario)),
      scratchFile('right.csv', 'region,lat,lon\nUS-AZ,33.4,-112\n'),
      scratchFile('right.geojson', '{"type":"Point","coordinates":[-111,33]}'),
    ];
    for (const file of files) expect(corredor('check', file)).toEqual({ code: 0, stdout: '', lines: [] });
  });

  it('names line and column, or the field', () => {
    const comma = scratchFile('comma.json', '{"version":1,\n "weights":{},}');
    expect(corredor('check', comma).lines[0]?.startsWith(`${comma}:2:15: expected `)).toBe(true);
    const version = scratchFile('version.json', '{"version":99}');
    expect(corredor('check', version)).toEqual({
      code: 1,
      stdout: '',
      lines: [`${version}: version: expected version 1, got 99`],
    });
    const csv = scratchFile('cells.csv', 'region,labour\nUS-AZ,3,9\n');
    expect(corredor('check', csv).lines).toEqual([`${csv}:2:1: expected 2 cells, got 3 cells`]);
  });

  it('exits 1 for a document that there is nothing to write of', () => {
    const out = join(tmpdir(), 'corredor-no-story.pdf');
    const run = corredor('export', '--format', 'pdf', '--document', 'story', '--out', out);
    expect(run).toMatchObject({ code: 1, stdout: '', lines: ['story: expected at least one scene, got none'] });
    expect(existsSync(out)).toBe(false);
  });

  it('exits 1 for a file that is not there or of another kind', () => {
    expect(corredor('check', '/nowhere/at/all.csv')).toMatchObject({ code: 1, stdout: '' });
    expect(corredor('check', scratchFile('notes.txt', 'hello'))).toMatchObject({ code: 1, stdout: '' });
  });
});
