import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import { decodeLink } from '../../src/state/link/decode';
import { LINK_LIMIT } from '../../src/state/link/encode';
import type { LinkProblem } from '../../src/state/link/problem';
import { loadMessages } from '../../src/text/load';
import { createText, type Text } from '../../src/text/text';
import { known } from './linkWorld';

const { defaults } = known;
const decode = (text: string) => decodeLink(text, known);
const texts = await Promise.all(
  (['en', 'es', 'fr'] as const).map(async (language) => createText(language, await loadMessages(language))),
);
const sentence = (text: Text, { param, got, expected, effect }: LinkProblem): string =>
  text.t(`link.problem.${effect}`, { param, got, expected: text.t(`link.expected.${expected.type}`, { ...expected }) });
const said = (problems: readonly LinkProblem[]): string =>
  problems.map((problem) => texts[0] && sentence(texts[0], problem)).join('\n');

interface UrlCase {
  readonly id: string;
  readonly channel: string;
  readonly input: { readonly text?: string; readonly generator?: { prefix: string; unit: string; times: number } };
  readonly expected: { readonly message_must_name: readonly string[] };
}
const { cases }: { cases: readonly UrlCase[] } = JSON.parse(
  readFileSync(new URL('../fixtures/bad-inputs.json', import.meta.url), 'utf8'),
);

/** The names of the list in ours: three criteria, a selection of one place by kind. */
const OURS: readonly (readonly [string, string])[] = [
  ['labor', 'W1'],
  ['water', 'K1'],
  ['energy', 'C2'],
  ['access', 'C2'],
  ['MX-XXX', 'region:MX-XXX'],
  ['US-AZ', 'region:US-AZ'],
];
const ours = (text: string) => OURS.reduce((done, [theirs, own]) => done.replaceAll(theirs, own), text);
/** There is no field for a source in our link, so `src` is told as unknown. */
const NOT_OURS = new Set(['only https']);

function open(id: string) {
  const found = cases.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`bad-inputs.json: expected ${id}`);
  const { text, generator } = found.input;
  const link = ours(text ?? `${generator?.prefix}${(generator?.unit ?? '').repeat(generator?.times ?? 0)}`);
  const result = decode(link);
  const message = said(result.problems);
  for (const name of found.expected.message_must_name.filter((word) => !NOT_OURS.has(word))) {
    expect(message.toLowerCase()).toContain(ours(name).toLowerCase());
  }
  return { link, message, ...result };
}
const withWeights = (part: Readonly<Record<string, number>>): Scenario => ({
  ...defaults,
  weights: { ...defaults.weights, ...part },
});

