import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { answer, corredor, scratchFile } from './corredor';

interface Row {
  readonly id: string;
  readonly score: number | null;
  readonly coverage: number;
}
interface Point {
  readonly region: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly hours: Readonly<Record<'fab' | 'crossing' | 'airCargo', number | null>>;
  readonly nearest: Readonly<Record<'fab' | 'crossing' | 'airCargo', string | null>>;
  readonly measures: Readonly<Record<string, number | null>>;
  readonly contributions: Readonly<Record<string, number>>;
}

/** The one point that was asked for. */
function pointAt(...words: readonly string[]): Point {
  const [point] = answer('score', ...words) as Point[];
  if (point === undefined) throw new Error('expected a point');
  return point;
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('score --at', () => {
  it('gives the reference city of a region the score of its region', async () => {
    const rows = answer('score') as Row[];
    const { regions } = await loadAtlas(async (path) => read(`public/${path}`));
    for (const id of ['MX-SON', 'US-OH']) {
      const at = regions.find((region) => region.id === id)?.referenceCity.at;
      const row = rows.find((region) => region.id === id);
      const point = pointAt('--at', `${at?.[0]},${at?.[1]}`);
      expect(point.region).toBe(id);
      expect(point.score).toBeCloseTo(row?.score ?? Number.NaN, 9);
      expect(point.coverage).toBe(row?.coverage);
    }
  });

  it('has the hours and the people of the point itself', () => {
    // Nogales stands at its crossing, which takes two hours by assumption, and has fewer hours to Arizona's fabs than Hermosillo's.
    const nogales = pointAt('--at', '-110.945,31.31');
    const hermosillo = pointAt('--at', '-110.9559,29.0892');
    expect(nogales.hours.crossing).toBeLessThan(2.5);
    expect(nogales.hours.fab ?? 99).toBeLessThan((hermosillo.hours.fab ?? 0) - 2);
    // Hermosillo's municipality at the census of 2020 (INEGI).
    expect(hermosillo.measures.people30).toBe(936_263);
  });

  it('weighs what is measured at the site once the scenario gives it weight', () => {
    const file = scratchFile('site.json', '{"version":1,"sites":{"weights":{"elevationM":1000}}}');
    // Mexico City's airport stands at 2,230 m (OurAirports): worth 0.07 of the elevation's goalposts.
    const high = pointAt('--scenario', file, '--at', '-99.13,19.43');
    const plain = pointAt('--at', '-99.13,19.43');
    expect(high.score ?? 99).toBeLessThan(plain.score ?? 0);
    expect(high.score ?? 99).toBeLessThan(15);
  });

  it('scores many points at once, each as it is alone, with contributions that add up', () => {
    const [phoenix, hermosillo, third] = answer('score', '--at', '-112.07,33.45; -110.9559,29.0892') as Point[];
    expect(third).toBeUndefined();
    expect(hermosillo).toEqual(pointAt('--at', '-110.9559,29.0892'));
    for (const point of [phoenix, hermosillo]) {
      const sum = Object.values(point?.contributions ?? {}).reduce((all, points) => all + points, 0);
      expect(sum).toBeCloseTo(point?.score ?? Number.NaN, 9);
    }
    expect(phoenix?.nearest.fab).toMatch(/az/);
  });

  it.each([
    ['at sea', '-140,20', 1, /--at: expected a point inside one of the 96 regions/],
    ['at sea among others', '-112.07,33.45;-140,20', 1, /expected a point inside one of the 96 regions, got -140,20/],
    ['that is empty', ' ; ', 2, /--at: expected LNG,LAT\[;LNG,LAT...\]/],
    ['with one number', '29', 2, /--at: expected LNG,LAT, got 29/],
    ['out of range', '-200,20', 1, /--at: expected/],
  ])('refuses a point %s', (_, at, code, message) => {
    const run = corredor('score', '--at', at);
    expect(run.code).toBe(code);
    expect(run.lines.join('\n')).toMatch(message);
  });
});
