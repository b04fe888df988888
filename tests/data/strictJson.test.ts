import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '../../src/data/parse/strictJson';

const parse = (text: string) => parseStrictJson(text, 'x.json');

describe('parseStrictJson', () => {
  it('reads what the browser reads', () => {
    const harmless = (value: unknown) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }).filter(harmless), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        expect(parse(JSON.stringify(value, null, indent))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(parse('  [1e3, -0.5E-2, "\\u00f1\\n\\/", true, false, null ]\r\n')).toEqual([
      1000,
      -0.005,
      'ñ\n/',
      true,
      false,
      null,
    ]);
  });

  it('refuses what the browser refuses', () => {
    const broken = [
      '',
      '{',
      '[1,]',
      '{"a":1,}',
      "{'a':1}",
      '01',
      '1.',
      '+1',
      '.5',
      '"\t"',
      '"\\x"',
      '"\\u12g4"',
      '[1 2]',
      'nul',
      '{"a" 1}',
      '"abc',
      '1 1',
      'NaN',
      '[1]]',
    ];
    for (const text of broken) {
      expect(() => JSON.parse(text), text).toThrow(SyntaxError);
      expect(() => parse(text), text).toThrow(/x\.json: line 1, column \d+: expected/);
    }
  });

  it('refuses mutated documents exactly when the browser does', () => {
    const document = '{"a":[1,2.5e1,"x\\u0041"],"b":{"c":null,"d":true}}';
    const sign = fc.constantFrom(...'{}[],:"\\0e.-tn \n');
    fc.assert(
      fc.property(fc.nat(document.length - 1), sign, (at, mark) => {
        const text = document.slice(0, at) + mark + document.slice(at + 1);
        const attempt = (run: (text: string) => unknown) => {
          try {
            return { value: run(text) };
          } catch {
            return 'refused';
          }
        };
        expect(attempt(parse)).toEqual(attempt(JSON.parse));
      }),
    );
  });

  it('names line and column, counted from 1', () => {
    expect(() => parse('{\n  "a": 1,\n  "b": ]\n}')).toThrow('x.json: line 3, column 8: expected a value, got "]"');
    expect(() => parse('[1,')).toThrow('line 1, column 4: expected a value, got the end of the file');
  });

  it('refuses a key given twice, forbidden keys however written, and a pile of brackets', () => {
    expect(() => parse('{"a":{"b":1,"b":1}}')).toThrow('a.b: expected each name once, got given twice');
    expect(() => parse('[{"__proto\\u005f_":1}]')).toThrow('[0].__proto__');
    expect(() => parse('['.repeat(100_000))).toThrow('at most 64 levels');
  });
});
