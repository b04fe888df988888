import { describe, expect, it } from 'vitest';
import { metresPerPixel } from '../src/map/picture';
import { roundLength, scaleBar } from '../src/mapScale';

const COLOURS = { ink: '#000', surface: '#fff' };

describe('the scale of a picture of the map', () => {
  it('is that of Web Mercator with tiles of 512 pixels', () => {
    // OpenStreetMap's table gives 156,543.03 m at zoom 0 for tiles of 256 pixels: half of that here, and half again at 60 degrees.
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03 / 2, 1);
    expect(metresPerPixel(60, 0)).toBeCloseTo(156_543.03 / 4, 1);
    expect(metresPerPixel(0, 10)).toBeCloseTo(152.87 / 2, 1);
  });

  it.each([
    // 140 pixels at 1,000 m are 140 km.
    [1000, 100],
    [2000, 200],
    [4000, 500],
    [78_271.5, 10_000],
    [10, 1],
  ])('at %d m a pixel the bar stands for %d km', (metres, km) => {
    expect(roundLength(metres, 1000)).toBe(km);
  });

  it('is drawn as long as it says', () => {
    const bar = scaleBar(1000, COLOURS, { metres: 1000, words: (km) => `${km} km` });
    expect(bar).toContain('H100.0V16');
    expect(bar).toContain('100 km');
  });

  it('is a round number of miles for who reads miles', () => {
    // 140 pixels at 1,609.344 m are 140 miles: a bar for 100 of them is 100 pixels long.
    const bar = scaleBar(1609.344, COLOURS, { metres: 1609.344, words: (miles) => `${miles} mi` });
    expect(bar).toContain('H100.0V16');
    expect(bar).toContain('100 mi');
  });
});
