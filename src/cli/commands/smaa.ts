import { ProblemError } from '../../scoring/mcda/fault';
import { DEFAULT_SMAA_DRAWS, smaa as runSmaa, type SmaaResult } from '../../scoring/smaa/smaa';
import type { Command } from '../command';
import { answerProblem, type ProblemInput } from '../problemInput';
import { smaaProblemOf, weightModelOf } from '../smaaInput';

const FIELDS = {
  problem: ['matrix', 'types', 'weights'],
  params: ['draws', 'seed', 'error', 'errorLaw', 'normalisation', 'weightRanges', 'concentration'],
};
/** What the engine names without `params.` before it. */
const PARAMS = /^(draws|seed|error|concentration|low|high|ranges)\b/;
const DEFAULT_SEED = 1;
/** A confidence factor is known to half a hundredth with this many draws of the values. */
const MOST_CONFIDENCE_DRAWS = 10_000;

/**
 * SMAA-2 of a plain matrix: values as given (costs with a minus) unless a normalisation is named; `params.error` is half the
 * width of an even range per cell, or a standard deviation with `errorLaw: "normal"`, in the unit of the matrix.
 */
export const smaa: Command = {
  usage: '< problem.json',
  does: 'rank acceptability, central weights, confidence factors and pairwise winning over seeded draws',
  options: {},
  flags: [],
  files: 0,
  run: async (_given, host) => ({ type: 'json', value: await answerProblem(host, FIELDS, answer) }),
};

function answer(input: ProblemInput) {
  const problem = smaaProblemOf(input);
  const draws = input.paramNumber('draws') ?? DEFAULT_SMAA_DRAWS;
  const seed = input.paramNumber('seed') ?? DEFAULT_SEED;
  try {
    const weights = weightModelOf(input, problem.criterionCount);
    const confidenceDraws = Math.min(draws, MOST_CONFIDENCE_DRAWS);
    return tablesOf(runSmaa(problem, { weights, seed, draws, confidenceDraws }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(
      error.faults.map((fault) => ({ ...fault, path: PARAMS.test(fault.path) ? `params.${fault.path}` : fault.path })),
    );
  }
}

/** Rows are alternatives. One that was never first has no central weights. */
function tablesOf(result: SmaaResult) {
  const { regionCount, criterionCount, everFirst } = result;
  const rows = (values: Float64Array, width: number): readonly (readonly number[])[] =>
    Array.from({ length: regionCount }, (_, r) => [...values.subarray(r * width, (r + 1) * width)]);
  const central = rows(result.centralWeights, criterionCount);
  return {
    rankAcceptability: rows(result.rankAcceptability, regionCount),
    centralWeights: central.map((weights, r) => (everFirst[r] === 1 ? weights : null)),
    confidenceFactor: [...(result.confidenceFactor ?? [])],
    pairwiseWinning: rows(result.pairwiseWinning, regionCount),
  };
}
