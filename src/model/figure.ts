import type { Names } from './geo';
import type { SourceId } from './ids';

/** How sure a figure is; `recalled` was read in no source and is a placeholder. */
export type Certainty = 'high' | 'medium' | 'low' | 'recalled';

/** What a reader must know before comparing: worked out by us, same for a whole country, joined from several definitions, a bound. */
export type FigureMark = 'derived' | 'national' | 'bridge' | 'proxy' | 'bound' | 'part-year';

/** A number as the product shows it: never without unit, year, source and certainty. */
export interface Figure {
  readonly value: number;
  readonly unit: UnitId;
  /** Last year of the period the value describes. */
  readonly year: number;
  /** The period in words where it is not one calendar year: `2015-2019`, `2024 Jan-Sep`. */
  readonly period?: string;
  readonly sourceId: SourceId;
  readonly certainty: Certainty;
  readonly marks: readonly FigureMark[];
  readonly note?: string;
  /** Where a figure of the user's own data comes from, in the user's words; `sourceId` then stands for no entry. */
  readonly ownSource?: string;
  /** What a figure worked out from others rests on; `sourceId` is then that of the first. */
  readonly madeOf?: readonly FigurePart[];
}

export interface FigurePart {
  readonly names: Names;
  readonly figure: Figure;
}

/** A unit code; `text/units` formats it in each language. The set is closed by `UNITS`. */
export type UnitId = (typeof UNITS)[number] | OwnUnit;

/** A unit in a user's words, for figures worked out by a formula of the user; `own:` alone is a bare number. */
export type OwnUnit = `own:${string}`;

export const isOwnUnit = (unit: UnitId): unit is OwnUnit => unit.startsWith('own:');

export const UNITS = [
  'persons',
  'personsPerYear',
  'jobs',
  'establishments',
  'plants',
  'campuses',
  'airports',
  'seaports',
  'projects',
  'percent',
  'percentOfNational',
  'percentOfArea',
  'percentOfAdults',
  'percentOfEmployed',
  'percentOfPayroll',
  'usd',
  'musd',
  'busd',
  'cad',
  'mcad',
  'mxn',
  'mmxn',
  'musdPpp2015',
  'usdPpp2015',
  'usdPpp',
  'usdPerPerson',
  'usdPerYear',
  'usdPerHour',
  'usdPerKwh',
  'usdPerM2Month',
  'mxnPerMonth',
  'mxnPerDay',
  'mxnPerKwh',
  'mmxn2018',
  'per100k',
  'per100kAdultsInContact',
  'per100kLabourForce',
  'per1000Vehicles',
  'per1000',
  'kgPer1000',
  'kmPer1000Km2',
  'years',
  'mw',
  'mmPerYear',
  'score100',
  'score5',
  'class5',
  'index1',
  'events',
  'storms',
  'ugPerM3',
  'km',
  'km2',
  'hours',
  'minutes',
  'trucks',
  'trains',
  'containers',
  'lanes',
  'trucksPerDay',
  'tonnes',
  'mlb',
  'teu',
  'metres',
  'points',
  'kmPerHour',
] as const;

/** Where figures come from. `url` is only set for an http(s) address. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string;
  readonly period?: string;
  readonly where?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly read: 'file' | 'page' | 'recalled' | 'computed' | 'unstated';
}
