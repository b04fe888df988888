import { describe, expect, it } from 'vitest';
import { defaultScenario, FIRST_TITLE, MIN_COVERAGE } from '../../src/scoring/defaults';
import { builtAtlas } from './built';
import { caseOf, criterion, scenarioFor, sum } from './make';

const { criteria } = builtAtlas().atlas;
const { assumptions } = scenarioFor(caseOf([[1]], [1]));
// Made inside each test: what runs while tests are collected is seen by none of them.
const opened = () => defaultScenario({ criteria, assumptions });

describe('the scenario that the app opens with', () => {
  it('asks about packaging in all three countries, of every region with 65 % of its weight known', () => {
    const opening = opened();
    expect(MIN_COVERAGE).toBe(0.65);
    expect(FIRST_TITLE).toBe('ATP plant');
    expect(opening).toMatchObject({ version: 1, title: 'ATP plant', language: 'en', view: 'explore' });
    expect(opening).toMatchObject({ method: 'weighted_sum', minCoverage: 0.65, countries: ['MX', 'US', 'CA'] });
    expect(sum(Object.values(opening.weights))).toBeCloseTo(100, 9);
  });

  it('shows regions, crossings, corridors, and the fabs and packaging plants that stand or are on their way', () => {
    const opening = opened();
    expect(opening.layers).toEqual(['regions', 'crossings', 'projects', 'corridors']);
    expect(opening.projects).toEqual({
      kinds: ['fab', 'atp'],
      statuses: ['operating', 'under_construction', 'announced'],
    });
    expect(opening).toMatchObject({ year: 2026, selection: { type: 'none' }, camera: { type: 'fit' } });
    expect(opening.sites.level).toBe('regions');
  });

  it('holds nothing that the reader has not put there', () => {
    const { own, locked, datasets, values, knockouts, picked, plan, comparedPorts, effectOn, compared, story } =
      opened();
    const lists = { own, locked, datasets, values, knockouts, picked, plan, comparedPorts, effectOn, compared, story };
    for (const [name, list] of Object.entries(lists)) expect(list, name).toEqual([]);
  });

  it('takes the reader’s language, the speeds it is given, and weights for the model’s own criteria alone', () => {
    const own = { ...criterion('U1'), own: true as const };
    const given = { ...assumptions, circuity: 1.5 };
    const scenario = defaultScenario({ criteria: [...criteria, own], assumptions: given, language: 'fr' });
    expect(scenario).toMatchObject({ language: 'fr', assumptions: { circuity: 1.5 } });
    expect(Object.keys(scenario.weights)).not.toContain('U1');
    expect(scenario.weights).toEqual(opened().weights);
  });
});
