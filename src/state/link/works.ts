import { MERITS, MOST_BUDGET_MUSD, MOST_MERIT, type PortWorks } from '../../model/merit';
import { type Codec, number } from './codec';
import { type Param, param } from './param';
import { numbers } from './record';

function part<K extends keyof PortWorks>(name: string, key: K, codec: Codec<PortWorks[K]>): Param {
  return param(
    name,
    codec,
    ({ portWorks }) => portWorks[key],
    (scenario, value) => ({ ...scenario, portWorks: { ...scenario.portWorks, [key]: value } }),
  );
}

/** Budget in millions of dollars and the weights that put port projects in order: `budget=500&merit=capacity:3,cost:0`. */
export const works: readonly Param[] = [
  part('budget', 'budgetMusd', number(0, MOST_BUDGET_MUSD)),
  part(
    'merit',
    'merits',
    numbers({
      keys: () => MERITS,
      expected: { type: 'words', words: MERITS.join(', ') },
      low: 0,
      high: MOST_MERIT,
      base: (fallback) => fallback,
    }),
  ),
];
