import { describe, expect, it } from 'vitest';
import { parseGatewayMetrics } from '../../src/data/parse/gateways';
import { parsePortDetails } from '../../src/data/parse/ports';
import type { CountMeasure, FactFamily } from '../../src/model/port';
import { built, withCell } from './files';

const { counts, facts, works } = parsePortDetails(built('ports'), 'ports.json');

function count(placeId: string, year: number, measure: CountMeasure = 'trucks') {
  const hit = counts.find((one) => one.placeId === placeId && one.figure.year === year && one.measure === measure);
  if (hit === undefined) throw new Error(`expected a count of ${placeId} in ${year}, got none`);
  return hit;
}

function trucks(placeId: string, year: number): number {
  return count(placeId, year).figure.value;
}

describe('truck counts against what others published', () => {
  it('2015: Land Line of 26 April 2016 on the national release', () => {
    expect(trucks('border-us-mx', 2015) / 1e6).toBeCloseTo(5.5, 1);
    expect(trucks('border-us-ca', 2015) / 1e6).toBeCloseTo(5.8, 1);
    expect(trucks('poe-2304', 2015)).toBeGreaterThan(2e6);
    expect(trucks('poe-2506', 2015)).toBeGreaterThan(8e5);
    expect(trucks('poe-3801', 2015)).toBeGreaterThan(1.5e6);
  });

  it('2020 to 2023: Laredo 2,656,026 a year; El Paso from 273,228 to 89,772 (Nuvocargo on the national table)', () => {
    const laredo = [2020, 2021, 2022, 2023].map((year) => trucks('poe-2304', year));
    expect(Math.round(laredo.reduce((sum, value) => sum + value) / 4)).toBe(2_656_026);
    expect([trucks('poe-2402', 2020), trucks('poe-2402', 2023)]).toEqual([273_228, 89_772]);
  });

  it('2024: Detroit down 10.5 %, Port Huron up 17 %, Buffalo up 0.7 % (FTR, 27 February 2025)', () => {
    const change = (port: string) => (trucks(port, 2024) / trucks(port, 2023) - 1) * 100;
    expect(change('poe-3801')).toBeCloseTo(-10.5, 1);
    expect(change('poe-3802')).toBeCloseTo(17, 0);
    expect(change('poe-0901')).toBeCloseTo(0.7, 1);
  });

  it('2025: World Trade Bridge 2,221,226 and Colombia 724,167 (customs counts by bridge)', () => {
    expect(trucks('poe-2304-world-trade-bridge', 2025)).toBe(2_221_226);
    expect(trucks('poe-2304-colombia', 2025)).toBe(724_167);
  });
});

describe('years that are not whole', () => {
  it('2025 is two months at every port and border, and whole at the Texas bridges', () => {
    for (const one of counts.filter(({ figure }) => figure.year === 2025)) {
      const bridge = /^poe-\d{4}-/.test(one.placeId);
      expect(one.fullYear, one.placeId).toBe(bridge);
      if (!bridge) expect(one.figure).toMatchObject({ period: '2025 Jan-Feb', marks: ['part-year'] });
    }
    expect(count('poe-2304', 2025).fullYear).toBe(false);
  });

  it('Tornillo opened for cargo in August 2023; Ysleta was inside El Paso until February 2020', () => {
    expect(count('poe-2404', 2023).fullYear).toBe(false);
    expect(count('poe-2404', 2024).fullYear).toBe(true);
    expect(count('poe-2402', 2019)).toMatchObject({ fullYear: true, coverage: 'full year; includes Ysleta' });
    expect([count('poe-2402', 2020).fullYear, count('poe-2401', 2020).fullYear]).toEqual([false, false]);
    // Split or not, the two together run on.
    const both = (year: number) => trucks('poe-2402', year) + trucks('poe-2401', year);
    expect(both(2021) / trucks('poe-2402', 2019)).toBeCloseTo(1, 0);
    expect(count('poe-2401-ysleta', 2018).fullYear).toBe(true);
  });

  it('says where loaded containers are counted differently, and leaves trucks alone', () => {
    expect(count('poe-2304', 2024, 'truck_containers_loaded').coverage).toContain('series break');
    expect(count('poe-2304', 2024).coverage).toBe('full year');
  });
});

