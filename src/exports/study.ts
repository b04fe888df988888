import { computeCorridorCriteria } from '../corridors/computed';
import type { Atlas, QuotedExtras } from '../model/atlas';
import type { Scenario } from '../model/scenario';
import type { Ranking } from '../model/score';
import { type Prepared, prepareScoring } from '../scoring/prepare';
import { rankPrepared } from '../scoring/rank';
import type { Text } from '../text/text';

/** What every document is made from: the data, one scenario, what follows from the two, and the reader's words. */
export interface Study {
  readonly atlas: Atlas;
  readonly extras: QuotedExtras;
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  readonly ranking: Ranking;
  readonly text: Text;
  /** ISO date printed on the document. It comes from outside, so that the same study gives the same bytes. */
  readonly madeOn: string;
}

/** Works out the ranking of a scenario. Pure: equal to what the page and the headless engine show. */
export function makeStudy(given: Omit<Study, 'prepared' | 'ranking'>): Study {
  const { atlas, scenario } = given;
  const { assumptions, profile, plan, year } = scenario;
  const computed = computeCorridorCriteria({ atlas, assumptions, profile, border: { plan, year } });
  const prepared = prepareScoring(atlas, computed, scenario.values);
  return { ...given, prepared, ranking: rankPrepared(prepared, scenario) };
}
