import { type Dialect, named } from './dialect';

/** The table that the statement reads, and its columns beside one for each criterion, which bears the criterion's id. */
export const SITES = 'sites';
export const ID = 'id';
export const COUNTRY = 'country';
/** Read only where the scenario has regions picked by hand. */
export const REGION = 'region';

/** Degrees; read only where the result has points. */
export const LNG = 'lng';
export const LAT = 'lat';

/** The raw number of a criterion, NULL where it is not known. */
export function rawName(id: string, dialect: Dialect): string {
  return named(dialect, `raw_${id}`);
}

/** Its worth of 0..1. */
export function valueName(id: string, dialect: Dialect): string {
  return named(dialect, `value_${id}`);
}

/** What the method adds up, where that is not the worth itself. */
export function termName(id: string, dialect: Dialect): string {
  return named(dialect, `term_${id}`);
}
