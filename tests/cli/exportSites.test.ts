import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, corredor, scratchFile } from './corredor';

const compare = ['export', '--format', 'pdf', '--document', 'comparison'];

describe('export of sites', () => {
  it('compares the sites that are named, and those that a scenario compares', () => {
    const out = scratchFile('named.pdf', '');
    answer(...compare, '--site', 'town:4004898,park:mx-son-fopin-beta', '--out', out);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
    const scenario = scratchFile(
      'sites.json',
      JSON.stringify({
        version: 1,
        sites: { compared: ['town:4004898', 'park:mx-son-fopin-beta'] },
      }),
    );
    const again = scratchFile('scenario.pdf', '');
    answer(...compare, '--scenario', scenario, '--out', again);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });

  it('names what is no site, and where sites have no place', () => {
    const lineOf = (...words: readonly string[]) => {
      const { code, lines } = corredor(...words, '--out', 'x.pdf');
      return [code, lines[0]];
    };
    expect(lineOf(...compare, '--site', 'Hermosillo')).toEqual([
      1,
      '--site: expected town:ID, park:ID, project:ID, own:TABLE:ROW, got Hermosillo',
    ]);
    expect(lineOf(...compare, '--site', 'town:4004898,town:1')).toEqual([
      1,
      'site town:1: expected one that the data have, got none',
    ]);
    expect(lineOf('export', '--format', 'pdf', '--document', 'ranking', '--site', 'town:4004898')).toEqual([
      2,
      '--site: expected --document comparison or --format pptx beside it, got town:4004898',
    ]);
  });
});
