import { describe, expect, it } from 'vitest';
import { checks, labelChecks } from '../../geo/checks/labels';
import { type Mistake, sourcesCopy } from './brokenCopy';

const copy = sourcesCopy();

it('finds nothing wrong in the names on the map', () => {
  expect(checks.flatMap((check) => check.run())).toEqual([]);
});

describe('a broken row is reported with file, line and field', () => {
  const mistakes: readonly (Mistake & { readonly field?: string })[] = [
    { file: 'labels/towns.csv', start: '3530597,', from: 'MX-CMX', to: 'MX-DIF', field: 'region_id' },
    { file: 'labels/towns.csv', start: '3530597,', from: '3530597', to: 'Mexico', field: 'geonames_id' },
    { file: 'labels/towns.csv', start: '3530597,', from: 'Ciudad de México', to: '', field: 'name_es' },
    { file: 'labels/towns.csv', start: '3530597,', from: 'Ciudad de México', to: 'Ciudad de MÃ©xico' },
    { file: 'labels/waters.csv', start: 'ocean,-121.5,', from: ',27.5,', to: ',275,', field: 'lat' },
    { file: 'labels/waters.csv', start: 'ocean,-121.5,', from: 'ocean', to: 'pond', field: 'kind' },
    { file: 'labels/countries.csv', start: '-90.3,', from: '-90.3', to: '90.3', field: 'lng' },
    { file: 'labels/points.csv', start: 'US-MI,', from: '43.7', to: '48.9', field: 'lng lat' },
  ];
  it.each(mistakes)('$file $field: $to', ({ field, ...mistake }) => {
    const { line, problems } = copy.problemsAfter(labelChecks, mistake);
    const found = problems.map((problem) => [problem.file, problem.line, problem.field]);
    expect(found).toContainEqual([mistake.file, line, field]);
  });
});
