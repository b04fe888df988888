import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/data/parse/scenario';
import { serialiseScenario } from '../../src/data/parse/scenarioFile';
import type { CriterionId } from '../../src/model/ids';
import type { OwnCriterion } from '../../src/model/own';
import type { Scenario } from '../../src/model/scenario';
import { decodeLink, extrasOfLink } from '../../src/state/link/decode';
import { encodeLink } from '../../src/state/link/encode';
import { anyOwn, ownWorld } from '../anyOwn';
import { known } from './linkWorld';

const { defaults } = known;

/** A scenario that names its own criteria wherever a criterion can be named. */
function naming(own: readonly OwnCriterion[]): Scenario {
  const ids = own.map(({ id }) => id);
  const numbers: Record<CriterionId, number> = {};
  for (const [index, id] of ids.entries()) numbers[id] = index + 0.5;
  return {
    ...defaults,
    own,
    weights: { ...defaults.weights, ...numbers },
    locked: ids,
    values: ids.map((criterionId) => ({ criterionId, scope: 'all', worth: { type: 'linear', worst: 0, best: 1 } })),
    knockouts: ids.map((criterionId) => ({ criterionId, min: 1 })),
    uncertainty: { ...defaults.uncertainty, errorOf: numbers },
  };
}

const [first] = ownWorld.slots;
const [gdp, people] = ownWorld.indicators;
const written =
  'v=1&own=U1%3Adivide%3Agdp_2020%3Apopulation_2020%3Acluster%3Abenefit%3Alinear%3A0%3A12.5%3AOutput~c~d%20~~%3AUSD';

describe('criteria of the user', () => {
  it('travel in a link with everything that names them', () => {
    fc.assert(
      fc.property(anyOwn(ownWorld), (own) => {
        const scenario = naming(own);
        expect(decodeLink(encodeLink(scenario, defaults), known)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  it('travel in a file with everything that names them', () => {
    fc.assert(
      fc.property(anyOwn(ownWorld), (own) => {
        const scenario = naming(own);
        const { scenario: read, problems } = parseScenario(serialiseScenario(scenario), 'a.json', known);
        expect(problems).toEqual([]);
        expect(read).toEqual(scenario);
      }),
    );
  });

  it('are read from the text of a link', () => {
    const { scenario, problems } = decodeLink(written, known);
    expect(problems).toEqual([]);
    expect(scenario.own).toEqual([
      {
        id: first?.criterionId,
        name: 'Output,: ~',
        unit: 'USD',
        theme: 'cluster',
        direction: 'benefit',
        source: { type: 'formula', formula: { type: 'divide', left: gdp, right: people } },
        scale: 'linear',
        low: 0,
        high: 12.5,
      },
    ]);
  });

  it('ask for the catalogue before the link is read', () => {
    expect(extrasOfLink(written)).toEqual(['indicators']);
    expect(extrasOfLink('v=1&sel=region:US-AZ')).toEqual([]);
  });

  it.each([
    ['an id that is no slot', 'U1:', 'U9:'],
    ['an unknown indicator', 'gdp_2020', 'gdp_1900'],
    ['an unknown operation', ':divide:', ':power:'],
    ['two indicators where one is read', ':divide:', ':head:'],
    ['goalposts the wrong way round', ':0:12.5:', ':13:12.5:'],
    ['equal goalposts', ':0:12.5:', ':12.5:12.5:'],
    ['a goalpost that is no number', ':0:', ':x:'],
    ['a logarithm below zero', ':linear:0:', ':log:-1:'],
    ['no name', 'Output~c~d ~~', ' '],
    ['a name too long', 'Output', 'O'.repeat(61)],
    ['a part too few', ':USD', ''],
    ['an unknown theme', ':cluster:', ':clusters:'],
  ])('%s is said and left out', (_, from, to) => {
    const text = `v=1&own=${decodeURIComponent(written.slice('v=1&own='.length)).replace(from, to)}`;
    const { scenario, problems } = decodeLink(text, known);
    expect(scenario.own).toEqual([]);
    expect(problems).toMatchObject([{ param: 'own', expected: { type: 'own' }, effect: 'dropped' }]);
  });

  it('of two with one id the second is said and left out', () => {
    const { scenario, problems } = decodeLink(`${written},${written.slice('v=1&own='.length)}`, known);
    expect(scenario.own).toHaveLength(1);
    expect(problems).toMatchObject([{ expected: { type: 'once' } }]);
  });

  it('a weight of one that the link does not define is said and left out', () => {
    const { scenario, problems } = decodeLink('v=1&w=U1:4', known);
    expect(scenario.weights).toEqual(defaults.weights);
    expect(problems).toMatchObject([{ param: 'w', effect: 'dropped' }]);
  });

  it.each([
    ['low', { low: 99 }],
    ['theme', { theme: 'none' }],
    ['source', { source: { type: 'formula', formula: { type: 'divide', left: 'gdp_2020' } } }],
    ['source.type', { source: { type: 'column', formula: { type: 'alone', left: 'gdp_2020' } } }],
    ['name', { name: ' ' }],
  ])('in a file, one with a bad %s is said and left out', (_, part) => {
    const [one] = decodeLink(written, known).scenario.own;
    const text = JSON.stringify({ version: 1, own: [{ ...one, ...part }] });
    const { scenario, problems } = parseScenario(text, 'a.json', known);
    expect(scenario.own).toEqual([]);
    expect(problems.some(({ path, outcome }) => path.startsWith('own[0]') && outcome === 'dropped')).toBe(true);
  });

  it('refuses a file in which the list is none', () => {
    expect(() => parseScenario('{"version":1,"own":3}', 'a.json', known)).toThrow('own: expected');
  });
});
