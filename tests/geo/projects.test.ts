import { describe, expect, it } from 'vitest';
import { checks, projectChecks } from '../../geo/checks/projects';
import { readTable } from '../../geo/csv';
import { type Mistake, sourcesCopy } from './brokenCopy';

const copy = sourcesCopy();

it('finds nothing wrong in the sources', () => {
  expect(checks.flatMap((check) => check.run())).toEqual([]);
});

describe('a broken row is reported with file, line and field', () => {
  const projects = 'projects/projects.csv';
  const mistakes: readonly (Mistake & { readonly field: string })[] = [
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: ',33.72,', to: ',133.72,', field: 'lat' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: ',-112.14,', to: ',-102.14,', field: 'lng lat' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: ',fab,', to: ',foundry,', field: 'kind' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: ',operating,', to: ',running,', field: 'status' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: '2026-02-28', to: '2026-13-28', field: 'status_as_of' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: ',US,US-AZ,', to: ',US,MX-AZ,', field: 'region' },
    { file: projects, start: 'us-az-tsmc-fab21-1,', from: '65000000000', to: '65 bn', field: 'investment_usd' },
    { file: projects, start: 'cr-h-intel', from: ',-8', to: ',-7', field: 'lng lat' },
    { file: 'projects/awards.csv', start: 'polar,', from: 'us-mn-polar,', to: 'us-mn-solar,', field: 'project_ids' },
    { file: 'projects/awards.csv', start: 'polar,', from: ',2024-09-24,', to: ',,', field: 'final_date' },
    { file: 'parks/parks.csv', start: 'mx-bcn-pimsa-1,', from: 'MX-BCN', to: 'MX-SON', field: 'lng lat' },
    {
      file: 'resources/resources.csv',
      start: 'us-nc-spruce-sibelco,',
      from: ',operating,',
      to: ',open,',
      field: 'status',
    },
    { file: 'programmes/programmes.csv', start: 'conalep,', from: ',workforce,', to: ',training,', field: 'kind' },
    { file: 'programmes/programmes.csv', start: 'plan-sonora,', from: 'MX-SON', to: 'MX-SNA', field: 'regions' },
    {
      file: 'programmes/programmes.csv',
      start: 'hled-relaunch-2021,',
      from: ',https:',
      to: ',javascript:',
      field: 'url',
    },
    { file: 'projects/awards.csv', start: 'polar,', from: ',98,', to: ',about 98,', field: 'jobs' },
    { file: 'projects/awards.csv', start: 'polar,', from: ',525000000,', to: ',525m,', field: 'private_capital_usd' },
    { file: 'parks/parks.csv', start: 'mx-coa-ahmsa,', from: ',2025,', to: ',2035,', field: 'year' },
    { file: 'parks/parks.csv', start: 'mx-coa-ahmsa,', from: ',partly,', to: ',in part,', field: 'verified' },
    { file: 'resources/resources.csv', start: 'us-nc-spruce-sibelco,', from: ',2024,', to: ',24,', field: 'year' },
    // A remark that is not translated, one that only the translation has, and a figure changed in English alone.
    { file: projects, start: 'us-az-nxp-chandler,', from: 'Fábrica de obleas', to: '', field: 'activity_es' },
    { file: projects, start: 'us-az-intel-fab52,', from: ',"Intel 18A, 300\u00a0mm"', to: ',', field: 'process_es' },
    { file: projects, start: 'us-ut-ti-lehi1,', from: 'Achetée à Micron en 2021', to: '', field: 'note_fr' },
    { file: projects, start: 'us-ut-ti-lehi1,', from: 'Bought from Micron in 2021', to: '', field: 'note_es' },
    { file: projects, start: 'us-id-micron-id2,', from: 'USD 200bn', to: 'USD 240bn', field: 'note_fr' },
    { file: 'projects/awards.csv', start: 'amkor,', from: '7\u00a0G$', to: '8\u00a0G$', field: 'note_fr' },
    { file: 'parks/parks.csv', start: 'mx-nle-avante,', from: 'Sitio de Quanta', to: '', field: 'note_es' },
    { file: 'parks/parks.csv', start: 'mx-agu-finsa,', from: '40\u00a0% según', to: '40 % según', field: 'note_es' },
    { file: 'parks/parks.csv', start: 'mx-agu-alea,', from: 'Prévu\u00a0:', to: 'Prévu :', field: 'note_fr' },
    { file: 'parks/parks.csv', start: 'mx-chh-bermudez,', from: 'L’un', to: "L'un", field: 'note_fr' },
    { file: 'resources/resources.csv', start: 'mx-son-akin-e,', from: '130\u00a0MW,', to: ',', field: 'note_es' },
  ];
  it.each(mistakes)('$file $field: $to', ({ field, ...mistake }) => {
    const { line, problems } = copy.problemsAfter(projectChecks, mistake);
    expect(problems).toContainEqual(expect.objectContaining({ file: mistake.file, line, field }));
  });

  it('an accent that stands beside its letter, by file and line', () => {
    const apart = { file: 'parks/parks.csv', start: 'mx-coa-ahmsa,', from: 'México', to: 'México'.normalize('NFD') };
    const { line, problems } = copy.problemsAfter(projectChecks, apart);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'parks/parks.csv', line }));
  });
});

describe('what the sources must say', () => {
  it('every region of a programme or park is among the 96', () => {
    const known = new Set(readTable('regions/regions.csv').map((row) => row.text('region_id')));
    expect(known.size).toBe(96);
    const named = ['projects/projects.csv', 'parks/parks.csv', 'resources/resources.csv'].flatMap((file) =>
      readTable(file).map((row) => row.text('region')),
    );
    expect([...new Set(named)].filter((region) => !known.has(region) && !region.startsWith('CR-'))).toEqual([]);
  });

  it('names programmes in three languages, each in its own words', () => {
    const rows = readTable('programmes/programmes.csv');
    expect(rows).toHaveLength(88);
    const proper = ['Plan México', 'Jalisco on Chip'];
    const copied = rows.filter((row) => row.text('name_en') === row.text('name_fr'));
    expect(copied.map((row) => row.text('name_fr')).filter((name) => !proper.includes(name))).toEqual([]);
    expect(rows.filter((row) => row.text('name_es') === row.text('name_fr')).length).toBeLessThanOrEqual(proper.length);
  });

  it('calls nothing certain that rests on memory or on the old list', () => {
    for (const row of readTable('projects/projects.csv')) {
      if (row.text('verified') === 'yes') continue;
      expect(row.text('certainty'), row.text('id')).not.toBe('high');
    }
  });
});
