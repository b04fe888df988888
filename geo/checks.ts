import type { Check } from './check';

/** All named checks over `geo/sources/`. */
export const checks: readonly Check[] = [];
