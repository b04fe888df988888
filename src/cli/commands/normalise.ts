import { transpose } from '../../scoring/mcda/matrix';
import { NORMALISATIONS, normaliseColumns } from '../../scoring/mcda/normalisation';
import { checkProblem } from '../../scoring/mcda/problem';
import type { Command } from '../command';
import { answerProblem, type ProblemInput } from '../problemInput';

const FIELDS = { problem: ['matrix', 'types'], params: ['normalisation', 'invertCosts'] };

export const normalise: Command = {
  usage: '< problem.json',
  does: `puts the columns of a matrix on a common scale: ${NORMALISATIONS.join(', ')}`,
  options: {},
  flags: [],
  files: 0,
  run: async (_given, host) => ({ type: 'json', value: await answerProblem(host, FIELDS, answer) }),
};

function answer(problem: ProblemInput) {
  const matrix = problem.matrix();
  const types = problem.numbers('types');
  const kind = problem.paramChoice('normalisation', NORMALISATIONS) ?? 'none';
  const columns = checkProblem({ matrix, types, weights: (matrix[0] ?? []).map(() => 1) });
  const scaled = normaliseColumns(columns, kind, problem.paramFlag('invertCosts'));
  return { matrix: transpose(scaled.map(({ values }) => values)) };
}
