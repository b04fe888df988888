import { describe, expect, it } from 'vitest';
import { checks, portChecks } from '../../geo/checks/ports';
import { readTable } from '../../geo/csv';
import { type Mistake, sourcesCopy } from './brokenCopy';

const copy = sourcesCopy();

it('finds nothing wrong in the sources', () => {
  expect(checks.flatMap((check) => check.run())).toEqual([]);
});

describe('a broken row is reported with file, line and field', () => {
  const mistakes: readonly (Mistake & { readonly field: string })[] = [
    { file: 'ports/ports.csv', start: 'poe-2604,', from: '31.', to: '61.', field: 'lng lat' },
    { file: 'ports/ports.csv', start: 'poe-2604,', from: 'US-AZ', to: 'US-XX', field: 'us_region' },
    {
      file: 'ports/ports.csv',
      start: 'poe-2604,',
      from: 'poe-2604-mariposa',
      to: 'poe-2604-deconcini',
      field: 'main_crossing_id',
    },
    {
      file: 'ports/ports.csv',
      start: 'poe-2604,',
      from: 'poe-2604-mariposa',
      to: 'poe-2604-lost',
      field: 'main_crossing_id',
    },
    {
      file: 'ports/crossings.csv',
      start: 'poe-2604-mariposa,',
      from: ',poe-2604,',
      to: ',poe-2605,',
      field: 'port_id',
    },
    {
      file: 'ports/crossings.csv',
      start: 'poe-2604-mariposa,',
      from: ',open,open,',
      to: ',opened,open,',
      field: 'status',
    },
    { file: 'ports/crossings.csv', start: 'poe-2604-mariposa,', from: '-110.', to: 'west ', field: 'lng' },
    {
      file: 'ports/crossings.csv',
      start: 'poe-2604-mariposa,',
      from: 'poe-2604-mariposa',
      to: 'poe-2604-morley',
      field: 'id',
    },
    { file: 'ports/counts.csv', start: 'poe-2304,2024,,trucks,', from: '3026632', to: '3 026 632', field: 'value' },
    {
      file: 'ports/counts.csv',
      start: 'poe-2506,2025,2025 Jan-Feb,trucks,',
      from: ',no,',
      to: ',yes,',
      field: 'full_year',
    },
    { file: 'ports/counts.csv', start: 'poe-2304,2024,,trucks,', from: ',high,', to: ',certain,', field: 'certainty' },
    {
      file: 'ports/facts.csv',
      start: 'poe-2506-otay-mesa,wait_commercial_standard_snapshot',
      from: 'wait-snapshot-2022',
      to: 'wait-cbp-estimate',
      field: 'family',
    },
    {
      file: 'ports/facts.csv',
      start: 'poe-2506-otay-mesa,commercial_lanes_max',
      from: ',lanes,,',
      to: ',lane,,',
      field: 'unit',
    },
    { file: 'ports/works.csv', start: 'douglas-commercial,', from: ',building,', to: ',begun,', field: 'stage' },
    {
      file: 'ports/plan_entries.csv',
      start: 'gordie-howe,',
      from: 'poe-3801-gordie-howe',
      to: 'poe-3801-gordy',
      field: 'opens',
    },
    { file: 'ports/plan_entries.csv', start: 'santa-teresa,', from: ',3,14,', to: ',three,14,', field: 'lanes_before' },
    {
      file: 'ports/crossings.csv',
      start: 'poe-2604-mariposa,',
      from: ',open,open,none,',
      to: ',open,open,none,2028',
      field: 'opens_year',
    },
    { file: 'ports/ports.csv', start: 'poe-2309,', from: 'Incluye Donna.', to: '', field: 'note_es' },
    {
      file: 'ports/crossings.csv',
      start: 'poe-2304-bridge-2,',
      from: 'Voitures et autocars.',
      to: '',
      field: 'note_fr',
    },
    {
      file: 'ports/works.csv',
      start: 'calexico-west-phase-2,',
      from: ',En construcción,',
      to: ',,',
      field: 'status_text_es',
    },
    { file: 'ports/works.csv', start: 'otay-ii-mexico,', from: 'over 95%', to: 'over 97%', field: 'status_text_fr' },
    {
      file: 'ports/works.csv',
      start: 'san-luis-ii-2010,',
      from: 'Presupuestado en 2007',
      to: '',
      field: 'cost_note_es',
    },
    {
      file: 'ports/works.csv',
      start: 'tornillo-cargo,',
      from: 'Cargo service',
      to: 'In 2021 cargo',
      field: 'description_es',
    },
    { file: 'ports/works.csv', start: 'douglas-commercial,', from: '320000000', to: '320 million', field: 'cost' },
    {
      file: 'ports/facts.csv',
      start: 'poe-2506-otay-mesa,commercial_lanes_max',
      from: ',lanes,2022',
      to: ',wait-cbp-estimate,2022',
      field: 'family',
    },
    {
      file: 'ports/works.csv',
      start: 'piedras-negras-customs,',
      from: 'before 2024-10 (undated)',
      to: 'lately',
      field: 'status_as_of',
    },
  ];
  it.each(mistakes)('$file $field: $to', ({ field, ...mistake }) => {
    const { line, problems } = copy.problemsAfter(portChecks, mistake);
    expect(problems).toContainEqual(expect.objectContaining({ file: mistake.file, line, field }));
  });

  it('reports all mistakes of a row at once', () => {
    const mistake = { file: 'ports/works.csv', start: 'douglas-commercial,', from: '2028,320000000', to: 'soon,dear' };
    const { problems } = copy.problemsAfter(portChecks, mistake);
    expect(problems.map(({ field }) => field)).toEqual(['year_expected', 'cost']);
  });

  it('a source that is gone, and a letter that is broken', () => {
    const [row] = readTable('ports/works.csv');
    const source = row?.text('source') ?? '';
    const gone = { file: 'ports/works.csv', start: 'douglas-commercial,', from: source, to: '' };
    expect(copy.problemsAfter(portChecks, gone).problems).toContainEqual(expect.objectContaining({ field: 'source' }));
    const broken = { file: 'ports/crossings.csv', start: 'poe-2402-bota,', from: 'Córdova', to: 'CÃ³rdova' };
    const { line, problems } = copy.problemsAfter(portChecks, broken);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'ports/crossings.csv', line }));
    const bare = { file: 'ports/ports.csv', start: 'poe-2402,', from: 'Ciudad Juárez', to: 'Ciudad Juarez' };
    expect(copy.problemsAfter(portChecks, bare).problems).toContainEqual(
      expect.objectContaining({ field: 'other_town' }),
    );
  });
});

