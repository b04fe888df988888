import type { MethodId } from '../../model/scenario';
import type { Method } from './method';
import { weightedGeometric } from './weightedGeometric';
import { weightedSum } from './weightedSum';

/** Every method: one file beside this one, one line here, one id in `model/scenario`. */
export const METHOD_TABLE: Readonly<Record<MethodId, Method>> = {
  weighted_sum: weightedSum,
  weighted_geometric: weightedGeometric,
};
