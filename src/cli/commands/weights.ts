import { CONSISTENT } from '../../scoring/weighting/ahp';
import { CRITIC_CORRELATIONS, CRITIC_SCALES } from '../../scoring/weighting/critic';
import { harmfulJudgement } from '../../scoring/weighting/judgement';
import { WEIGHTINGS, type WeightingProblem, weigh } from '../../scoring/weighting/weigh';
import type { Command } from '../command';
import { answerProblem, type ProblemInput } from '../problemInput';

const FIELDS = { problem: ['method', 'matrix', 'types', 'n'], params: ['randomIndex', 'scale', 'correlation'] };
/** The search for the judgement to look at takes n² / 2 eigenvectors. */
const MOST_SEARCHED = 20;

export const weights: Command = {
  usage: '< problem.json',
  does: `finds weights: ${WEIGHTINGS.join(', ')}; AHP with Saaty's random index (1980, for 1 to 10 criteria)`,
  options: {},
  flags: [],
  files: 0,
  run: async (_given, host) => {
    const { value, advice } = await answerProblem(host, FIELDS, answer);
    advice.forEach(host.warn);
    return { type: 'json', value };
  },
};

function answer(input: ProblemInput) {
  const problem = problemOf(input);
  const found = weigh(problem);
  if (problem.method !== 'ahp') return { value: found, advice: [] };
  const { consistencyRatio } = found;
  const value = { weights: found.weights, consistencyRatio: consistencyRatio ?? null };
  if (consistencyRatio === undefined) {
    const size = problem.matrix.length;
    return { value, advice: [`stdin: params.randomIndex: Saaty's table ends at 10 criteria, got ${size}: no ratio`] };
  }
  return { value, advice: consistencyRatio > CONSISTENT ? inconsistency(problem, consistencyRatio) : [] };
}

function inconsistency(
  { matrix, randomIndex }: WeightingProblem & { readonly method: 'ahp' },
  ratio: number,
): readonly string[] {
  const worst = matrix.length > MOST_SEARCHED ? undefined : harmfulJudgement(matrix, randomIndex);
  const limit = `stdin: matrix: the consistency ratio ${ratio.toFixed(3)} is above ${CONSISTENT}`;
  if (worst === undefined) return [limit];
  const { row, column, given, implied } = worst;
  return [
    limit,
    `stdin: matrix[${row}][${column}]: hurts most: given ${given.toPrecision(3)}, the others imply ${implied.toPrecision(3)}`,
  ];
}

function problemOf(input: ProblemInput): WeightingProblem {
  const method = input.method(WEIGHTINGS);
  switch (method) {
    case 'ahp':
      return { method, matrix: input.matrix(), randomIndex: input.paramNumber('randomIndex') };
    case 'roc':
      return { method, n: input.number('n') };
    case 'entropy':
    case 'std':
      return { method, matrix: input.matrix() };
    case 'merec':
      return { method, matrix: input.matrix(), types: input.optionalNumbers('types') };
    case 'critic':
      return {
        method,
        matrix: input.matrix(),
        types: input.optionalNumbers('types'),
        scale: input.paramChoice('scale', CRITIC_SCALES),
        correlation: input.paramChoice('correlation', CRITIC_CORRELATIONS),
      };
  }
}
