import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/exports/csvText';
import { histogramRows } from '../../../src/panels/surface/files';
import { nearTown } from '../../../src/panels/surface/nearTown';
import { barsOf, trackOf } from '../../../src/panels/surface/threshold';
import { readPoint } from '../../../src/panels/surface/words';
import { frameOf, grown, isInside } from '../../../src/state/surface/frame';
import { even } from '../../even';

const town = (name: string, lng: number, lat: number) => JSON.parse(JSON.stringify({ name, at: [lng, lat] }));

describe('coordinates that are typed', () => {
  it.each([
    ['29.07, -110.97', [-110.97, 29.07]],
    ['29.07,-110.97', [-110.97, 29.07]],
    ['29.07 -110.97', [-110.97, 29.07]],
    ['29,07; -110,97', [-110.97, 29.07]],
    ['29,07 \u2212110,97', [-110.97, 29.07]],
    [' 0, 0 ', [0, 0]],
    ['29.07', undefined],
    ['91, 0', undefined],
    ['0, 181', undefined],
    ['Hermosillo', undefined],
    ['29.07, -110.97, 5', undefined],
    ['', undefined],
  ])('%s', (typed, at) => {
    expect(readPoint(typed)).toEqual(at);
  });

  it('come back as they were written', () => {
    const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lng) => {
        expect(readPoint(`${lat}, ${lng}`)).toEqual([lng, lat]);
      }),
    );
  });
});

describe('the nearest town', () => {
  // Distances by geographic tables: Nogales to Hermosillo about 250 km, Santa Ana to Magdalena about 17 km north-north-east.
  const towns = [town('Hermosillo', -110.9559, 29.0892), town('Magdalena de Kino', -110.96, 30.63)];

  it('is told with distance and direction from the town', () => {
    const near = nearTown([-111.12, 30.54], towns);
    expect(near).toMatchObject({ name: 'Magdalena de Kino', direction: 'SW' });
    expect(near?.distanceKm).toBeGreaterThan(16);
    expect(near?.distanceKm).toBeLessThan(20);
  });

  it('is none in the empty north', () => {
    expect(nearTown([-100, 65], towns)).toBeUndefined();
  });

  it.each([
    ['N', 0, 1],
    ['E', 1, 0],
    ['S', 0, -1],
    ['W', -1, 0],
    ['NW', -1, 0.87],
  ])('lies %s of it', (direction, east, north) => {
    expect(nearTown([-110.9559 + east * 0.3, 29.0892 + north * 0.3], towns)?.direction).toBe(direction);
  });
});

describe('the track of the threshold', () => {
  const histogram = Array.from({ length: 50 }, (_, index) => (index >= 17 && index < 36 ? 1 : 0));

  it('ends at whole tens around the scores there are, and reaches the threshold', () => {
    expect(trackOf(histogram, undefined)).toEqual([30, 80]);
    expect(trackOf(histogram, 95)).toEqual([30, 95]);
    expect(trackOf([], undefined)).toEqual([0, 100]);
  });

  it('has every step that holds land', () => {
    const bars = barsOf(histogram, [30, 80]);
    expect(bars.map(({ from }) => from)).toEqual(Array.from({ length: 25 }, (_, index) => 30 + 2 * index));
    expect(bars.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBe(19);
  });

  it('is saved whole', () => {
    const lines = csvText(histogramRows({ histogram })).trim().split('\r\n');
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe('score_from,score_below,area_km2');
    expect(lines[18]).toBe('34,36,1');
  });
});

describe('the window of a camera', () => {
  it('is the whole earth at zoom 0 in a square of 512 pixels', () => {
    const frame = frameOf({ type: 'at', center: [0, 0], zoom: 0 }, { width: 512, height: 512 });
    // Web mercator ends at 85.0511 degrees.
    expect(frame?.west).toBeCloseTo(-180, 9);
    expect(frame?.north).toBeCloseTo(85.0511287798, 6);
    expect(frame?.south).toBeCloseTo(-85.0511287798, 6);
  });

  it('halves with each level of zoom, holds its centre, and lies inside itself with room', () => {
    const lng = even(-170, -50);
    const lat = even(14, 75);
    fc.assert(
      fc.property(lng, lat, even(3, 12), (x, y, zoom) => {
        const size = { width: 900, height: 700 };
        const frame = frameOf({ type: 'at', center: [x, y], zoom }, size);
        const closer = frameOf({ type: 'at', center: [x, y], zoom: zoom + 1 }, size);
        if (frame === undefined || closer === undefined) throw new Error('expected windows');
        expect((frame.east - frame.west) / (closer.east - closer.west)).toBeCloseTo(2, 6);
        expect(frame.south < y && y < frame.north && frame.west < x && x < frame.east).toBe(true);
        expect(isInside(closer, frame)).toBe(true);
        expect(isInside(frame, grown(frame))).toBe(true);
        expect(isInside(grown(frame), frame)).toBe(false);
      }),
    );
    expect(frameOf({ type: 'fit' }, { width: 900, height: 700 })).toBeUndefined();
  });
});
