import type { Field } from './field';
import { ECONOMY } from './fields/economy';
import { PLACES } from './fields/places';
import { RISK } from './fields/risk';
import { UTILITIES } from './fields/utilities';
import { WORKFORCE } from './fields/workforce';

/** Everything a question can be matched with, in the order in which a person picks from the list. */
export const FIELDS: readonly Field[] = [...WORKFORCE, ...UTILITIES, ...PLACES, ...ECONOMY, ...RISK];

export function fieldById(id: string): Field | undefined {
  return FIELDS.find((candidate) => candidate.id === id);
}
