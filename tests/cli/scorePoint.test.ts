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
  readonly fab_hours: number | null;
  readonly measures: Readonly<Record<string, number | null>>;
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('score --at', () => {
  it('gives the reference city of a region the score of its region', async () => {
    const rows = answer('score') as Row[];
    const { regions } = await loadAtlas(async (path) => read(`public/${path}`));
    for (const id of ['MX-SON', 'US-OH']) {
      const at = regions.find((region) => region.id === id)?.referenceCity.at;
      const row = rows.find((region) => region.id === id);
      const point = answer('score', '--at', `${at?.[0]},${at?.[1]}`) as Point;
      expect(point.region).toBe(id);
      expect(point.score).toBeCloseTo(row?.score ?? Number.NaN, 9);
      expect(point.coverage).toBe(row?.coverage);
    }
  });

  it('has the hours and the people of the point itself', () => {
    // Nogales stands at its crossing, which takes two hours by assumption, and has fewer hours to Arizona's fabs than Hermosillo's.
    const nogales = answer('score', '--at', '-110.945,31.31') as Point & { readonly crossing_hours: number };
    const hermosillo = answer('score', '--at', '-110.9559,29.0892') as Point;
    expect(nogales.crossing_hours).toBeLessThan(2.5);
    expect(nogales.fab_hours ?? 99).toBeLessThan((hermosillo.fab_hours ?? 0) - 2);
    // Hermosillo's municipality at the census of 2020 (INEGI).
    expect(hermosillo.measures.people30).toBe(936_263);
  });

  it('weighs what is measured at the site once the scenario gives it weight', () => {
    const file = scratchFile('site.json', '{"version":1,"sites":{"weights":{"elevationM":1000}}}');
    // Mexico City's airport stands at 2,230 m (OurAirports): worth 0.07 of the elevation's goalposts.
    const high = answer('score', '--scenario', file, '--at', '-99.13,19.43') as Point;
    const plain = answer('score', '--at', '-99.13,19.43') as Point;
    expect(high.score ?? 99).toBeLessThan(plain.score ?? 0);
    expect(high.score ?? 99).toBeLessThan(15);
  });

  it.each([
    ['at sea', '-140,20', 1, /--at: expected a point inside one of the 96 regions/],
    ['with one number', '29', 2, /--at: expected LNG,LAT, got 29/],
    ['out of range', '-200,20', 1, /--at: expected/],
  ])('refuses a point %s', (_, at, code, message) => {
    const run = corredor('score', '--at', at);
    expect(run.code).toBe(code);
    expect(run.lines.join('\n')).toMatch(message);
  });
});
