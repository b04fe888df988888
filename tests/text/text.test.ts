import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../src/model/figure';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';

const en = createText('en', await loadMessages('en'));
const es = createText('es', await loadMessages('es'));
const fr = createText('fr', await loadMessages('fr'));
const spaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('numbers', () => {
  it('follow the habits of each language', () => {
    expect(en.number(404588.5, 1)).toBe('404,588.5');
    expect(es.number(404588.5, 1)).toBe('404,588.5');
    expect(spaces(fr.number(404588.5, 1))).toBe('404 588,5');
  });

  it('use a true minus and never a signed zero', () => {
    expect(en.signed(-4.6)).toBe('\u22124.6');
    expect(en.signed(12.24)).toBe('+12.2');
    expect(en.signed(-0.01)).toBe('0.0');
    expect(en.signed(4)).toBe('+4.0');
    expect(en.number(-3)).toBe('\u22123');
  });

  it('round hours to what the network knows', () => {
    expect(en.hours(0.75)).toBe('45 min');
    expect(en.hours(3.7)).toBe('≈ 3.5 h');
    expect(en.hours(9.25)).toBe('≈ 9 h');
    expect(en.roundKm(577)).toBe('580 km');
  });

  it('say percent as each language does', () => {
    expect(en.percent(0.35)).toBe('35%');
    expect(spaces(es.percent(0.35))).toBe('35 %');
    expect(spaces(fr.percent(0.35))).toBe('35 %');
  });
});

describe('dates', () => {
  it('are as precise as given', () => {
    expect(en.date('2026-11-21')).toBe('Nov 21, 2026');
    expect(es.date('2026-11-21')).toBe('21 nov 2026');
    expect(fr.date('2026-11')).toBe('nov. 2026');
    expect(en.date('2024')).toBe('2024');
    expect(en.date('undated')).toBe('undated');
  });
});

describe('units', () => {
  it('join value and unit in every language', () => {
    for (const text of [en, es, fr]) {
      for (const unit of UNITS) expect(text.figure({ value: 12, unit })).toMatch(/12/);
    }
  });

  it('write large money in millions', () => {
    expect(en.figure({ value: 320_000_000, unit: 'usd' })).toBe('USD 320 M');
    expect(en.figure({ value: 65_000_000_000, unit: 'usd' })).toBe('USD 65 bn');
    expect(spaces(fr.figure({ value: 400_000_000, unit: 'mxn' }))).toBe('400 M MXN');
    expect(en.figure({ value: 950_000, unit: 'usd' })).toBe('USD 950,000');
  });

  it('know one from many', () => {
    expect(en.figure({ value: 1, unit: 'plants' })).toBe('1 plant');
    expect(es.figure({ value: 2, unit: 'lanes' })).toBe('2 carriles');
    expect(fr.figure({ value: 1, unit: 'lanes' })).toBe('1 voie');
  });
});

describe('messages', () => {
  it('parse, and take the same arguments, in every language', async () => {
    const [english, spanish, french] = await Promise.all([loadMessages('en'), loadMessages('es'), loadMessages('fr')]);
    const argumentsOf = (pattern: string, locale: string): string[] => {
      const names = new Set<string>();
      const walk = (parts: readonly unknown[]): void => {
        for (const part of parts) {
          if (typeof part !== 'object' || part === null) continue;
          if ('type' in part && part.type !== 0 && part.type !== 7 && 'value' in part && typeof part.value === 'string')
            names.add(part.value);
          if ('options' in part && typeof part.options === 'object' && part.options !== null) {
            for (const option of Object.values(part.options)) walk((option as { value: unknown[] }).value);
          }
        }
      };
      walk(new IntlMessageFormat(pattern, locale).getAst());
      return [...names].sort();
    };
    for (const [key, pattern] of Object.entries(english)) {
      const wanted = argumentsOf(pattern, 'en');
      expect([key, argumentsOf(Reflect.get(spanish, key), 'es')]).toEqual([key, wanted]);
      expect([key, argumentsOf(Reflect.get(french, key), 'fr')]).toEqual([key, wanted]);
    }
  });

  it('leave nothing in English by mistake', async () => {
    const [english, spanish, french] = await Promise.all([loadMessages('en'), loadMessages('es'), loadMessages('fr')]);
    const words = Object.entries(english).filter(([, pattern]) => /[a-z]{4,} [a-z]{4,}/.test(pattern));
    expect(words.length).toBeGreaterThan(100);
    for (const [key, pattern] of words) {
      expect([key, Reflect.get(spanish, key)]).not.toEqual([key, pattern]);
      expect([key, Reflect.get(french, key)]).not.toEqual([key, pattern]);
    }
  });
});
