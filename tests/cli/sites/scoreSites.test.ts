import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { parseArgs } from '../../../src/cli/args';
import { scoreSites } from '../../../src/cli/commands/scoreSites';
import { linesOf } from '../../../src/cli/fault';
import { nodeHost } from '../../../src/cli/host';
import { serialiseScenario } from '../../../src/data/parse/scenarioFile';
import { differences, engineRanking, randomSites, type Scored, sitesCsv } from '../../exports/sql/sites';
import { builtAtlas } from '../../scoring/built';
import { answer, corredor, scratchFile } from '../corredor';

const { atlas, scenario } = builtAtlas();
const { criteria } = atlas;
const sites = randomSites(criteria, 500, 11);
const csv = sitesCsv(sites, criteria);
const ranking = engineRanking(sites, criteria, scenario);
const ranked = ranking.filter(({ rank }) => rank !== undefined).length;

/** A result of CSV, in the order of its lines. */
function scoresOf(file: string): readonly Scored[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  expect(header).toMatch(/^id,country,score,coverage,rank/);
  return lines.map((line) => {
    const [id = '', , score = '', coverage = '', rank = ''] = line.split(',');
    const numberOr = (text: string): number | null => (text === '' ? null : Number(text));
    return { id, score: numberOr(score), coverage: Number(coverage), rank: numberOr(rank) };
  });
}

async function duck(sql: string): Promise<readonly unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return (await connection.runAndReadAll(sql)).getRowsJS();
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the command in this process: the lines of what it does not take, none where it does. */
async function faultsOf(...words: readonly string[]): Promise<readonly string[]> {
  try {
    await scoreSites.run(parseArgs(scoreSites, words), nodeHost(ROOT));
    return [];
  } catch (error) {
    return linesOf(error);
  }
}

const beside = (file: string, name: string): string => join(dirname(file), name);

describe('score-sites', () => {
  it('scores a CSV as the engine does, best first, and leaves nothing else behind', () => {
    const file = scratchFile('sites.csv', csv);
    const out = beside(file, 'scores.csv');
    expect(answer('score-sites', file, '--out', out)).toMatchObject({ out, rows: 500, ranked });
    const rows = scoresOf(out);
    expect(differences(ranking, rows)).toEqual([]);
    const places = rows.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(readdirSync(dirname(file)).sort()).toEqual(['scores.csv', 'sites.csv']);
  });

  it('gives the same from Parquet, and Parquet with a part per country', async () => {
    const file = scratchFile('sites.csv', csv);
    const [parquet, parts, out] = [beside(file, 'sites.parquet'), beside(file, 'parts'), beside(file, 'scores.csv')];
    await duck(`COPY (FROM read_csv('${file}')) TO '${parquet}' (FORMAT parquet)`);
    expect(await faultsOf(parquet, '--out', out)).toEqual([]);
    expect(differences(ranking, scoresOf(out))).toEqual([]);
    expect(await faultsOf(parquet, '--out', parts)).toEqual([]);
    expect(readdirSync(parts).sort()).toEqual(['country=CA', 'country=MX', 'country=US']);
    const again = beside(file, 'again.csv');
    await duck(
      `COPY (SELECT id, country, score, coverage, rank FROM read_parquet('${parts}/**/*.parquet', hive_partitioning = true)) TO '${again}'`,
    );
    expect(differences(ranking, scoresOf(again))).toEqual([]);
  });

  it('reads a folder of Parquet with parts', async () => {
    const file = scratchFile('sites.csv', csv);
    const [parts, out] = [beside(file, 'parts'), beside(file, 'scores.csv')];
    await duck(`COPY (FROM read_csv('${file}')) TO '${parts}' (FORMAT parquet, PARTITION_BY (country))`);
    expect(await faultsOf(parts, '--out', out)).toEqual([]);
    expect(differences(ranking, scoresOf(out))).toEqual([]);
  });

  it('takes a scenario: its method, its knock-outs, its picked regions, its points', () => {
    const id = criteria.find((criterion) => String(criterion.id) === 'K1')?.id;
    if (id === undefined) throw new Error('expected the criterion K1');
    const picked = atlas.regions.slice(0, 3).map((region) => region.id);
    const other = {
      ...scenario,
      method: 'weighted_geometric' as const,
      knockouts: [{ criterionId: id, max: 20 }],
      picked,
    };
    const file = scratchFile(
      'sites.csv',
      csv.replaceAll(/^(site-\d+),(\w\w),site-(\d+)/gm, (_, site, country, n) =>
        [site, country, Number(n) % 2 ? picked[0] : 'US-WY'].join(','),
      ),
    );
    const out = beside(file, 'scores.csv');
    const document = beside(file, 'scenario.json');
    writeFileSync(document, serialiseScenario(other));
    answer('score-sites', file, '--out', out, '--scenario', document, '--contributions');
    const own = engineRanking(sites, criteria, { ...other, picked: [] });
    const rows = scoresOf(out);
    expect(rows.filter(({ rank }) => rank !== null).every((row) => Number(row.id.slice(5)) % 2 === 1)).toBe(true);
    const order = own.filter(({ rank, regionId }) => rank !== undefined && Number(regionId.slice(5)) % 2 === 1);
    expect(rows.flatMap(({ rank, score }) => (rank === null ? [] : [score?.toFixed(9)]))).toEqual(
      order.map(({ score }) => score?.toFixed(9)),
    );
    const [header = '', first = ''] = readFileSync(out, 'utf8').split('\n');
    const cells = first.split(',');
    const points = header.split(',').flatMap((name, c) => (name.startsWith('contribution_') ? [Number(cells[c])] : []));
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(cells[2]), 9);
  });

  it('says how many numbers have no end, which it takes for not known', async () => {
    const names = csv.slice(0, csv.indexOf('\n')).split(',');
    const put = (line: number, name: string, text: string) => (row: string, index: number) =>
      index === line ? row.split(',').with(names.indexOf(name), text).join(',') : row;
    const lines = csv
      .split('\n')
      .map(put(1, 'K1', '1e999'))
      .map(put(2, 'K1', 'nan'))
      .map(put(3, 'W1', '-inf'));
    const file = scratchFile('sites.csv', lines.join('\n'));
    const warned: string[] = [];
    const host = { ...nodeHost(ROOT), warn: (line: string) => void warned.push(line) };
    await scoreSites.run(parseArgs(scoreSites, [file, '--out', beside(file, 'scores.csv')]), host);
    expect(warned).toEqual(
      criteria.flatMap(({ id }) => {
        const rows = id === 'K1' ? 2 : id === 'W1' ? 1 : 0;
        const got = `NaN or an infinity in ${rows} rows, taken as not known`;
        return rows === 0 ? [] : [`${file}: ${id}: expected a finite number or nothing, got ${got}`];
      }),
    );
  });

  it.each([
    ['semicolons', csv.replaceAll(',', ';')],
    ['tabs', csv.replaceAll(',', '\t')],
    ['CR LF and a byte order mark', `\ufeff${csv.replaceAll('\n', '\r\n')}`],
    ['small letters in names', csv.replace(/^.*/, (header) => header.toLowerCase())],
    ['a column more, of anything', csv.replaceAll(/$/gm, ',x').trim().slice(0, -2)],
  ])('reads %s', async (_, text) => {
    const file = scratchFile('a [1]*.csv', text);
    const out = beside(file, 'scores.csv');
    expect(await faultsOf(file, '--out', out)).toEqual([]);
    expect(differences(ranking, scoresOf(out))).toEqual([]);
  });
});

