import { readFileSync } from 'node:fs';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { loadAtlas } from '../../src/data/load';
import { defaultScenario } from '../../src/scoring/defaults';
import { ScoreKernel } from '../../src/scoring/kernel';
import { prepareScoring } from '../../src/scoring/prepare';
import { weightVector } from '../../src/scoring/problem';
import { rankPrepared } from '../../src/scoring/rank';
import { dataErrors } from '../../src/scoring/smaa/dataError';
import { scenarioProblem } from '../../src/scoring/smaa/fromScenario';
import { rankRanges } from '../../src/scoring/smaa/rankRanges';
import { rangesAround } from '../../src/scoring/smaa/weightModel';

/** Milliseconds of one call, from many. */
function timed(calls: number, work: (call: number) => void): number {
  for (let call = 0; call < calls / 10; call++) work(call);
  const start = performance.now();
  for (let call = 0; call < calls; call++) work(call);
  return (performance.now() - start) / calls;
}

/** Scoring and corridors of the built atlas, without a browser. `root` is the folder of the data. */
export async function scoreBench(root: string) {
  const atlas = await loadAtlas(async (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')));
  const scenario = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  const corridors = { atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: scenario.profile };
  const prepared = prepareScoring(atlas, computeCorridorCriteria(corridors));
  const kernel = new ScoreKernel(prepared.problem, 'weighted_sum');
  const weights = weightVector(atlas.criteria, scenario.weights);
  const ranking = rankPrepared(prepared, scenario, kernel);
  const given = scenarioProblem({ prepared, scenario, ranking, errors: dataErrors({ atlas, prepared }) });
  const model = rangesAround(given.weights, 0.5);
  return {
    rescoreMs: timed(20_000, (call) => {
      weights[0] = 1 + (call % 7);
      kernel.score(weights);
    }),
    rankWithReasonsMs: timed(200, () => rankPrepared(prepared, scenario, kernel)),
    rangesMs: timed(20, () => rankRanges({ given, model, seed: 42 })),
    corridorsMs: timed(20, () => computeCorridorCriteria(corridors)),
  };
}
