import type { Atlas } from '../../model/atlas';
import type { Ranking } from '../../model/score';
import type { Uncertainty } from '../../model/uncertainty';
import { ProblemError } from '../../scoring/mcda/fault';
import type { Prepared } from '../../scoring/prepare';
import type { RankedParts } from '../../scoring/rank';
import { dataErrors } from '../../scoring/smaa/dataError';
import { type ScenarioProblem, scenarioProblem } from '../../scoring/smaa/fromScenario';
import { weightModelOf } from '../../scoring/smaa/fromUncertainty';
import { lastOf } from '../memo';
import { selectPrepared, selectRankedParts, selectRanking } from '../select';
import type { AppState } from '../store';
import type { DrawTask } from './picture';

const errors = lastOf(
  (figures: Atlas['figures'], edition: Atlas['edition'], prepared: Prepared, overrides: Uncertainty['errorOf']) =>
    dataErrors({ atlas: { figures, edition }, prepared, overrides }),
);

const given = lastOf(
  (
    prepared: Prepared,
    scenario: RankedParts,
    ranking: Ranking,
    widths: Float64Array | undefined,
  ): ScenarioProblem | ProblemError =>
    orProblem(() => scenarioProblem({ prepared, scenario, ranking, ...(widths && { errors: widths }) })),
);

const task = lastOf(
  (
    problem: ScenarioProblem | ProblemError,
    weights: Uncertainty['weights'],
    band: number,
    bandOf: Uncertainty['bandOf'],
    closeness: number,
    seed: number,
    draws: number,
  ): DrawTask => {
    if (problem instanceof ProblemError) return refused(problem);
    const [only, ...others] = problem.regionIds;
    if (only !== undefined && others.length === 0) return { type: 'none', why: 'one-region', regionId: only };
    if (isAllEqual(problem)) return { type: 'none', why: 'all-equal' };
    return {
      type: 'draw',
      given: problem,
      model: weightModelOf({ weights, band, bandOf, closeness }, problem),
      seed,
      draws,
    };
  },
);

/** Half-widths of all prepared cells, in 0..1, as the scenario states them; also while the data are taken as sure. */
export const selectDataErrors = (state: AppState): Float64Array =>
  errors(state.atlas.figures, state.atlas.edition, selectPrepared(state), state.scenario.uncertainty.errorOf);

/** The ranked regions with the doubts of the scenario, or why they can not be drawn. */
export const selectProblem = (state: AppState): ScenarioProblem | ProblemError => {
  const widths = state.scenario.uncertainty.data === 'on' ? selectDataErrors(state) : undefined;
  return given(selectPrepared(state), selectRankedParts(state), selectRanking(state), widths);
};

/** What is to be drawn under the scenario; the same object until something that bears on it changes. */
export const selectDrawTask = (state: AppState): DrawTask => {
  const { weights, band, bandOf, closeness, seed, draws } = state.scenario.uncertainty;
  return task(selectProblem(state), weights, band, bandOf, closeness, seed, draws);
};

function orProblem<T>(make: () => T): T | ProblemError {
  try {
    return make();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function refused(error: ProblemError): DrawTask {
  const path = error.faults[0]?.path;
  if (path === 'weights') return { type: 'none', why: 'no-weights' };
  if (path === 'regions') return { type: 'none', why: 'no-regions' };
  return { type: 'none', why: 'fault', message: error.message };
}

/** No draw can tell the regions apart: every criterion has the same value, or none, in all of them, without a doubt. */
function isAllEqual({ problem }: ScenarioProblem): boolean {
  const { values, error, criterionCount } = problem;
  if (error?.width.some((width, cell) => width > 0 && !Number.isNaN(values[cell]))) return false;
  return values.every((value, cell) => Object.is(value, values[cell % criterionCount]));
}
