import { COMPUTED, SCOPES, TRANSFORMS } from '../../src/data/parse/regions';
import { THEMES } from '../../src/model/criterion';
import { COUNTRIES } from '../../src/model/geo';
import type { Check, Problem } from '../check';
import { type Row, readTable } from '../csv';
import { byField } from '../group';
import { fault, filled, idsOf, numberIn, oneOf, type Rule, refersTo, tableCheck, unique } from './rules';

const CRITERIA = 'indicators/criteria.csv';
const READINGS = 'indicators/readings.csv';

/** The criteria and how each is read. `root` stands for `geo/sources/` in tests. */
export function modelChecks(root?: URL): readonly Check[] {
  return [
    tableCheck('criteria', CRITERIA, root, () => [
      unique('criterion_id'),
      filled('name_en', 'name_es', 'name_fr'),
      oneOf('theme', THEMES),
      oneOf('direction', ['benefit', 'cost']),
      numberIn('weight', 0, 100),
      countries,
      oneOf('bridged', ['yes', 'no']),
    ]),
    { name: 'weights', run: () => weightsSum(root) },
    tableCheck('readings', READINGS, root, () => [
      unique('criterion_id', 'scope'),
      refersTo('criterion_id', idsOf(CRITERIA, root, 'criterion_id'), 'a criterion'),
      oneOf('scope', SCOPES),
      measured(root),
      oneOf('transform', TRANSFORMS),
      goalposts,
      filled('evidence'),
    ]),
    { name: 'every criterion is read one way per country', run: () => ambiguous(root) },
  ];
}

const countries: Rule = (row) => {
  const words = row.text('applies_to').split(' ');
  const known = words.every((word) => COUNTRIES.some((country) => country === word));
  return known ? [] : [fault(row, 'applies_to', `words of ${COUNTRIES.join(', ')}`)];
};

const goalposts: Rule = (row) => {
  const [low, high] = [row.number('low'), row.number('high')];
  if (low >= high) return [fault(row, 'high', `more than low, ${low}`)];
  return row.text('transform') === 'log' && low < 0 ? [fault(row, 'low', '0 or more under a logarithm')] : [];
};

/** The measure is an indicator with a figure in the scope, or a quantity the product works out. */
function measured(root: URL | undefined): Rule {
  const figures = byField(readTable('indicators/figures.csv', root), 'indicator_id');
  return (row) => {
    const [measure, scope] = [row.text('measure'), row.text('scope')];
    if (COMPUTED.some((id) => measure === `computed:${id}`)) return [];
    const own = figures.get(measure) ?? [];
    const inScope = own.some((figure) => scope === 'all' || figure.text('region_id').startsWith(scope));
    return inScope ? [] : [fault(row, 'measure', `an indicator with figures in ${scope}, or computed: and a quantity`)];
  };
}

function weightsSum(root: URL | undefined): readonly Problem[] {
  const sum = readTable(CRITERIA, root).reduce((total, row) => total + row.number('weight'), 0);
  return sum === 100
    ? []
    : [{ file: CRITERIA, field: 'weight', expected: 'weights that sum to 100', got: String(sum) }];
}

/** A criterion with a row for all countries has no row for one, and every criterion has a row. */
function ambiguous(root: URL | undefined): readonly Problem[] {
  const readings = byField(readTable(READINGS, root), 'criterion_id');
  return readTable(CRITERIA, root).flatMap((row) => readProblem(row, readings.get(row.text('criterion_id')) ?? []));
}

function readProblem(row: Row, own: readonly Row[]): readonly Problem[] {
  if (own.length === 0) return [fault(row, 'criterion_id', `a row in ${READINGS}`)];
  const forAll = own.find((reading) => reading.text('scope') === 'all');
  return forAll && own.length > 1 ? [fault(forAll, 'scope', 'one row for all, or rows for single countries')] : [];
}

export const checks: readonly Check[] = modelChecks();
