import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, runChecks } from '../../geo/build';
import { checks } from '../../geo/checks';
import { steps } from '../../geo/steps';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-public-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('runChecks', () => {
  it('gives one line per problem of every check, with the name of the check', () => {
    const lines = runChecks([
      { name: 'rows', run: () => [{ file: 'a.csv', line: 2, field: 'lat', expected: '-90 to 90', got: '320' }] },
      { name: 'sum', run: () => [{ file: 'b.csv', expected: 'weights that sum to 100', got: '99' }] },
    ]);
    expect(lines).toEqual([
      'a.csv:2 lat: expected -90 to 90, got "320" (rows)',
      'b.csv: expected weights that sum to 100, got "99" (sum)',
    ]);
  });

  it('finds nothing in the sources as they are', () => {
    expect(runChecks(checks)).toEqual([]);
  });

  it('reports a table that does not read, and goes on', () => {
    const unreadable = () => {
      throw new Error('ports/ports.csv:4: expected 17 cells, got 16\nports/ports.csv:9: expected 17 cells, got 18');
    };
    const lines = runChecks([
      { name: 'ports', run: unreadable },
      { name: 'rows', run: () => [{ file: 'a.csv', line: 2, field: 'lat', expected: '-90 to 90', got: '320' }] },
    ]);
    expect(lines).toEqual([
      'ports/ports.csv:4: expected 17 cells, got 16',
      'ports/ports.csv:9: expected 17 cells, got 18',
      'a.csv:2 lat: expected -90 to 90, got "320" (rows)',
    ]);
  });
});

describe('differences', () => {
  it('passes equal bytes and names changed and missing files', () => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/same.json'), '{"name":"Querétaro"}');
    writeFileSync(join(folder, 'data/other.json'), '{}');
    const lines = differences(
      [
        { path: 'data/same.json', bytes: '{"name":"Querétaro"}' },
        { path: 'data/other.json', bytes: new Uint8Array([1, 2, 3]) },
        { path: 'data/none.json', bytes: '[]' },
      ],
      pathToFileURL(`${folder}/`),
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^public\/data\/other\.json: expected the 3 bytes .* got 2 other bytes/);
    expect(lines[1]).toMatch(/^public\/data\/none\.json: .* got no file/);
  });
});

describe('steps', () => {
  it('give each file of public once', () => {
    const outputs = steps.flatMap((step) => step.outputs);
    expect(new Set(outputs).size).toBe(outputs.length);
  });

  it.each(['indicators', 'sources', 'campuses'])('give the committed bytes of %s', async (name) => {
    const step = steps.find((one) => one.name === name);
    expect(differences((await step?.make()) ?? [])).toEqual([]);
  });
});
