import { NORMALISATIONS } from '../../scoring/mcda/normalisation';
import { PREFERENCES } from '../../scoring/mcda/preference';
import { type MethodChoice, PLAIN_METHODS, solve } from '../../scoring/mcda/solve';
import type { Command } from '../command';
import { answerProblem, type ProblemInput } from '../problemInput';

const FIELDS = {
  problem: ['method', 'matrix', 'weights', 'types'],
  params: ['normalisation', 'normaliseWeights', 'invertCosts', 'lambda', 'v', 'preference', 'q', 'p', 's'],
};

export const mcda: Command = {
  usage: '< problem.json',
  does: `scores and ranks the rows of a matrix: ${PLAIN_METHODS.join(', ')}`,
  options: {},
  flags: [],
  files: 0,
  run: async (_given, host) => ({ type: 'json', value: await answerProblem(host, FIELDS, answer) }),
};

function answer(problem: ProblemInput) {
  const choice = choiceOf(problem);
  const { scores, ranks, vikor } = solve(
    {
      matrix: problem.matrix(),
      weights: problem.numbers('weights'),
      types: problem.numbers('types'),
      normaliseWeights: problem.paramFlag('normaliseWeights'),
      normalisation: problem.paramChoice('normalisation', NORMALISATIONS),
      invertCosts: problem.paramFlag('invertCosts'),
    },
    choice,
  );
  if (vikor === undefined) return { scores, ranks };
  const { S, R, compromiseSet, acceptableAdvantage, acceptableStability } = vikor;
  return { scores, ranks, S, R, compromiseSet, acceptableAdvantage, acceptableStability };
}

function choiceOf(problem: ProblemInput): MethodChoice {
  const method = problem.method(PLAIN_METHODS);
  switch (method) {
    case 'weighted_sum':
    case 'weighted_product':
    case 'topsis':
      return { method };
    case 'waspas':
      return { method, lambda: problem.paramNumber('lambda') };
    case 'vikor':
      return { method, v: problem.paramNumber('v') };
    case 'promethee_ii':
      return {
        method,
        preference: problem.paramChoices('preference', PREFERENCES),
        q: problem.paramGaps('q'),
        p: problem.paramGaps('p'),
        s: problem.paramGaps('s'),
      };
  }
}
