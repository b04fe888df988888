import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../geo/check';
import { indicatorChecks } from '../../geo/checks/indicators';
import { modelChecks } from '../../geo/checks/model';
import { regionChecks } from '../../geo/checks/regions';
import { readTable } from '../../geo/csv';
import { readFigures } from '../../geo/figures';
import { parseIndicators } from '../../src/data/parse/indicators';
import { sourcesCopy } from './brokenCopy';

const FIGURES = 'indicators/figures.csv';
const CATALOGUE = 'indicators/catalogue.csv';
const built = parseIndicators(JSON.parse(readFileSync('public/data/indicators.json', 'utf8')), 'indicators.json');
const flat = [...built.figures].flatMap(([indicatorId, column]) =>
  [...column].map(([regionId, figure]) => ({ indicatorId, regionId, figure })),
);
const only = (indicatorId: string, start = '') =>
  flat.filter((one) => one.indicatorId === indicatorId && one.regionId.startsWith(start)).map((one) => one.figure);

describe('a mistake in one row is named by file, line and field', () => {
  const { problemsAfter } = sourcesCopy();
  const jobs = 'MX-SON,imss_jobs,';
  const mistakes = [
    [indicatorChecks, 'a word for a number', FIGURES, jobs, 'imss_jobs,', 'imss_jobs,many', 'value'],
    [indicatorChecks, 'a number out of range', FIGURES, jobs, 'imss_jobs,', 'imss_jobs,9', 'value'],
    [indicatorChecks, 'an unknown source', FIGURES, jobs, 'imss_2026_03', 'imss', 'source_id'],
    [indicatorChecks, 'no source', FIGURES, jobs, 'imss_2026_03', '', 'source_id'],
    [indicatorChecks, 'an unknown region', FIGURES, jobs, 'MX-SON', 'MX-XXX', 'region_id'],
    [indicatorChecks, 'a pair given twice', FIGURES, 'MX-TAB,imss_jobs,', 'MX-TAB', 'MX-SON', 'region_id indicator_id'],
    [indicatorChecks, 'a year to come', FIGURES, jobs, ',2026,', ',2031,', 'year'],
    [indicatorChecks, 'years the wrong way round', FIGURES, jobs, ',2026,', ',2026-2019,', 'year'],
    [indicatorChecks, 'a hexadecimal number', FIGURES, jobs, 'imss_jobs,', 'imss_jobs,0x', 'value'],
    [
      indicatorChecks,
      'a source without terms',
      'indicators/sources.csv',
      'imss_2026_03,',
      '"open data, Mexico"',
      '',
      'licence',
    ],
    [indicatorChecks, 'a range in words', CATALOGUE, 'conalep_campuses,', ',high,2,', ',high,two,', 'value_min'],
    [indicatorChecks, 'a year in words', FIGURES, jobs, ',2026,', ',last year,', 'year'],
    [
      indicatorChecks,
      'an excluded indicator',
      FIGURES,
      jobs,
      'imss_jobs',
      'industrial_building_cost_usd_m2',
      'indicator_id',
    ],
    [indicatorChecks, 'broken letters', FIGURES, jobs, 'March', 'marÃ§o', undefined],
    [indicatorChecks, 'no French name', CATALOGUE, 'imss_jobs,', 'Emplois privés déclarés (IMSS)', '', 'name_fr'],
    [indicatorChecks, 'an unknown unit', CATALOGUE, 'imss_jobs,', ',jobs,', ',posts,', 'unit'],
    [indicatorChecks, 'an unknown mark', 'indicators/marks.csv', 'conalep_campuses,', 'derived', 'guessed', 'mark'],
    [modelChecks, 'goalposts the wrong way round', 'indicators/readings.csv', 'H2,', ',0,8,', ',8,0,', 'high'],
    [modelChecks, 'a measure without figures', 'indicators/readings.csv', 'S2,', 'MX', 'CA', 'measure'],
    [regionChecks, 'a city in the wrong region', 'regions/regions.csv', 'MX-SON,', '-110.9773', '-106.9773', 'lng lat'],
    [regionChecks, 'a code that is none', 'regions/regions.csv', 'MX-SON,', 'MX-SON', 'MX-26', 'region_id'],
  ] as const;

  it.each(mistakes)('%s: %s', (checks, _, file, start, from, to, field) => {
    const { line, problems } = problemsAfter(checks, { file, start, from, to });
    expect(problems.map((problem) => [problem.file, problem.line, problem.field])).toContainEqual([file, line, field]);
  });

  it('figures out of range and a range that can not be read, in one run', () => {
    const range = { file: CATALOGUE, start: 'conalep_campuses,', from: ',high,2,', to: ',high,two,' };
    const bothChecks = (root: URL) => {
      const path = new URL(FIGURES, root);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(/^(MX-SON,imss_jobs,)\d+/m, '$1many').replace(/^(MX-SON,conalep_campuses,)\d+/m, '$1some'),
      );
      const found = indicatorChecks(root).flatMap((check) => check.run());
      writeFileSync(path, text);
      return [{ name: 'both', run: () => found }];
    };
    const fields = problemsAfter(bothChecks, range).problems.map(({ file, field }) => `${file} ${field}`);
    expect(fields.sort()).toEqual([`${CATALOGUE} value_min`, `${FIGURES} value`, `${FIGURES} value`]);
  });

  it('weights that do not sum to 100, and an accent that is lost, are named by file and field', () => {
    const weights = { file: 'indicators/criteria.csv', start: 'W1,', from: ',5,', to: ',6,' };
    expect(problemsAfter(modelChecks, weights).problems.map(describeProblem)).toEqual([
      'indicators/criteria.csv weight: expected weights that sum to 100, got "101"',
    ]);
    const accent = { file: 'regions/regions.csv', start: 'CA-QC,', from: 'Québec', to: 'Quebec' };
    expect(problemsAfter(regionChecks, accent).problems.map(describeProblem)).toEqual([
      'regions/regions.csv name_es or name_fr: expected Québec, got "no such name"',
    ]);
  });
});

