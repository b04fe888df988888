import { describe, expect, it } from 'vitest';
import { groundLegend } from '../../../src/map/surface/legend';
import { SURFACE_SHOWS } from '../../../src/model/surface';
import { texts } from '../make';

describe.each(['en', 'es', 'fr'] as const)('groundLegend (%s)', (language) => {
  const text = texts[language];

  it.each(SURFACE_SHOWS)('has a ramp of seven colours with six limits that differ (%s)', (show) => {
    const { rows, title } = groundLegend({ show, least: undefined }, text);
    const [swatch] = rows.map((row) => row.swatch);
    expect(swatch?.type === 'ramp' && new Set(swatch.edges).size).toBe(6);
    expect(title).not.toContain('surfaceMap');
  });

  it('says from where on the ground is paler, for the score alone', () => {
    expect(groundLegend({ show: 'score', least: 62.5 }, text).note).toContain(text.number(62.5, 1));
    expect(groundLegend({ show: 'airHours', least: 62.5 }, text).note).not.toContain(text.number(62.5, 1));
  });
});

describe('groundLegend', () => {
  it('shortens people, who have room for four signs', () => {
    const [row] = groundLegend({ show: 'people60', least: undefined }, texts.en).rows;
    expect(row?.swatch).toEqual({ type: 'ramp', of: 'score', edges: ['10K', '50K', '200K', '500K', '1M', '3M'] });
  });

  it('names each show by another name', () => {
    const titles = SURFACE_SHOWS.map((show) => groundLegend({ show, least: undefined }, texts.fr).title);
    expect(new Set(titles).size).toBe(SURFACE_SHOWS.length);
  });
});