describe('the url cases of bad-inputs.json', () => {
  it('url-01: an unknown version rejects the whole link and keeps it', () => {
    const { scenario, problems, rejected, link } = open('url-01');
    expect(scenario).toEqual(defaults);
    expect(problems.map(({ effect }) => effect)).toEqual(['rejected']);
    expect(rejected).toBe(link);
  });

  it('url-02 and url-04: a weight that is no number or negative leaves that weight alone', () => {
    for (const id of ['url-02', 'url-04']) {
      const { scenario, problems, link } = open(id);
      expect(problems.map(({ param, effect }) => [param, effect])).toEqual([['w', 'default']]);
      expect(scenario).toEqual(defaults);
      expect(decode(`${link},K1:7&year=2030`).scenario).toEqual({ ...withWeights({ K1: 7 }), year: 2030 });
    }
  });

  it('url-05: weights that are all zero are used and told', () => {
    const { scenario, problems } = open('url-05');
    expect(scenario).toEqual(withWeights({ W1: 0, K1: 0, C2: 0 }));
    expect(problems.map(({ effect }) => effect)).toEqual(['kept']);
    expect(decode('v=1&w=W1:0').problems).toEqual([]);
  });

  it('url-07: of a parameter given twice the first value counts', () => {
    open('url-07');
    const { scenario, problems } = decode('#v=1&lat=31&lon=-111&z=4&z=9');
    expect(scenario.camera).toEqual({ type: 'at', center: [-111, 31], zoom: 4 });
    expect(problems).toEqual([{ param: 'z', got: '9', expected: { type: 'once' }, effect: 'dropped' }]);
  });

  it('url-08: a latitude out of range gives the default camera', () => {
    const { scenario, problems } = open('url-08');
    expect(scenario.camera).toEqual({ type: 'fit' });
    expect(problems).toHaveLength(1);
  });

  it('url-10: a broken percent escape costs that parameter alone', () => {
    const { scenario, link } = open('url-10');
    expect(scenario.title).toBe(defaults.title);
    expect(decode(`${link}&year=2030`).scenario).toEqual({ ...defaults, year: 2030 });
  });

  it('url-11: markup in a title is a text like any other', () => {
    const { scenario, problems } = open('url-11');
    expect(problems).toEqual([]);
    expect(scenario.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('url-13: an unknown region is named and the known one selected', () => {
    expect(open('url-13').scenario.selection).toEqual({ type: 'region', id: 'US-AZ' });
    expect(decode('v=1&pick=MX-XXX,US-AZ').scenario.picked).toEqual(['US-AZ']);
  });

  it('url-14: a link of 200 kB is refused for its length', () => {
    const { scenario, problems, rejected, link } = open('url-14');
    expect(scenario).toEqual(defaults);
    expect(problems[0]?.expected).toEqual({ type: 'length', limit: LINK_LIMIT });
    expect(rejected).toBe(link);
  });

  it('url-16: a state in another form, cut in half, is refused and kept', () => {
    const { scenario, problems, rejected, link } = open('url-16');
    expect(scenario).toEqual(defaults);
    expect(problems.map(({ param, effect }) => [param, effect])).toEqual([
      ['v', 'rejected'],
      ['s', 'dropped'],
    ]);
    expect(rejected).toBe(link);
  });

  it('url-17: an address in an unknown parameter is named as text and goes nowhere', () => {
    const { scenario, problems } = open('url-17');
    expect(scenario).toEqual(defaults);
    expect(problems).toEqual([
      { param: 'src', got: 'javascript:alert(1)', expected: { type: 'param' }, effect: 'dropped' },
    ]);
  });

  it('url-19: NUL and half a surrogate pair never reach the title', () => {
    open('url-19');
    for (const name of ['%00', 'a%00b', '\0', '\ud800', 'x\udc00']) {
      expect(decode(`v=1&name=${name}`)).toMatchObject({ scenario: defaults, problems: [{ param: 'name' }] });
    }
  });

  it('are all tested', () => {
    const own = readFileSync(new URL(import.meta.url), 'utf8');
    for (const { id } of cases.filter(({ channel }) => channel === 'url')) expect(own).toContain(`'${id}'`);
  });
});

/** More links in the spirit of the list: what is wrong, and where each problem is told. */
const MORE: readonly (readonly [link: string, problems: readonly (readonly string[])[], part: Partial<Scenario>])[] = [
  ['v=1&year=2026.5', [['year', '2026.5', 'whole', 'default']], {}],
  ['v=1&year=2033&lang=fr', [['year', '2033', 'whole', 'default']], { language: 'fr' }],
  ['v=1&lang=de', [['lang', 'de', 'words', 'default']], {}],
  ['v=1&cov=65%25', [['cov', '65%', 'number', 'default']], {}],
  ['v=1&cov=0x1', [['cov', '0x1', 'number', 'default']], {}],
  ['v=1&cov=', [['cov', '', 'number', 'default']], {}],
  ['v=1&cov', [['cov', '', 'value', 'default']], {}],
  ['v=1&w=W1', [['w', 'W1', 'pair', 'dropped']], {}],
  ['v=1&w=W9:3', [['w', 'W9:3', 'criteria', 'dropped']], {}],
  ['v=1&w=W1:3,W1:4', [['w', 'W1:4', 'once', 'dropped']], withWeights({ W1: 3 })],
  ['v=1&w=W1:1e999', [['w', 'W1:1e999', 'number', 'default']], {}],
  ['v=1&ko=W1:min9max3', [['ko', 'W1:min9max3', 'bounds', 'dropped']], {}],
  ['v=1&ko=W1', [['ko', 'W1', 'bounds', 'dropped']], {}],
  ['v=1&ko=Z1:max3', [['ko', 'Z1:max3', 'criteria', 'dropped']], {}],
  [
    'v=1&in=MX,DE,MX',
    [
      ['in', 'DE', 'words', 'dropped'],
      ['in', 'MX', 'once', 'dropped'],
    ],
    { countries: ['MX'] },
  ],
  ['v=1&in=DE', [['in', 'DE', 'words', 'default']], {}],
  ['v=1&in=', [], { countries: [] }],
  ['v=1&sel=moon:1', [['sel', 'moon:1', 'selection', 'default']], {}],
  ['v=1&sel=US-AZ', [['sel', 'US-AZ', 'selection', 'default']], {}],
  ['v=1&sel=park:atlantis', [['sel', 'park:atlantis', 'parks', 'default']], {}],
  [
    'v=1&lat=31&z=5',
    [
      ['lat', '31', 'camera', 'default'],
      ['z', '5', 'camera', 'default'],
    ],
    {},
  ],
  ['v=1&lat=31&lon=200&z=5', [['lon', '200', 'longitude', 'default']], {}],
  ['v=1&minutesat=poe-0:5', [['minutesat', 'poe-0:5', 'crossings', 'dropped']], {}],
  ['v=1&minutesat=poe-2604-mariposa:soon', [['minutesat', 'poe-2604-mariposa:soon', 'number', 'default']], {}],
  ['v=1&kmh=port-access:900', [['kmh', 'port-access:900', 'number', 'default']], {}],
  ['v=1&v=2', [['v', '2', 'once', 'dropped']], {}],
  [`v=1&name=${'a'.repeat(201)}`, [['name', 'a'.repeat(80), 'text', 'default']], {}],
];

describe('a bad part of a link', () => {
  for (const [link, wanted, part] of MORE) {
    it(`is named and the rest applies: ${link.slice(0, 40)}`, () => {
      const { scenario, problems } = decode(link);
      expect(problems.map(({ param, got, expected, effect }) => [param, got, expected.type, effect])).toEqual(wanted);
      expect(scenario).toEqual({ ...defaults, ...part });
    });
  }

  it('is told in every language with its name and what was there', () => {
    for (const [link] of MORE) {
      for (const problem of decode(link).problems) {
        for (const text of texts) expect(sentence(text, problem)).toContain(problem.got);
        expect(new Set(texts.map((text) => sentence(text, problem))).size).toBe(3);
      }
    }
  });
});