describe('the built figures', () => {
  it('are those of the table, every one, with year and source', () => {
    const rows = readTable(FIGURES);
    expect(flat).toHaveLength(rows.length);
    for (const row of rows) {
      const [indicatorId, regionId] = [row.text('indicator_id'), row.text('region_id')];
      const found = [...built.figures].find(([id]) => id === indicatorId)?.[1];
      const figure = [...(found ?? [])].find(([id]) => id === regionId)?.[1];
      expect([figure?.value, figure?.sourceId]).toEqual([row.number('value'), row.text('source_id')]);
      expect(figure?.period ?? String(figure?.year)).toBe(row.text('year'));
    }
  });

  it('reach as far as the coverage table of the collection says: 111 indicators, 26 of them over all 96 regions', () => {
    const covering = (start: string, least: number) =>
      built.indicators.filter((indicator) => only(indicator.id, start).length >= least).length;
    expect(built.indicators).toHaveLength(111);
    expect([covering('', 96), covering('MX-', 32), covering('US-', 51), covering('CA-', 13)]).toEqual([26, 72, 47, 27]);
    expect([covering('US-', 50), covering('CA-', 10)]).toEqual([52, 35]);
  });

  it('agree with published totals', () => {
    const sum = (indicatorId: string, start = '') =>
      only(indicatorId, start).reduce((total, figure) => total + figure.value, 0);
    // IMSS counted 22.7 million jobs in March 2026; the censuses of 2020 126 and 331.4 million people, Canada 38 million.
    expect(sum('imss_jobs') / 1e6).toBeCloseTo(22.72, 2);
    expect(sum('population_2020', 'MX-') / 126e6).toBeCloseTo(1, 1);
    expect(sum('population_2020', 'US-') / 331.4e6).toBeCloseTo(1, 2);
    expect(sum('population_2020', 'CA-') / 38e6).toBeCloseTo(1, 2);
  });

  it('combine the federal rate of 21 percent with a deductible state rate', () => {
    const rate = (indicatorId: string) =>
      flat.find((one) => one.indicatorId === indicatorId && one.regionId === 'US-CA');
    expect(rate('subnational_cit_pct')?.figure.value).toBe(8.84);
    expect(rate('combined_cit_pct')?.figure.value).toBeCloseTo(21 + 8.84 * 0.79, 3);
  });
});

describe('marks and certainty', () => {
  it('call a figure recalled that no source was read for', () => {
    expect(only('subnational_cit_pct', 'MX-').every((figure) => figure.certainty === 'recalled')).toBe(true);
    expect(only('subnational_cit_pct', 'CA-').some((figure) => figure.certainty === 'recalled')).toBe(false);
  });

  it('call the seventeen withheld export figures bounds, and the fifteen published ones not', () => {
    const bounds = only('electronics_exports_low_musd').filter((figure) => figure.marks.includes('bound'));
    expect(bounds.map((figure) => figure.value)).toEqual(Array(17).fill(0));
    const published = only('electronics_exports_low_musd').filter((figure) => !figure.marks.includes('bound'));
    expect(published).toHaveLength(only('electronics_exports_musd').length);
  });

  it('call the two bridges bridges, and one national rate national', () => {
    for (const id of ['wage_bridge_usd_hour', 'industrial_electricity_bridge_usd_kwh']) {
      expect(only(id).every((figure) => figure.marks.includes('bridge'))).toBe(true);
    }
    const rates = only('combined_cit_pct', 'MX-');
    expect(new Set(rates.map((figure) => figure.value))).toEqual(new Set([30]));
    expect(rates.every((figure) => figure.marks.includes('national'))).toBe(true);
  });

  it('say in the note what a reader must know before comparing', () => {
    const figures = readFigures();
    const jalisco = figures.find((one) => one.indicatorId === 'wage_bridge_usd_hour' && one.regionId === 'MX-JAL');
    expect(jalisco?.marks).toEqual(['derived', 'bridge', 'part-year']);
    expect(jalisco?.note).toMatch(/Mean of January-June 2025/);
  });
});
