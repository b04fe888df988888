import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/parse/error';
import { Place, type ScenarioProblem } from '../../src/data/parse/fields';
import { readSurface } from '../../src/data/parse/scenarioSurface';
import type { Json } from '../../src/data/parse/strictJson';
import { DEFAULT_SURFACE } from '../../src/model/surface';

function read(value: Json) {
  const problems: ScenarioProblem[] = [];
  const choice = readSurface(value, new Place('study.json', ['surface'], problems), DEFAULT_SURFACE);
  return { choice, problems };
}

describe('how the ground is shown, from a file', () => {
  it('is what the file says, and the default where it says nothing', () => {
    const whole = { show: 'airHours', least: 62.5, spacingKm: 40, isFine: true, at: [-110.97, 29.07] };
    expect(read(whole)).toEqual({ choice: whole, problems: [] });
    expect(read({})).toEqual({ choice: DEFAULT_SURFACE, problems: [] });
  });

  it.each([
    [{ show: 'rent' }, 'surface.show', 'score, fabHours', 'rent'],
    [{ least: 101 }, 'surface.least', '0 to 100', '101'],
    [{ spacingKm: -1 }, 'surface.spacingKm', '0 to 2000', '-1'],
    [{ at: [-110.97, 91] }, 'surface.at[1]', '-90 to 90', '91'],
    [{ colour: 'red' }, 'surface.colour', 'a field of version 1', 'red'],
  ])('names what is out of bounds and goes on with the default: %j', (value, path, expected, got) => {
    const { choice, problems } = read(value);
    expect(choice).toEqual(DEFAULT_SURFACE);
    expect(problems).toMatchObject([{ path, got, expected: expect.stringContaining(expected) }]);
  });

  it.each([
    [{ show: 3 }, 'surface.show'],
    [{ least: '60' }, 'surface.least'],
    [{ isFine: 'yes' }, 'surface.isFine'],
    [{ at: '29.07, -110.97' }, 'surface.at'],
    [[], 'surface'],
  ])('refuses a value of another type: %j', (value, place) => {
    expect(() => read(value)).toThrow(DataError);
    expect(() => read(value)).toThrow(place);
  });
});
