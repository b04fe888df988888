import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, corredor, scratchFile } from './corredor';

/** Nogales, Sonora (GeoNames 4004886), 264,782 people in the census of 2020; at the border, far from the capital of its state. */
const NOGALES = 'town:4004886';
const AT = '-110.942,31.309';

/** Every line of the answers for a place, with plain spaces. */
function lines(...words: readonly string[]): readonly string[] {
  const out = scratchFile('answers.csv', '');
  answer('rfi', 'general', '--out', out, ...words);
  const text = readFileSync(out, 'utf8').replace(/[\u00a0\u202f]/g, ' ');
  return text.split(/\r?\n|,"|",/);
}
const ownLines = (all: readonly string[], name: string): readonly string[] =>
  all.filter((line) => line.startsWith(`Site ${name} · `)).map((line) => line.slice(`Site ${name} · `.length));

describe('rfi --site', () => {
  const town = lines('--site', NOGALES);

  it('answers for the town first, with what score --at measures there', () => {
    const own = ownLines(town, 'Nogales');
    const [point] = answer('score', `--at=${AT}`) as [{ measures: Record<string, number>; hours: { fab: number } }];
    const { measures, hours } = point;
    expect(own).toContain('People of the town: 264,782');
    expect(own).toContain(`Chip plants within 4 hours: ${measures.chipNeighbours} (derived)`);
    for (const km of [50, 100, 200]) {
      expect(own).toContain(`Chip plants within ${km} km: ${measures[`plants${km}`]} (derived)`);
    }
    const fab = own.find((line) => line.startsWith('Hours to the nearest front-end fab')) ?? '';
    // Said in halves of an hour.
    expect(Math.abs(Number(/≈ ([\d.]+) h/.exec(fab)?.[1]) - hours.fab)).toBeLessThanOrEqual(0.25);
  });

  it('keeps the lines of its region, and begins hours at the site', () => {
    const region = lines('--region', 'MX-SON');
    const ofRegion = town
      .filter((line) => line.startsWith('Region Sonora · '))
      .map((line) => line.slice('Region Sonora · '.length));
    expect(ofRegion.length).toBeGreaterThan(30);
    // The last of several lines in a cell ends with a quote, which stays at it here.
    const plain = region.map((line) => line.replace(/"$/, ''));
    const others = ofRegion.map((line) => line.replace(/"$/, '')).filter((line) => !plain.includes(line));
    // The same parks, but the nearest to the site first.
    expect(others).toEqual([expect.stringMatching(/^Industrial parks: 10: Parque Industrial de Nogales/)]);
    const hours = (all: readonly string[], what: string) =>
      all.find((line) => line.includes(what) && /\d (h|min)/.test(line));
    // 5.7 hours of road from the capital of the state; the crossing itself from here.
    expect(hours(region, 'Mariposa')).not.toBe(hours(town, 'Mariposa'));
  });

  it('takes any point, and names it by its place', () => {
    expect(ownLines(lines(`--site=${AT}`), AT).length).toBeGreaterThan(5);
  });

  it.each([
    [['--site', 'town:1'], 'expected town:ID, park:ID, project:ID or LNG,LAT, got town:1'],
    [['--site', 'own:a:1'], 'expected town:ID, park:ID, project:ID or LNG,LAT, got own:a:1'],
    [['--site=0,0'], '--site: expected a point inside one of the 96 regions, got 0,0'],
    [['--site', NOGALES, '--region', 'MX-SON'], 'expected --region or --site, got both'],
    [[], 'expected --region or --site, got neither'],
  ])('refuses %j', (words, said) => {
    const run = corredor('rfi', 'general', '--out', scratchFile('answers.csv', ''), ...words);
    expect(run.code).not.toBe(0);
    expect(run.lines.join('\n')).toContain(said);
  });
});
