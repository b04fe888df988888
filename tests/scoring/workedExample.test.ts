import { describe, expect, it } from 'vitest';
import { prepareScoring } from '../../src/scoring/prepare';
import { rankPrepared } from '../../src/scoring/rank';
import { readingFor } from '../../src/scoring/raw';
import { builtAtlas } from './built';
import { sum } from './make';
import { cellsOf, methodText, toNumber } from './methodText';

const rows = cellsOf('| id | raw value | scaling |').map(
  ([id, raw, scaling, direction, low, high, scaled, weight, points]) => ({
    id,
    raw: toNumber(raw),
    scaling,
    direction,
    low: toNumber(low),
    high: toNumber(high),
    scaled: toNumber(scaled),
    weight: toNumber(weight),
    points: toNumber(points),
  }),
);
const told = Number(/Sum of the points: \*\*([\d.]+)\*\*/.exec(methodText())?.[1]);
const { atlas, computed, scenario } = builtAtlas();

describe('the worked example of docs/method.md', () => {
  it('follows from its own raw values by the rules in words', () => {
    const whole = sum(rows.map(({ weight }) => weight));
    for (const { id, raw, scaling, direction, low, high, scaled, weight, points } of rows) {
      const shift = low <= 1 ? 1 : 0;
      const on = (x: number) => (scaling === 'log' ? Math.log(x + shift) : x);
      const share = Math.min(1, Math.max(0, (on(raw) - on(low)) / (on(high) - on(low))));
      const value = direction === 'cost' ? 1 - share : share;
      expect(Math.abs(value - scaled), id).toBeLessThan(1e-4);
      expect(Math.abs((100 * weight * value) / whole - points), id).toBeLessThan(2e-3);
    }
    expect(whole).toBeCloseTo(100, 2);
    expect(Math.abs(sum(rows.map(({ points }) => points)) - told)).toBeLessThan(0.06);
  });

  it('is what the engine makes of the built data', () => {
    const sonora = rankPrepared(prepareScoring(atlas, computed), scenario).find(
      ({ regionId }) => regionId === 'MX-SON',
    );
    if (!sonora) throw new Error('Sonora is missing');
    expect(rows.map(({ id }) => id)).toEqual(atlas.criteria.map(({ id }) => id));
    atlas.criteria.forEach((criterion, c) => {
      const row = rows[c];
      const reading = readingFor(criterion, 'MX');
      expect(row).toMatchObject({ direction: criterion.direction, low: reading?.low, high: reading?.high });
      expect((sonora.raw[criterion.id] ?? Number.NaN) / (row?.raw || 1)).toBeCloseTo(row?.raw ? 1 : 0, 5);
      expect(sonora.contributions[criterion.id]).toBeCloseTo(row?.points ?? Number.NaN, 3);
    });
    expect(sonora.score).toBeCloseTo(told, 1);
    expect(methodText()).toContain(`rank ${sonora.rank} of `);
  });

  it('lists every reading with its goalposts and both weights', () => {
    const listed = cellsOf('| id | criterion | theme |');
    const wanted = atlas.criteria.flatMap(({ id, readings, weight }) =>
      readings.map(({ scope, low, high }) => [
        id,
        scope,
        low,
        high,
        weight,
        Math.round((scenario.weights[id] ?? 0) * 100) / 100,
      ]),
    );
    expect(listed.map((cells) => [cells[0], cells[3], ...cells.slice(7, 11).map(toNumber)])).toEqual(wanted);
  });
});
