import { describe, expect, it } from 'vitest';
import { parsePortDetails } from '../../src/data/parse/ports';
import { crossings, portRadiusPx } from '../../src/map/layers/crossings';
import { MAP_TOKENS } from '../../src/map/tokens';
import type { MapView } from '../../src/map/view';
import { atlas, featuresOf, publicFile, VIEW } from './make';

const works = parsePortDetails(publicFile('data/ports.json'), 'ports.json')?.works ?? [];

/** What the map draws for each place, by its id. */
const drawn = (parts: Partial<MapView> = {}) =>
  new Map(featuresOf(crossings, 'crossings', parts).map((properties) => [String(properties.id), properties]));

describe('the size of a port', () => {
  it('grows with the root of its trucks, so that areas compare', () => {
    // 15.5 px at a million trucks; twice the radius at four times the trucks, were it not for the cap of 26.
    expect(portRadiusPx(1_000_000)).toBeCloseTo(15.5, 9);
    expect(portRadiusPx(250_000)).toBeCloseTo(7.75, 9);
    expect(portRadiusPx(3_026_632)).toBe(26);
    expect([portRadiusPx(0), portRadiusPx(undefined)]).toEqual([4, 4]);
  });

  it('stands on one crossing: no truck is drawn twice', () => {
    const marks = [...drawn().values()];
    for (const { id, trucks2024 } of atlas.ports) {
      const own = marks.filter(({ port, trucks }) => port === id && Number(trucks) > 0);
      expect(
        own.map(({ trucks }) => trucks),
        id,
      ).toEqual(trucks2024 === undefined || trucks2024.value === 0 ? [] : [trucks2024.value]);
    }
  });

  it('stands where the trucks cross: San Luis II, Nogales Mariposa, World Trade Bridge', () => {
    const marks = drawn();
    expect(marks.get('poe-2608-san-luis-ii')).toMatchObject({ trucks: 44_246, rank: 'main', busy: false });
    expect(marks.get('poe-2608-san-luis-i')).toMatchObject({ trucks: 0, count: '' });
    expect(marks.get('poe-2604-mariposa')).toMatchObject({ trucks: 404_588, busy: true });
    expect(marks.get('poe-2604-deconcini')).toMatchObject({ trucks: 0 });
    expect(marks.get('poe-2304-world-trade-bridge')).toMatchObject({ trucks: 3_026_632 });
    expect(marks.get('poe-2304-colombia')).toMatchObject({ trucks: 0, count: '' });
  });
});

describe('the ring of a crossing', () => {
  const douglas = (year: number) => String(drawn({ works, year }).get('poe-2601-douglas-commercial')?.icon2);

  it('is that of a port being built until it is due, then that of an open one', () => {
    expect(douglas(2026)).toMatch(/building/);
    expect(douglas(2027)).toMatch(/building/);
    expect(douglas(2028)).toMatch(/open/);
  });

  it('is quiet where no truck crosses, and such crossings wait for the close view', () => {
    expect(drawn().get('poe-2504-san-ysidro')).toMatchObject({ rank: 'minor' });
    const minor = crossings.layers(VIEW, MAP_TOKENS.light).find(({ id }) => id === 'crossings-minor');
    expect(minor?.minzoom).toBe(7);
  });
});
