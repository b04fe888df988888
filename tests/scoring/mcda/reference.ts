import { readFileSync } from 'node:fs';

/** One published example of `fixtures/mcda.json`; `params` says its conventions in words. */
export interface PublishedCase {
  readonly id: string;
  readonly method: string;
  readonly matrix: unknown;
  readonly weights: unknown;
  readonly types: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

const file = new URL('../../fixtures/mcda.json', import.meta.url);
export const CASES: readonly PublishedCase[] = JSON.parse(readFileSync(file, 'utf8')).cases;

/** A problem as `corredor COMMAND` reads it. */
export interface Question {
  readonly command: 'mcda' | 'weights' | 'normalise';
  readonly problem: Readonly<Record<string, unknown>>;
}

/** Commands and methods of the headless engine that stand for the methods of the file. */
const METHODS: Readonly<Record<string, readonly [Question['command'], string]>> = {
  weighted_sum: ['mcda', 'weighted_sum'],
  weighted_product: ['mcda', 'weighted_product'],
  waspas: ['mcda', 'waspas'],
  topsis: ['mcda', 'topsis'],
  vikor: ['mcda', 'vikor'],
  promethee_ii: ['mcda', 'promethee_ii'],
  ahp_eigenvector: ['weights', 'ahp'],
  ahp_consistency_ratio: ['weights', 'ahp'],
  entropy_weights: ['weights', 'entropy'],
  std_weights: ['weights', 'std'],
  critic_weights: ['weights', 'critic'],
  merec_weights: ['weights', 'merec'],
  rank_order_centroid: ['weights', 'roc'],
  normalisation_minmax: ['normalise', 'minmax'],
  normalisation_max: ['normalise', 'max'],
  normalisation_sum: ['normalise', 'sum'],
  normalisation_vector: ['normalise', 'vector'],
  normalisation_linear: ['normalise', 'linear'],
};

/** Conventions of the file in words, as fields of `params`; a word that is not here carries over as it is. */
const WORDS: Readonly<Record<string, (value: unknown) => Readonly<Record<string, unknown>>>> = {
  normalisation: (value) => {
    const words = String(value);
    const [name] = words.split(/[ ,]/);
    return { normalisation: name, ...(words.includes('not inverted') ? { invertCosts: false } : {}) };
  },
  weights: (value) => ({ normaliseWeights: value === 'divided by their sum' }),
  RI: (randomIndex) => ({ randomIndex }),
  lambda: (lambda) => ({ lambda }),
  v: (v) => ({ v }),
  preference: (preference) => ({ preference }),
  q: (q) => ({ q }),
  p: (p) => ({ p }),
  s: (s) => ({ s }),
  scale: (scale) => ({ scale }),
  correlation: (correlation) => ({ correlation }),
};

/** Cases that are no question to these commands, by how their id begins: those tested elsewhere, those outside the product. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^pvf-(01|05)/, 'a value function of one criterion: `publishedElsewhere.test` reads it'],
  [/^smaa-(05|07)/, 'SMAA: `publishedElsewhere.test` reads it'],
  [/^ahp-11/, 'several problems in one: a test of its own puts them together'],
  [
    /^pvf-03/,
    'goes on beyond the ends; values of the product end at 0 and 100, so that no figure outside can buy more',
  ],
  [/^smaa-0[13]/, 'its 10,000 drawn samples are no part of the file'],
  [/^smaa-04/, 'entropy over whole rankings, which the product does not state'],
  [/^norm-(nonlinear|ea|standard|maxabs)/, 'a normalisation that the engine does not offer'],
];

/** Why a case is not asked as one question, or nothing. */
export function whyNot({ id }: PublishedCase): string | undefined {
  return ELSEWHERE.find(([pattern]) => pattern.test(id))?.[1];
}

/** The question that a case asks. Throws for a method that no table here knows. */
export function questionOf({ method, matrix, weights, types, params }: PublishedCase): Question {
  const [command, name] = METHODS[method] ?? [];
  if (command === undefined) throw new Error(`expected a known method, got ${method}`);
  if (command === 'normalise') return { command, problem: { matrix, types, params: { normalisation: name } } };
  const fields = Object.entries(params).map(([key, value]) => WORDS[key]?.(value) ?? {});
  const problem = { method: name, matrix, types, params: Object.assign({}, ...fields) };
  if (command === 'mcda') return { command, problem: { ...problem, weights } };
  return { command, problem: name === 'roc' ? { method: name, n: params.n } : problem };
}