describe('what the sources must say', () => {
  const counts = readTable('ports/counts.csv');

  it('bridges add up to their port within 6 whole per cent in every full year from 2021', () => {
    const bridges = new Map<string, number>();
    for (const row of counts.filter((count) => count.text('measure') === 'trucks')) {
      const port = /^poe-\d{4}(?=-)/.exec(row.text('place_id'))?.[0];
      const key = `${port} ${row.text('year')}`;
      if (port) bridges.set(key, (bridges.get(key) ?? 0) + row.number('value'));
    }
    const ports = counts.filter((row) => row.text('measure') === 'trucks' && /^poe-\d{4}$/.test(row.text('place_id')));
    const pairs = ports.flatMap((row) => {
      const sum = bridges.get(`${row.text('place_id')} ${row.text('year')}`);
      const full = row.text('full_year') === 'yes' && row.number('year') >= 2021;
      return sum && full ? [{ port: row.text('place_id'), share: sum / row.number('value') }] : [];
    });
    // Twelve Texas ports in four years, less Tornillo before it opened.
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter(({ share }) => Math.round(Math.abs(share - 1) * 100) > 6)).toEqual([]);
  });

  it('every port on the border with Mexico is in the border total', () => {
    for (const year of ['2015', '2019', '2024']) {
      const trucks = counts.filter((row) => row.text('measure') === 'trucks' && row.text('year') === year);
      const total = trucks.find((row) => row.text('place_id') === 'border-us-mx')?.number('value') ?? 0;
      const mexican = new Set(
        readTable('ports/ports.csv')
          .filter((row) => row.text('border') === 'US-MX')
          .map((row) => row.text('id')),
      );
      const sum = trucks
        .filter((row) => mexican.has(row.text('place_id')))
        .reduce((all, row) => all + row.number('value'), 0);
      expect(sum).toBe(total);
    }
  });

  it('keeps recalled positions marked as recalled', () => {
    const recalled = readTable('ports/crossings.csv').filter(
      (row) => row.text('certainty') === 'recalled' && row.text('lng') !== '',
    );
    expect(recalled.map((row) => row.text('id')).sort()).toEqual([
      'poe-2506-otay-mesa-east',
      'poe-3801-ambassador',
      'poe-3801-gordie-howe',
      'poe-3801-tunnel',
    ]);
  });
});
