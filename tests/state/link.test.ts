import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/data/parse/scenario';
import { serialiseScenario } from '../../src/data/parse/scenarioFile';
import type { Scenario } from '../../src/model/scenario';
import { decodeLink, extrasOfLink } from '../../src/state/link/decode';
import { encodeLink, LINK_LIMIT } from '../../src/state/link/encode';
import { linkKnown } from '../../src/state/link/known';
import { PARAMS } from '../../src/state/link/params';
import { builtAtlas } from '../scoring/built';
import { anyScenario, known } from './linkWorld';

const { defaults } = known;
const encode = (part: Partial<Scenario>) => encodeLink({ ...defaults, ...part }, defaults);
const decode = (text: string) => decodeLink(text, known);
const { atlas, scenario: opening } = builtAtlas();
const real = linkKnown(atlas, {}, opening);

describe('a scenario as a link', () => {
  it('comes back identical, whatever it is', () => {
    fc.assert(
      fc.property(anyScenario(known), (scenario) => {
        expect(decode(encodeLink(scenario, defaults))).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('comes back identical against any other defaults', () => {
    fc.assert(
      fc.property(anyScenario(known), anyScenario(known), (scenario, usual) => {
        const text = encodeLink(scenario, usual);
        expect(decodeLink(text, { ...known, defaults: usual })).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('comes back identical in the world as built, or is refused as too long and kept', () => {
    fc.assert(
      fc.property(anyScenario(real), (scenario) => {
        const text = encodeLink(scenario, opening);
        const { rejected, ...rest } = decodeLink(text, real);
        if (text.length > LINK_LIMIT) expect(rejected).toBe(text);
        else expect(rest).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is made of what no mail or browser changes, and ends in no point or comma', () => {
    fc.assert(
      fc.property(anyScenario(known), (scenario) => {
        const text = encodeLink(scenario, defaults);
        expect(text).toMatch(/^v=1(&[a-z0-9]+=[\w~%,:.-]*)*$/);
        expect(text).not.toMatch(/[.,:]$/);
        expect(new URL(`https://example.org/#${text}`).hash).toBe(`#${text}`);
      }),
    );
  });

  it('tells what differs alone, in words that can be read', () => {
    const W1: Scenario['weights'] = Object.fromEntries([['W1', 12.5]]);
    expect(encode({})).toBe('v=1');
    expect(encode({ weights: { ...defaults.weights, ...W1 } })).toBe('v=1&w=W1:12.5');
    expect(encode({ title: 'Sonora, 2027: piñata & co.' })).toBe(
      'v=1&name=Sonora,%202027:%20pi%C3%B1ata%20%26%20co%2E',
    );
    expect(encode({ knockouts: decode('v=1&ko=C2:max12,W1:min0.5').scenario.knockouts })).toBe(
      'v=1&ko=C2:max12,W1:min0.5',
    );
    expect(encode({ camera: { type: 'at', center: [-111.9, 33.4], zoom: 6 } })).toBe('v=1&lat=33.4&lon=-111.9&z=6');
    expect(encode({ countries: [], year: 2030 })).toBe('v=1&in=&year=2030');
  });

  it('is the same text whatever the order of the keys', () => {
    const reversed = Object.fromEntries(Object.entries(opening.weights).reverse());
    const doubled = (weights: Scenario['weights']) =>
      Object.fromEntries(Object.entries(weights).map(([id, points]) => [id, points * 2]));
    const link = (weights: Scenario['weights']) => encodeLink({ ...opening, weights: doubled(weights) }, opening);
    expect(link(reversed)).toBe(link(opening.weights));
  });

  it('has each name once', () => {
    const names = PARAMS.flatMap((param) => param.names);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('v');
  });
});

describe('regions to compare', () => {
  const ids = atlas.regions.map(({ id }) => id);

  it('are at most six, in their order; the others are named one by one', () => {
    const { scenario, problems } = decodeLink(`v=1&cmp=${ids.slice(0, 8).join(',')}`, real);
    expect(scenario.compared).toEqual(ids.slice(0, 6));
    expect(problems).toEqual(
      ids.slice(6, 8).map((got) => ({ param: 'cmp', got, expected: { type: 'most', limit: 6 }, effect: 'dropped' })),
    );
  });

  it('leave room for a known one behind an unknown one', () => {
    const { scenario, problems } = decodeLink(`v=1&cmp=US-ZZ,${ids.slice(0, 6).join(',')}`, real);
    expect(scenario.compared).toEqual(ids.slice(0, 6));
    expect(problems.map(({ got }) => got)).toEqual(['US-ZZ']);
  });
});

describe('the length of a link', () => {
  it('is at most 300 for a typical scenario', () => {
    const [first, second] = atlas.criteria.map(({ id }) => id);
    const [region] = atlas.regions;
    if (first === undefined || second === undefined || region === undefined) throw new Error('expected an atlas');
    const scenario: Scenario = {
      ...opening,
      title: 'Sonora o Arizona para 2028',
      language: 'es',
      weights: { ...opening.weights, [first]: 12, [second]: 9.5 },
      locked: [first],
      knockouts: [{ criterionId: second, max: 12 }],
      countries: ['MX', 'US'],
      profile: { ...opening.profile, headcount: 2500 },
      selection: { type: 'region', id: region.id },
      camera: { type: 'at', center: [-110.9653, 29.0729], zoom: 5.25 },
    };
    expect(encodeLink(scenario, opening).length).toBeLessThanOrEqual(300);
  });

  it('is at most 2,000 with every weight dragged, twenty regions and twenty crossings', () => {
    const thirds = Object.fromEntries(Object.entries(opening.weights).map(([id], index) => [id, (100 * index) / 17]));
    const minutes = Object.fromEntries(atlas.crossings.slice(0, 20).map(({ id }, index) => [id, 30 + index]));
    const scenario: Scenario = {
      ...opening,
      weights: thirds,
      picked: atlas.regions.slice(0, 20).map(({ id }) => id),
      comparedPorts: atlas.ports.slice(0, 6).map(({ id }) => id),
      assumptions: { ...opening.assumptions, crossingMinutesAt: minutes },
      profile: { ...opening.profile, fabs: atlas.projects.slice(0, 4).map(({ id }) => id) },
    };
    const text = encodeLink(scenario, opening);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(decodeLink(text, real).scenario).toEqual(scenario);
  });
});

describe('any text as a link', () => {
  const accepted = (text: string) => {
    const { scenario } = decode(text);
    const file = parseScenario(serialiseScenario(scenario), 'link', known);
    return file.problems.filter(({ path }) => path !== 'weights');
  };
  const clean = (text: string): void => {
    expect(accepted(text)).toEqual([]);
  };
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'W1:5',
      'W1:-5',
      'K1:1e400',
      '5',
      '-0',
      'US-AZ',
      'region:US-AZ',
      'fit',
      '%',
      '%00',
      '%ED%A0%80',
      '',
    ),
    fc
      .uint8Array({ maxLength: 8 })
      .map((bytes) => [...bytes].map((b) => `%${b.toString(16).padStart(2, '0')}`).join('')),
  );
  const names = ['v', ...PARAMS.flatMap((param) => param.names), '__proto__', 'constructor', ''];
  const pair = fc.tuple(fc.constantFrom(...names), fc.array(piece, { maxLength: 3 }));
  const almost = fc.array(pair).map((pairs) => `v=1&${pairs.map(([n, v]) => `${n}=${v.join(',')}`).join('&')}`);

  it('never throws, and gives a scenario that the file reader takes without a word', () => {
    fc.assert(fc.property(almost, clean), { numRuns: 600 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), clean));
  });

  it('never throws for any bytes, escaped', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        for (const text of [escaped, `v=1&name=${escaped}`, `v=1&${escaped}`]) expect(accepted(text)).toEqual([]);
      }),
    );
  });

  it('gives problems fit to be shown: at most 80 characters, nothing unprintable', () => {
    fc.assert(
      fc.property(almost, (text) => {
        for (const { got, param } of decode(text).problems) {
          expect([...got].length).toBeLessThanOrEqual(80);
          expect(got + param).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u);
        }
      }),
    );
  });

  it('leaves every object as it was', () => {
    decode('v=1&__proto__=x&constructor=y&w=__proto__:5&minutesat=__proto__:5,constructor:9&kmh=toString:9');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a fragment', () => {
  it('may start with #, and an anchor of the page or nothing is no link', () => {
    expect(decode('#v=1&year=2030').scenario.year).toBe(2030);
    for (const anchor of ['', '#', '#ranking', 'map-2']) {
      expect(decode(anchor)).toEqual({ scenario: defaults, problems: [] });
    }
  });

  it('may have its commas and colons escaped on the way', () => {
    expect(decode('v=1&w=W1%3A5%2CK1%3A7').scenario.weights).toEqual({ ...defaults.weights, W1: 5, K1: 7 });
  });

  it('says which files it needs to be read', () => {
    expect(extrasOfLink('#v=1&sel=park:mx-bcn-pimsa-1')).toEqual(['parks']);
    expect(extrasOfLink('v=1&sel=resource%3Aus-ca-mountainpass')).toEqual(['resources']);
    expect(extrasOfLink('v=1&sel=region:US-AZ&name=park:')).toEqual([]);
  });
});
