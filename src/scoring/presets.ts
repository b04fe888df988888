import type { Criterion, Theme } from '../model/criterion';
import { THEMES } from '../model/criterion';
import type { Names } from '../model/geo';
import type { CriterionId } from '../model/ids';

export type Weights = Readonly<Record<CriterionId, number>>;
export type PresetId = 'cost_conditions' | 'quality_first' | 'quality_apart' | 'cluster' | 'workforce' | 'equal';

/** A named set of weights that sums to 100, and where its structure comes from. */
export interface Preset {
  readonly id: PresetId;
  readonly names: Names;
  readonly origin: Names;
  weights(criteria: readonly Criterion[]): Weights;
}

interface Block {
  readonly themes: readonly Theme[];
  readonly points: number;
}

const except = (...out: readonly Theme[]): readonly Theme[] => THEMES.filter((theme) => !out.includes(theme));

/** Gives each block its points; inside a block the criteria keep the proportions of the model table. */
const inBlocks =
  (...blocks: readonly Block[]) =>
  (criteria: readonly Criterion[]): Weights => {
    const weights: Record<CriterionId, number> = {};
    for (const criterion of criteria) weights[criterion.id] = 0;
    for (const { themes, points } of blocks) {
      const members = criteria.filter(({ theme }) => themes.includes(theme));
      const sum = members.reduce((total, { weight }) => total + weight, 0);
      for (const { id, weight } of members) weights[id] = sum > 0 ? (points * weight) / sum : 0;
    }
    return weights;
  };

function equalWeights(criteria: readonly Criterion[]): Weights {
  const weights: Record<CriterionId, number> = {};
  for (const { id } of criteria) weights[id] = 100 / criteria.length;
  return weights;
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'cost_conditions',
    names: {
      en: 'Cost and conditions 40/40/20',
      es: 'Costo y condiciones 40/40/20',
      fr: 'Coûts et conditions 40/40/20',
    },
    origin: {
      en: 'Cost 40, conditions 40, risk 20: the structure of Cushman & Wakefield’s manufacturing index. Inside each block, priors of this project.',
      es: 'Costo 40, condiciones 40, riesgo 20: la estructura del índice manufacturero de Cushman & Wakefield. Dentro de cada bloque, supuestos de este proyecto.',
      fr: 'Coûts 40, conditions 40, risques 20 : la structure de l’indice manufacturier de Cushman & Wakefield. Dans chaque bloc, des hypothèses de ce projet.',
    },
    weights: inBlocks(
      { themes: ['cost'], points: 40 },
      { themes: ['workforce', 'cluster', 'logistics', 'power', 'water'], points: 40 },
      { themes: ['security', 'institutions', 'hazards'], points: 20 },
    ),
  },
  {
    id: 'quality_first',
    names: { en: 'Quality first', es: 'Primero la calidad', fr: 'La qualité d’abord' },
    origin: {
      en: 'Cost 20. The weights of this project’s own model table: priors, not findings.',
      es: 'Costo 20. Los pesos de la tabla del modelo de este proyecto: supuestos, no resultados.',
      fr: 'Coûts 20. Les poids du tableau du modèle de ce projet : des hypothèses, non des résultats.',
    },
    weights: inBlocks({ themes: THEMES, points: 100 }),
  },
  {
    id: 'quality_apart',
    names: { en: 'Quality and cost apart', es: 'Calidad y costo por separado', fr: 'Qualité et coûts séparés' },
    origin: {
      en: 'The model table without its cost theme, which is read on its own axis.',
      es: 'La tabla del modelo sin el tema de costo, que se lee en su propio eje.',
      fr: 'Le tableau du modèle sans le thème des coûts, qui se lit sur son propre axe.',
    },
    weights: inBlocks({ themes: except('cost'), points: 100 }),
  },
  {
    id: 'cluster',
    names: { en: 'Cluster seeker', es: 'En busca de clúster', fr: 'Priorité à la grappe' },
    origin: {
      en: 'Cluster 45, workforce 35, the rest shared out: near the top of the ranges in fDi Intelligence profiles.',
      es: 'Clúster 45, fuerza laboral 35, el resto repartido: cerca del máximo de los perfiles de fDi Intelligence.',
      fr: 'Grappe 45, main-d’œuvre 35, le reste réparti : près du haut des fourchettes des profils de fDi Intelligence.',
    },
    weights: inBlocks(
      { themes: ['cluster'], points: 45 },
      { themes: ['workforce'], points: 35 },
      { themes: except('cluster', 'workforce'), points: 20 },
    ),
  },
  {
    id: 'workforce',
    names: { en: 'Workforce seeker', es: 'En busca de talento', fr: 'Priorité à la main-d’œuvre' },
    origin: {
      en: 'Workforce 50, cluster 20, the rest shared out: the top of the labour range in fDi Intelligence profiles.',
      es: 'Fuerza laboral 50, clúster 20, el resto repartido: el máximo del rango laboral de los perfiles de fDi Intelligence.',
      fr: 'Main-d’œuvre 50, grappe 20, le reste réparti : le haut de la fourchette du travail dans les profils de fDi Intelligence.',
    },
    weights: inBlocks(
      { themes: ['workforce'], points: 50 },
      { themes: ['cluster'], points: 20 },
      { themes: except('cluster', 'workforce'), points: 30 },
    ),
  },
  {
    id: 'equal',
    names: { en: 'Equal', es: 'Iguales', fr: 'Égaux' },
    origin: {
      en: 'Every criterion the same: the honest test of how much weights matter.',
      es: 'Todos los criterios igual: la prueba honesta de cuánto importan los pesos.',
      fr: 'Chaque critère au même poids : le test honnête de l’importance des poids.',
    },
    weights: equalWeights,
  },
];

/** The preset the app opens with. */
export const OPENING_PRESET: PresetId = 'cost_conditions';

/** A preset by its id. Throws when there is none, which the type rules out. */
export function presetById(id: PresetId): Preset {
  const preset = PRESETS.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`preset: expected one of ${PRESETS.map((p) => p.id).join(', ')}, got ${id}`);
  return preset;
}

const TOLERANCE = 1e-9;

/** Which preset the weights are, compared in proportion; `custom` when none. */
export function presetOf(weights: Weights, criteria: readonly Criterion[]): PresetId | 'custom' {
  const shares = proportions(weights, criteria);
  const same = (preset: Preset): boolean => {
    const wanted = proportions(preset.weights(criteria), criteria);
    return shares.every((share, index) => Math.abs(share - (wanted[index] ?? 0)) <= TOLERANCE);
  };
  return PRESETS.find(same)?.id ?? 'custom';
}

function proportions(weights: Weights, criteria: readonly Criterion[]): readonly number[] {
  const points = criteria.map(({ id }) => weights[id] ?? 0);
  const sum = points.reduce((total, value) => total + value, 0);
  return points.map((value) => (sum > 0 ? value / sum : 0));
}
