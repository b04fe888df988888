import type { Criterion } from '../model/criterion';
import type { Names } from '../model/geo';
import type { CriterionId } from '../model/ids';
import type { ProjectProfile, Scenario } from '../model/scenario';

type ProfilePart = Exclude<keyof ProjectProfile, 'fabs'>;

/** The plant the default weights are meant for; a choice of this project, not a published average. */
export const REFERENCE_PLANT: Readonly<Record<ProfilePart, number>> = {
  headcount: 1000,
  floorAreaM2: 30_000,
  powerMw: 10,
  waterM3Day: 2000,
  trucksDay: 20,
};

export const DEFAULT_PROFILE: ProjectProfile = { ...REFERENCE_PLANT, fabs: [] };

/** What one part of the profile does to the score, to be printed beside its control. */
export interface ProfileEffect {
  readonly part: keyof ProjectProfile;
  /** `weight`: moves the weights of the criteria; `value`: changes what they measure; `none`: nothing yet. */
  readonly moves: 'weight' | 'value' | 'none';
  readonly criteria: readonly string[];
  readonly reason: Names;
}

export const PROFILE_EFFECTS: readonly ProfileEffect[] = [
  {
    part: 'headcount',
    moves: 'weight',
    criteria: ['W1', 'W3', 'W4', 'K1'],
    reason: {
      en: 'The more people a plant hires, the more the labour pool and its pay matter.',
      es: 'Cuanta más gente contrata una planta, más pesan la reserva laboral y los salarios.',
      fr: "Plus une usine embauche, plus le bassin de main-d'œuvre et les salaires comptent.",
    },
  },
  {
    part: 'floorAreaM2',
    moves: 'none',
    criteria: [],
    reason: {
      en: 'No criterion yet: nobody publishes serviced industrial land for every state.',
      es: 'Aún sin criterio: nadie publica el suelo industrial con servicios de todos los estados.',
      fr: 'Pas encore de critère : personne ne publie les terrains industriels viabilisés de tous les États et provinces.',
    },
  },
  {
    part: 'powerMw',
    moves: 'weight',
    criteria: ['K2', 'P1'],
    reason: {
      en: 'The more power a plant draws, the more its price and supply matter.',
      es: 'Cuanta más energía consume una planta, más pesan su precio y su suministro.',
      fr: "Plus une usine consomme d'électricité, plus le prix et l'approvisionnement comptent.",
    },
  },
  {
    part: 'waterM3Day',
    moves: 'weight',
    criteria: ['A1', 'A2'],
    reason: {
      en: 'The more water a plant needs, the more scarcity and drought matter.',
      es: 'Cuanta más agua necesita una planta, más pesan la escasez y la sequía.',
      fr: "Plus une usine a besoin d'eau, plus la rareté et la sécheresse comptent.",
    },
  },
  {
    part: 'trucksDay',
    moves: 'weight',
    criteria: ['L1', 'L2', 'C2'],
    reason: {
      en: 'The more trucks a plant sends, the more every hour on the road matters.',
      es: 'Cuantos más camiones envía una planta, más pesa cada hora de carretera.',
      fr: 'Plus une usine expédie de camions, plus chaque heure de route compte.',
    },
  },
  {
    part: 'fabs',
    moves: 'value',
    criteria: ['C2', 'L1'],
    reason: {
      en: 'Hours are measured to the fabs the plant serves instead of the nearest of all.',
      es: 'Las horas se miden a las fábricas de obleas que atiende la planta y no a la más cercana de todas.',
      fr: 'Les heures sont mesurées vers les usines de plaquettes desservies plutôt que vers la plus proche de toutes.',
    },
  },
];

const SMALLEST = 0.5;
const LARGEST = 2;

/** How much a part of the profile multiplies the weights it moves: sqrt(part / reference), held to 0.5..2. */
export function profileFactor(profile: ProjectProfile, part: ProfilePart): number {
  const ratio = Math.sqrt(Math.max(0, profile[part]) / REFERENCE_PLANT[part]);
  return Math.min(LARGEST, Math.max(SMALLEST, ratio));
}

/** The weights the score is made with: those of the scenario, moved by its profile. Used in proportion. */
export function effectiveWeights(
  scenario: Pick<Scenario, 'weights' | 'profile'>,
  criteria: readonly Criterion[],
): Record<CriterionId, number> {
  const weights: Record<CriterionId, number> = {};
  for (const { id } of criteria) weights[id] = (scenario.weights[id] ?? 0) * criterionFactor(scenario.profile, id);
  return weights;
}

function criterionFactor(profile: ProjectProfile, id: CriterionId): number {
  let factor = 1;
  for (const { part, moves, criteria } of PROFILE_EFFECTS) {
    if (moves === 'weight' && part !== 'fabs' && criteria.includes(id)) factor *= profileFactor(profile, part);
  }
  return factor;
}
