import { describe, expect, it } from 'vitest';
import { checks, corridorChecks } from '../../geo/checks/corridors';
import { kmOutside } from '../../geo/checks/position';
import { readTable } from '../../geo/csv';
import { type Mistake, sourcesCopy } from './brokenCopy';

const LINKS = 'corridors/links.csv';
const copy = sourcesCopy();

it('finds nothing wrong in the sources', () => {
  expect(checks.flatMap((check) => check.run())).toEqual([]);
});

describe('a broken row is reported with file, line and field', () => {
  const mistakes: readonly (Mistake & { readonly field: string })[] = [
    { file: 'corridors/nodes.csv', start: 'mx-son-hermosillo,', from: 'MX-SON', to: 'MX-CHH', field: 'lng lat' },
    { file: 'corridors/nodes.csv', start: 'mx-son-hermosillo,', from: ',MX,', to: ',CR,', field: 'countries' },
    { file: LINKS, start: 'poe-2505-tecate,mx-bc-tecate,', from: 'mx-bc-tecate', to: 'mx-bc-tekate', field: 'to' },
    { file: LINKS, start: 'poe-2505-tecate,mx-bc-tecate,', from: ',2,', to: ',0.5,', field: 'km' },
    { file: LINKS, start: 'poe-2505-tecate,mx-bc-tecate,', from: ',MX,', to: ',US,', field: 'country' },
    {
      file: LINKS,
      start: 'poe-2505-tecate,mx-bc-tecate,',
      from: ',recalled,2026,recalled,',
      to: ',recalled,2026,medium,',
      field: 'certainty',
    },
    {
      file: 'gateways/gateways.csv',
      start: 'air-GDL,',
      from: 'mx-jal-guadalajara',
      to: 'mx-jal-gdl',
      field: 'nearest_node',
    },
    { file: 'gateways/gateways.csv', start: 'air-GDL,', from: 'MX-JAL', to: 'MX-NAY', field: 'lng lat' },
    {
      file: 'gateways/metrics.csv',
      start: 'air-QRO,air_cargo,2025 Jan-Jun',
      from: 'air-QRO',
      to: 'air-QQQ',
      field: 'gateway_id',
    },
    { file: 'corridors/facts.csv', start: 'MEX-57D', from: ',911,', to: ',many,', field: 'value' },
  ];
  it.each(mistakes)('$file $field: $to', ({ field, ...mistake }) => {
    const { line, problems } = copy.problemsAfter(corridorChecks, mistake);
    expect(problems).toContainEqual(expect.objectContaining({ file: mistake.file, line, field }));
  });

  it('a town that only a closed road reaches', () => {
    // La Paz hangs on one link.
    const hanging = readTable(LINKS).filter((row) => [row.text('from'), row.text('to')].includes('mx-bcs-la-paz'));
    expect(hanging).toHaveLength(1);
    const start = hanging.map((row) => `${row.text('from')},${row.text('to')},`).join();
    const { problems } = copy.problemsAfter(corridorChecks, { file: LINKS, start, from: ',open,', to: ',planned,' });
    const loose = problems.filter(({ expected }) => expected.includes('open links'));
    expect(loose.map(({ file, field, got }) => [file, field, got])).toEqual([
      ['corridors/nodes.csv', 'id', 'mx-bcs-la-paz'],
    ]);
  });
});

describe('distance to a region', () => {
  it('is nothing inside, and known by hand outside', () => {
    // Denver lies in Colorado; the border with Wyoming runs along 41 N, 140 km north of it.
    expect(kmOutside('US-CO', [-104.99, 39.74])).toBe(0);
    expect(kmOutside('US-WY', [-104.99, 39.74])).toBeCloseTo((41 - 39.74) * 111.2, -1);
    // San José is in Costa Rica, Managua is not.
    expect(kmOutside('CR-SJ', [-84.08, 9.93])).toBe(0);
    expect(kmOutside('CR-SJ', [-86.25, 12.13])).toBe(Number.POSITIVE_INFINITY);
    expect(kmOutside('US-XX', [0, 0])).toBeUndefined();
  });

  it('tells neighbours apart: the District of Columbia is in neither Maryland nor Virginia', () => {
    expect(kmOutside('US-DC', [-77.02, 38.91])).toBe(0);
    expect(kmOutside('US-MD', [-77.02, 38.91])).toBeGreaterThan(1);
    expect(kmOutside('US-VA', [-77.02, 38.91])).toBeGreaterThan(1);
  });
});

describe('what the sources must say', () => {
  // 281 nodes and 484 links as published; Otay Mesa East and Puerto Verde with two planned links each, and Medford on a road cut in two.
  it('284 nodes, 489 links: 477 open, 4 limited, 8 planned', () => {
    expect(readTable('corridors/nodes.csv')).toHaveLength(284);
    const count = (status: string) => readTable(LINKS).filter((row) => row.text('status') === status).length;
    expect([count('open'), count('limited'), count('planned')]).toEqual([477, 4, 8]);
  });

  it('about 110,000 km of open road', () => {
    const km = readTable(LINKS)
      .filter((row) => row.text('status') === 'open')
      .reduce((sum, row) => sum + row.number('km'), 0);
    expect(km / 110_000).toBeCloseTo(1, 1);
  });

  it('marks every link that was neither measured nor published as recalled or low', () => {
    const recalled = readTable(LINKS).filter((row) => row.text('km_quality') === 'recalled');
    // 61 as published, and the two halves of the road that is cut at Medford.
    expect(recalled).toHaveLength(63);
    expect(new Set(recalled.map((row) => row.text('certainty')))).toEqual(new Set(['recalled']));
  });

  it('75 airports and 28 seaports', () => {
    const types = readTable('gateways/gateways.csv').map((row) => row.text('type'));
    expect(types.filter((type) => type === 'airport')).toHaveLength(75);
    expect(types.filter((type) => type === 'seaport')).toHaveLength(28);
  });
});
