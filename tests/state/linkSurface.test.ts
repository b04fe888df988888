import { describe, expect, it } from 'vitest';
import { surface } from '../../src/state/link/surface';
import { known } from './linkWorld';

function read(name: string, text: string) {
  const reports: { readonly got: string; readonly type: string }[] = [];
  const param = surface.find(({ names }) => names.includes(name));
  const scenario = param?.read(new Map([[name, text]]), known.defaults, () => ({
    known,
    report: (got, { type }) => reports.push({ got, type }),
  }));
  return { choice: scenario?.surface, reports };
}

describe('how the ground is shown, in a link', () => {
  it('is written in degrees, longitude first', () => {
    expect(read('at', '-110.97,29.07')).toMatchObject({ choice: { at: [-110.97, 29.07] }, reports: [] });
    expect(read('at', '')).toMatchObject({ choice: { at: undefined }, reports: [] });
    expect(read('least', '62.5')).toMatchObject({ choice: { least: 62.5 }, reports: [] });
  });

  it.each([
    ['at', '29.07,-110.97', 'latitude'],
    ['at', '-181,29', 'longitude'],
    ['at', '-111', 'latitude'],
    ['at', '-111,29,3', 'longitude'],
    ['at', 'Hermosillo', 'longitude'],
    ['least', '101', 'number'],
    ['least', 'high', 'number'],
    ['apart', '2001', 'number'],
    ['show', 'rent', 'words'],
    ['fine', 'yes', 'words'],
  ])('says what is wrong with %s=%s and keeps the default', (name, text, type) => {
    expect(read(name, text)).toEqual({ choice: known.defaults.surface, reports: [{ got: text, type }] });
  });
});
