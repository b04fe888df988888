import { dataErrors } from '../scoring/smaa/dataError';
import { type ScenarioProblem, scenarioProblem } from '../scoring/smaa/fromScenario';
import type { Study } from './study';

/** What the draws of a study are made from: its ranked regions under the scenario's doubts. Throws ProblemError where there are none. */
export function drawProblem({ atlas, prepared, ranking, scenario }: Study): ScenarioProblem {
  const { data, errorOf } = scenario.uncertainty;
  const errors = data === 'on' ? dataErrors({ atlas, prepared, overrides: errorOf }) : undefined;
  return scenarioProblem({ prepared, scenario, ranking, ...(errors && { errors }) });
}
