import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECT_TABLE, DIALECTS, named, remark } from '../../../src/exports/sql/dialect';
import { format } from '../../../src/exports/sql/format';
import { ORDER, studyOf } from '../world';
import { duckRows } from './duck';

const HOSTILE = [
  'x\n; DROP TABLE sites; --',
  "'; DROP TABLE sites; --",
  '*/ DROP TABLE sites; /*',
  'ends with a backslash \\',
  'line\u2028and\u2029paragraph\u0085next\u000bvertical\rreturn',
  ':name ? $1 %s {{ x }} #{y}',
];

async function sqlOf(title: string, dialect: (typeof DIALECTS)[number]): Promise<string> {
  const bytes = await format.make(await studyOf({ title }), { ...ORDER, dialect });
  return new TextDecoder().decode(bytes);
}

describe('words of a user in a statement', () => {
  it.each(HOSTILE)('stay inside their comment: %j', async (title) => {
    for (const dialect of DIALECTS) {
      const [first = '', ...rest] = (await sqlOf(title, dialect)).split('\n');
      const [, ...plain] = (await sqlOf('plain', dialect)).split('\n');
      expect(first).toMatch(/^-- [^'"`;:?$%*\\{}\p{C}\p{Zl}\p{Zp}]*$/u);
      // Nothing but the one comment line depends on them.
      expect(rest).toEqual(plain);
    }
  });

  it('are one line of comment whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        expect(remark(words)).toMatch(/^[^'"`;:?$%*/\\{}\p{C}\p{Zl}\p{Zp}]*$/u);
      }),
    );
    expect(remark("Usine de l'Ouest, 20 % moins chère")).toBe('Usine de l’Ouest, 20 moins chère');
  });

  it('run in DuckDB to the same rows', async () => {
    const { prepared } = await studyOf();
    const csv = `id,country,region,${prepared.criteria.map(({ id }) => id).join(',')}\na,US,a${',1'.repeat(prepared.criteria.length)}\n`;
    const plain = await duckRows(await sqlOf('plain', 'duckdb'), csv, prepared.criteria);
    for (const title of HOSTILE) {
      expect(await duckRows(await sqlOf(title, 'duckdb'), csv, prepared.criteria)).toEqual(plain);
    }
  });
});

/** Any text but the NUL that no database takes. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0'));
const marks = fc.string({ unit: fc.constantFrom("'", '"', '`', '\\', '-', ';', '\n', 'a'), maxLength: 12 });

describe('literals and names', () => {
  it('come back from DuckDB as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, marks), marks, async (text, name) => {
        const { duckdb } = DIALECT_TABLE;
        const column = `x${name}`;
        const rows = await duckRows(
          `SELECT ${duckdb.text(text)} AS ${named(duckdb, column)}`,
          'id,country,region\n',
          [],
        );
        expect(rows).toEqual([{ [column]: text }]);
      }),
      { numRuns: 60 },
    );
  });

  it('are one token of Spark, with backslash escapes', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, marks), (text) => {
        const literal = DIALECT_TABLE.spark.text(text);
        expect(literal).toMatch(/^'(?:\\[\s\S]|[^'\\])*'$/);
        expect(literal.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1')).toBe(text);
        expect(named(DIALECT_TABLE.spark, text)).toMatch(/^`(?:``|[^`])*`$/);
      }),
    );
  });

  it('keep every bit of a number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const { duckdb, postgres, spark } = DIALECT_TABLE;
        const [row] = await duckRows(`SELECT ${duckdb.number(value)} AS x`, 'id,country,region\n', []);
        expect(row?.x).toBe(value + 0);
        expect(Number(/'(.*)'/.exec(postgres.number(value))?.[1])).toBe(value + 0);
        expect(Number(spark.number(value).replaceAll(/[()D]/g, ''))).toBe(value + 0);
      }),
      { numRuns: 100 },
    );
    expect(() => DIALECT_TABLE.duckdb.number(Number.POSITIVE_INFINITY)).toThrow(/finite/);
  });
});
