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
import { type Codec, number, word } from './codec';
import { type Param, param } from './param';
import { numbers } from './record';

function part<K extends keyof Uncertainty>(name: string, key: K, codec: Codec<Uncertainty[K]>): Param {
  return param(
    name,
    codec,
    ({ uncertainty }) => uncertainty[key],
    (scenario, value) => ({ ...scenario, uncertainty: { ...scenario.uncertainty, [key]: value } }),
  );
}

const byCriterion = (high: number): Codec<Readonly<Record<CriterionId, number>>> =>
  numbers({
    keys: ({ criteria }) => criteria,
    expected: { type: 'criteria' },
    low: 0,
    high,
    base: () => ({}),
  });

/** What is doubted, and how the draws are made: `doubt=any&err=off&draws=10000&seed=7&top=3`. */
export const uncertainty: readonly Param[] = [
  part('doubt', 'weights', word(WEIGHT_DOUBTS)),
  part('band', 'band', number(0, 1)),
  part('bandof', 'bandOf', byCriterion(1)),
  part('close', 'closeness', number(1, MOST_CLOSENESS)),
  part('err', 'data', word(DATA_DOUBTS)),
  part('errof', 'errorOf', byCriterion(100)),
  part('draws', 'draws', number(FEWEST_DRAWS, MOST_SCENARIO_DRAWS, 'whole')),
  part('seed', 'seed', number(0, MOST_SEED, 'whole')),
  part('top', 'top', number(1, MOST_TOP, 'whole')),
];
