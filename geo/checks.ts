import type { Check } from './check';
import { checks as corridors } from './checks/corridors';
import { checks as indicators } from './checks/indicators';
import { checks as labels } from './checks/labels';
import { checks as model } from './checks/model';
import { checks as notes } from './checks/notes';
import { checks as ports } from './checks/ports';
import { checks as projects } from './checks/projects';
import { checks as regions } from './checks/regions';

/** All named checks over `geo/sources/`. */
export const checks: readonly Check[] = [
  ...regions,
  ...indicators,
  ...model,
  ...ports,
  ...projects,
  ...corridors,
  ...labels,
  ...notes,
];
