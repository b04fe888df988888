// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/state/link/decode';
import { readScenario } from '../../src/workDocument';
import { builtWorld } from '../panels/world';
import { known } from './linkWorld';

const { defaults } = known;
const world = await builtWorld();
const clean = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
};

/** Each comes with a good part, `year=2030`, which must apply. */
const LINKS: readonly (readonly [what: string, part: string, named: string])[] = [
  ['a name of the prototype', '__proto__=1', '__proto__'],
  ['the constructor as a name', 'constructor=polluted', 'constructor'],
  ['a name of the prototype as a criterion', 'w=__proto__:50', 'w'],
  ['a name of the prototype as a road', 'speed=constructor:50', 'speed'],
  ['a method that every object has', 'method=toString', 'method'],
  ['a view that every object has', 'view=hasOwnProperty', 'view'],
  ['a number beyond all numbers', 'cov=1e999', 'cov'],
  ['a number in another base', 'cov=0x1', 'cov'],
  ['no number at all', 'cov=NaN', 'cov'],
  ['digits of another script', 'cov=٠٫٨', 'cov'],
  ['a percent sign alone', 'title=50%', 'title'],
  ['half a letter', 'title=%E2%82', 'title'],
  ['an overlong slash', 'title=%C0%AF', 'title'],
  ['a camera at the end of the world', 'z=1e308,91,0', 'z'],
  ['a selection without an id', 'sel=region:', 'sel'],
  ['a selection of a kind that every object has', 'sel=valueOf:US-AZ', 'sel'],
  ['a language that is a path', 'lang=../../etc/passwd', 'lang'],
];

describe('a hostile part of a link', () => {
  it.each(LINKS)('%s is named, and the rest applies: %s', (_, part, named) => {
    const { scenario, problems } = decodeLink(`v=1&${part}&year=2030`, known);
    expect(problems.map(({ param }) => param)).toContain(named);
    expect(scenario.year).toBe(2030);
    expect({ ...scenario, year: defaults.year }).toEqual(defaults);
    clean();
  });

  it('of each name twice, the first counts and the second is named', () => {
    const { scenario, problems } = decodeLink('v=1&year=2030&year=2024&year=__proto__', known);
    expect(scenario.year).toBe(2030);
    expect(problems.every(({ param }) => param === 'year')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(['v=1&v=2', 'v=2&v=1', 'v=01', 'v=1.0', 'v=+1', 'v=1e0', 'v=-1', 'v=', 'v=١', 'v=1%00'])(
    'a mixed or odd version opens nothing by half: %s',
    (version) => {
      const { scenario, problems } = decodeLink(`${version}&year=2030`, known);
      expect(problems.length).toBeGreaterThan(0);
      expect([defaults.year, 2030]).toContain(scenario.year);
      expect({ ...scenario, year: defaults.year }).toEqual(defaults);
    },
  );

  it('of a hundred thousand parts is refused for its length, at once', () => {
    const { scenario, problems } = decodeLink(`v=1&${'a=1&'.repeat(100_000)}year=2030`, known);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.effect).toBe('rejected');
    expect(scenario).toEqual(defaults);
  });
});

/** A scenario file with one hostile member beside a good year. */
const FILES: readonly (readonly [what: string, member: string])[] = [
  ['a number beyond all numbers', '"minCoverage": 1e999'],
  ['a number below all numbers', '"minCoverage": -1e999'],
  ['half a surrogate pair', '"title": "\\ud800"'],
  ['a NUL', '"title": "a\\u0000b"'],
  ['a selection of a kind that every object has', '"selection": {"type": "toString", "id": "US-AZ"}'],
  [
    'a value function by inheritance',
    '"values": [{"criterionId": "W1", "scope": "all", "worth": {"type": "valueOf"}}]',
  ],
];

/** What is no scenario in its very shape: refused whole, with the place. */
const MISSHAPEN: readonly (readonly [what: string, member: string, path: string])[] = [
  ['the prototype as a key', '"__proto__": {"polluted": true}', '__proto__'],
  ['the constructor as a key', '"constructor": {"prototype": {"polluted": true}}', 'constructor'],
  ['the prototype among the weights', '"weights": {"__proto__": 50}', 'weights.__proto__'],
  [
    'the prototype among the speeds',
    '"assumptions": {"speedKmh": {"__proto__": {"polluted": true}}}',
    'assumptions.speedKmh.__proto__',
  ],
  ['a list where a record belongs', '"weights": [1, 2, 3]', 'weights'],
  ['a record where a list belongs', '"countries": {"0": "US", "length": 1}', 'countries'],
  ['a text where a number belongs', '"minCoverage": "0.8"', 'minCoverage'],
  ['nothing where something belongs', '"weights": null', 'weights'],
  ['a list within a list', '"picked": [["US-AZ"]]', 'picked[0]'],
];

describe('a hostile member of a scenario file', () => {
  it.each(FILES)('%s is named, and the year beside it applies: %s', (_, member) => {
    const reading = readScenario(`{"version": 1, ${member}, "year": 2030}`, 'plan.json', world);
    if (reading.type === 'refused') throw new Error(`expected one bad part, got a refusal: ${reading.problem.path}`);
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading.readied.scenario.year).toBe(2030);
    clean();
  });

  it.each(MISSHAPEN)('%s refuses the file and names the place: %s', (_, member, path) => {
    const reading = readScenario(`{"version": 1, ${member}, "year": 2030}`, 'plan.json', world);
    if (reading.type !== 'refused') throw new Error('expected a refusal');
    expect(reading.problem.path).toBe(path);
    clean();
  });

  it.each([
    ['a key given twice', '{"version": 1, "year": 2030, "year": 2024}'],
    ['a key given twice in other letters', '{"version": 1, "year": 2030, "\\u0079ear": 2024}'],
    ['a version given twice', '{"version": 2, "version": 1}'],
    ['a version in a text', '{"version": "1"}'],
    ['a version by halves', '{"version": 1.5}'],
    ['ten thousand levels', `{"version": 1, "weights": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['a comment', '{"version": 1 /* sure */}'],
    ['a word that is no JSON', '{"version": 1, "year": Infinity}'],
    ['two documents', '{"version": 1}{"version": 1}'],
    ['a list', '[1]'],
    ['nothing', ''],
  ])('%s refuses the whole file', (_, text) => {
    expect(readScenario(text, 'plan.json', world).type).toBe('refused');
    clean();
  });
});
