import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, corredor, scratchFile } from './corredor';

describe('export --format sql', () => {
  it('writes one statement in the words of each database', () => {
    const folder = dirname(scratchFile('x', ''));
    const texts = ['duckdb', 'postgres', 'spark'].map((dialect) => {
      const out = join(folder, `${dialect}.sql`);
      const said = answer('export', '--format', 'sql', '--dialect', dialect, '--out', out);
      const text = readFileSync(out, 'utf8');
      expect(said).toEqual({ out, bytes: Buffer.byteLength(text) });
      return text;
    });
    const statements = texts.map((text) => text.replaceAll(/^--.*\n/gm, ''));
    for (const statement of statements) {
      expect(statement).toMatch(/^WITH /);
      // The one semicolon ends it.
      expect(statement.indexOf(';')).toBe(statement.length - 2);
    }
    expect(statements[0]).toContain('CAST("K1" AS DOUBLE)');
    expect(statements[1]).toContain('CAST("K1" AS DOUBLE PRECISION)');
    expect(statements[2]).toContain('CAST(`K1` AS DOUBLE)');
  });

  it('refuses a database that it does not know', () => {
    const { code, lines } = corredor('export', '--format', 'sql', '--dialect', 'oracle', '--out', 'x.sql');
    expect([code, lines[0]]).toEqual([2, '--dialect: expected duckdb or postgres or spark, got oracle']);
  });
});