describe('a file of sites that does not hold', () => {
  const row = (change: (cells: string[]) => void): string => {
    const lines = csv.split('\n');
    const cells = (lines[4] ?? '').split(',');
    change(cells);
    lines[4] = cells.join(',');
    return lines.join('\n');
  };
  const k1 = csv.split('\n')[0]?.split(',').indexOf('K1') ?? -1;

  it.each([
    [
      'a text for a number',
      row((cells) => cells.splice(k1, 1, 'cheap')),
      'K1, line 5: expected a number or nothing, got cheap',
    ],
    [
      'a decimal comma',
      row((cells) => cells.splice(k1, 1, '"1,5"')),
      'K1, line 5: expected a number or nothing, got 1,5',
    ],
    [
      'a column left out',
      csv.replace('K1', 'wages'),
      'K1: expected a column with a number or nothing for each site, got no column of this name',
    ],
    ['a column twice', csv.replace('K1', 'K2'), 'K2: expected each column once, with a name, got it again'],
    ['a cell too few', row((cells) => cells.pop()), /^line 5: expected \d+ cells, got \d+$/],
    ['another country', row((cells) => cells.splice(1, 1, 'BR')), 'country: expected MX, US, CA, got BR in 1 rows'],
    ['no country', row((cells) => cells.splice(1, 1, '')), 'country: expected MX, US, CA, got nothing in 1 rows'],
    ['no id', row((cells) => cells.splice(0, 1, '')), 'id: expected one for every site, got none in 1 rows'],
    ['a quote that stays open', row((cells) => cells.splice(0, 1, '"x')), /quote/],
    ['no rows', csv.split('\n')[0] ?? '', 'rows: expected sites, got none'],
    ['nothing', '', /expected a header and rows, got an empty file/],
  ])('is named: %s', async (_, text, message) => {
    const file = scratchFile('sites.csv', text);
    const lines = await faultsOf(file, '--out', beside(file, 'scores.csv'));
    expect(lines[0]?.slice(0, file.length + 1)).toBe(`${file}:`);
    if (typeof message === 'string') expect(lines[0]).toBe(`${file}: ${message}`);
    else expect(lines[0]?.slice(file.length + 1).trim()).toMatch(message);
    expect(readdirSync(dirname(file))).toEqual(['sites.csv']);
  });

  it('is named for Parquet by its types', async () => {
    const file = scratchFile('sites.csv', csv);
    const parquet = beside(file, 'sites.parquet');
    await duck(
      `COPY (SELECT * REPLACE (CAST(K1 AS VARCHAR) AS K1) FROM read_csv('${file}')) TO '${parquet}' (FORMAT parquet)`,
    );
    expect(await faultsOf(parquet, '--out', beside(file, 'scores.csv'))).toEqual([
      `${parquet}: K1: expected a column with a number or nothing for each site, got one of VARCHAR`,
    ]);
  });

  it('is told from a wrong use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corredor-'));
    const file = scratchFile('sites.csv', csv);
    const { code, stdout, lines } = corredor('score-sites', join(folder, 'none.csv'), '--out', 'x.csv');
    expect([code, stdout, lines[0]]).toEqual([1, '', expect.stringMatching(/none.csv: expected a file/)]);
    expect(corredor('score-sites', file, '--out', join(folder, 'x.xls')).code).toBe(2);
    await expect(faultsOf(file, '--out', join(folder, 'x.csv'), '--memory', '1')).rejects.toThrow(/from 128, got 1/);
    expect((await faultsOf(file, '--out', join(folder, 'no', 'x.csv')))[0]).toMatch(/expected a folder/);
    writeFileSync(join(folder, 'mine.txt'), 'kept');
    expect((await faultsOf(file, '--out', folder))[0]).toMatch(/expected a folder that is empty/);
    expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
  });
});
