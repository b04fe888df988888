// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framedSvg, type Picture, wrapped } from '../../src/exports/picture/framed';

const picture: Picture = {
  title: 'A <b> & "c"',
  body: { markup: '<rect width="600" height="200"/>', width: 600, height: 200 },
  lines: [
    { text: 'Signs', isHeading: true },
    { text: '<script>alert(1)</script>', mark: '<circle r="4"/>' },
  ],
  foot: ['INEGI, 2024'],
  colours: { ink: '#000', quiet: '#555', surface: '#fff' },
};

describe('a framed picture', () => {
  it('carries the drawing, the key and the sources, and takes no markup from words', () => {
    const parsed = new DOMParser().parseFromString(framedSvg(picture), 'text/html');
    expect(parsed.querySelector('script, b')).toBeNull();
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(['A <b> & "c"', 'Signs', '<script>alert(1)</script>', 'INEGI, 2024']);
    expect(parsed.querySelectorAll('circle')).toHaveLength(1);
  });

  it('is as tall as what stands in it', () => {
    const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const more = { ...picture, foot: [...picture.foot, 'US Census, 2023'] };
    // One line of the foot is 15 pixels.
    expect(heightOf(framedSvg(more)) - heightOf(framedSvg(picture))).toBe(15);
  });
});

it('wrapped lines hold every word in order and none is longer than there is room, but for single words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zñé]{1,30}$/)), fc.integer({ min: 40, max: 600 }), (words, width) => {
      const rows = wrapped(words.join(' '), width, 12);
      expect(rows.join(' ')).toBe(words.join(' '));
      // 12 pixels at 0.55 of an em.
      for (const row of rows) expect(row.includes(' ') && row.length * 6.6 > width).toBe(false);
    }),
  );
});