describe('port facts', () => {
  const ofFamily = (family: FactFamily) => facts.filter((fact) => fact.family === family);
  const figure = (placeId: string, fact: string, period: string) => {
    const content = facts.find((one) => one.placeId === placeId && one.fact === fact && one.period === period)?.content;
    return content?.type === 'figure' ? content.figure : undefined;
  };

  it('border trade with Mexico: USD 798.8 billion in 2023 (Bureau of Transportation Statistics)', () => {
    expect(figure('border-us-mx', 'trade_value_total', '2023')).toMatchObject({ unit: 'busd', marks: [] });
    expect(figure('border-us-mx', 'trade_value_total', '2023')?.value).toBeCloseTo(798.8, 1);
  });

  it('nine months of 2024 are marked as part of a year', () => {
    const months = facts.filter((fact) => fact.period.startsWith('2024 Jan-Sep'));
    expect(months.length).toBeGreaterThan(100);
    for (const { content } of months) {
      expect(content.type === 'figure' && content.figure.marks).toContain('part-year');
    }
  });

  it('keeps the five kinds of waits apart, with the places the sources name', () => {
    expect(new Set(ofFamily('wait-canada-2023').map((fact) => fact.placeId)).size).toBe(15);
    expect(ofFamily('wait-snapshot-2022')).toHaveLength(36 + 14);
    expect(ofFamily('wait-posted')).toHaveLength(6);
    expect(new Set(ofFamily('wait-posted').map((fact) => fact.placeId))).toEqual(
      new Set(['poe-0901-lewiston', 'poe-0901-peace-bridge']),
    );
    for (const fact of ofFamily('wait-cbp-estimate')) expect(fact.fact).not.toContain('snapshot');
    const average = (place: string, period: string) => figure(place, 'wait_commercial_average', period)?.value;
    expect(average('poe-2402-bota', 'about 2025 (page read by Feb 2026)')).toBe(13.6);
    expect(average('poe-2401-ysleta', 'about 2025 (page read by Feb 2026)')).toBe(31.4);
  });

  it('has no average wait for Laredo, Pharr, Otay Mesa, Mariposa or Santa Teresa after 2019', () => {
    const silent = [
      'poe-2304-world-trade-bridge',
      'poe-2305-pharr',
      'poe-2506-otay-mesa',
      'poe-2604-mariposa',
      'poe-2408-santa-teresa',
    ];
    const recent = ofFamily('wait-cbp-estimate').filter(
      ({ placeId, content }) => silent.includes(placeId) && content.type === 'figure' && content.figure.year > 2019,
    );
    expect(recent).toEqual([]);
  });

  it('refuses a family that is none', () => {
    const attempt = () => parsePortDetails(withCell(built('ports'), 'facts', 'family', 'waits'), 'ports.json');
    expect(attempt).toThrow('ports.json: facts');
  });
});

describe('port works', () => {
  it('has 34, each with a stage and the day of its status', () => {
    expect(works).toHaveLength(34);
    for (const work of works) expect(work.statusAsOf, work.id).toBeTruthy();
  });

  it('keeps currencies apart', () => {
    const unit = (id: string) => works.find((work) => work.id === id)?.cost?.unit;
    expect(unit('gordie-howe')).toBe('cad');
    expect(unit('colombia-nuevo-leon')).toBe('mxn');
    expect(unit('douglas-commercial')).toBe('usd');
  });
});

describe('cargo of gateways', () => {
  const metrics = parseGatewayMetrics(built('gateway-metrics'), 'gateway-metrics.json');

  it('never marks a half year as a year', () => {
    for (const { figure } of metrics) expect(figure.marks.includes('part-year')).toBe(figure.period !== undefined);
  });

  it('keeps a unit to a metric', () => {
    const units = new Map(metrics.map(({ metric, figure }) => [metric, figure.unit]));
    expect(metrics.filter(({ metric, figure }) => units.get(metric) !== figure.unit)).toEqual([]);
    expect([...units]).toContainEqual(['air_cargo', 'tonnes']);
  });
});
