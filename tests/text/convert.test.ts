import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, UNITS } from '../../src/model/figure';
import { CURRENCIES, DEFAULT_UNITS, type UnitChoice } from '../../src/model/units';
import { convert, exchange, RATES } from '../../src/text/convert';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';
import { built } from '../data/files';
import { even } from '../even';

const messages = await loadMessages('en');
const french = await loadMessages('fr');
const textIn = (choice: UnitChoice) => createText('en', messages, { choice, convert });
const miles = textIn({ length: 'mi', money: 'published' });
const pesos = textIn({ length: 'km', money: 'MXN' });
const figure = (value: number, unit: Figure['unit']) => ({ value, unit });

describe('lengths and areas', () => {
  it('follow the international mile and foot of 1959', () => {
    expect(miles.figure(figure(1.609344, 'km'))).toBe('1 mi');
    expect(miles.figure(figure(0.3048, 'metres'))).toBe('1 ft');
    // 88 km/h is the 55 mph of US road signs; the Four Corners states' areas are published in both units.
    expect(miles.figure(figure(88.51, 'kmPerHour'))).toMatch(/^55 mph$/);
    expect(miles.figure(figure(295_234, 'km2'))).toMatch(/^113,99\d sq mi$/);
  });

  it('round a route to ten miles', () => {
    expect(miles.roundKm(577)).toBe('360 mi');
    expect(pesos.roundKm(577)).toBe('580 km');
  });

  it('turn a density of roads the other way than a length', () => {
    // A mile of road in a square mile: 1.609344 km in 2.589988 km2, so 621.371 km in 1,000 km2.
    expect(miles.figure(figure(621.371192, 'kmPer1000Km2'))).toBe('1,000 mi per 1,000 sq mi');
  });

  it('turn a rent per square metre into one per square foot', () => {
    expect(miles.figure(figure(5, 'usdPerM2Month'))).toBe('USD 0.465 / sq ft a month');
  });
});

describe('money', () => {
  it('uses the mean of 2024, which the sources list', () => {
    const sources = JSON.stringify(built('sources'));
    for (const { source, perUsd } of Object.values(RATES)) {
      expect(sources).toContain(`"${source}"`);
      expect(sources).toContain(String(perUsd));
    }
    expect(pesos.figure(figure(100, 'usd'))).toBe('MXN 1,833');
    expect(pesos.figure(figure(320e6, 'usd'))).toBe('MXN 5.86 bn');
    expect(pesos.figure(figure(2, 'usdPerHour'))).toBe('MXN 36.65 / h');
  });

  it('goes from one neighbour to the other through the dollar', () => {
    expect(exchange(18.326, 'MXN', 'CAD')).toBeCloseTo(1.3698, 10);
    expect(convert(figure(1, 'mxn'), { length: 'km', money: 'CAD' })?.rates.map(({ currency }) => currency)).toEqual([
      'MXN',
      'CAD',
    ]);
  });

  it('comes back to what it was', () => {
    const currency = fc.constantFrom(...CURRENCIES);
    fc.assert(
      fc.property(even(-1e12, 1e12), currency, currency, (value, from, to) => {
        expect(exchange(exchange(value, from, to), to, from)).toBeCloseTo(value, 2);
      }),
    );
  });

  it('leaves purchasing power and constant prices alone', () => {
    for (const unit of ['musdPpp2015', 'usdPpp2015', 'usdPpp', 'mmxn2018'] as const) {
      expect(pesos.converted(figure(12, unit))).toBeUndefined();
    }
  });

  it('says what was published and at which rate', () => {
    expect(pesos.converted(figure(250, 'usd'))).toMatchObject({
      published: 'USD 250',
      rates: [{ currency: 'MXN', year: 2024 }],
    });
    expect(textIn({ length: 'km', money: 'CAD' }).converted(figure(1, 'usd'))?.rates[0]?.certainty).toBe('recalled');
  });
});

describe('every unit', () => {
  it('stays as published by default', () => {
    const text = textIn(DEFAULT_UNITS);
    for (const unit of UNITS) expect([unit, text.converted(figure(12, unit))]).toEqual([unit, undefined]);
  });

  it('has words in other units too', () => {
    for (const money of CURRENCIES) {
      const text = createText('fr', french, { choice: { length: 'mi', money }, convert });
      for (const unit of UNITS) expect(text.figure(figure(12, unit))).toMatch(/\d.*[^\s]|^12$/);
      expect(text.figure(figure(12, 'usdPerYear'))).toContain(money);
    }
  });
});
