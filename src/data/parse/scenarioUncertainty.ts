import type { CriterionId } from '../../model/ids';
import {
  DATA_DOUBTS,
  FEWEST_DRAWS,
  MOST_CLOSENESS,
  MOST_SCENARIO_DRAWS,
  MOST_SEED,
  MOST_TOP,
  type Uncertainty,
  WEIGHT_DOUBTS,
} from '../../model/uncertainty';
import { Fields, numberIn, oneOf, type Reader, recordOf } from './fields';

/** What is doubted, and how the draws are made. */
export const readUncertainty =
  (criteria: readonly CriterionId[]): Reader<Uncertainty> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const byCriterion = (high: number) => recordOf(criteria, 'a criterion of the model', numberIn(0, high));
    const uncertainty = {
      weights: fields.read('weights', oneOf(WEIGHT_DOUBTS, WEIGHT_DOUBTS.join(', ')), fallback.weights),
      band: fields.read('band', numberIn(0, 1), fallback.band),
      bandOf: fields.read('bandOf', byCriterion(1), fallback.bandOf),
      closeness: fields.read('closeness', numberIn(1, MOST_CLOSENESS), fallback.closeness),
      data: fields.read('data', oneOf(DATA_DOUBTS, DATA_DOUBTS.join(', ')), fallback.data),
      errorOf: fields.read('errorOf', byCriterion(100), fallback.errorOf),
      draws: fields.read('draws', numberIn(FEWEST_DRAWS, MOST_SCENARIO_DRAWS, true), fallback.draws),
      seed: fields.read('seed', numberIn(0, MOST_SEED, true), fallback.seed),
      top: fields.read('top', numberIn(1, MOST_TOP, true), fallback.top),
    };
    fields.finish();
    return uncertainty;
  };
