import { LANGUAGES, type Language } from '../model/geo';
import type { UnitChoice } from '../model/units';
import { fieldsOf, type JsonFields, parseObject } from './savedRecord';
import { type OpenStorage, readItem, writeItem } from './storage';
import type { Theme } from './store';

export const SETTINGS_KEY = 'corredor.settings';

/** What belongs to the person and not to a scenario: remembered on the device, never undone, never in a file. */
export interface Settings {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly units?: UnitChoice['length'];
  /** `published` leaves amounts in the money of their source. */
  readonly currency?: UnitChoice['money'];
  /** False switches off keys that work without Ctrl. */
  readonly letterKeys?: boolean;
  /** The map as a globe. */
  readonly globe?: boolean;
  /** The first-use dialog was seen or skipped. */
  readonly welcomed?: boolean;
}

const CHOICES = {
  language: LANGUAGES,
  theme: ['light', 'dark', 'system', 'contrast'],
  units: ['km', 'mi'],
  currency: ['published', 'USD', 'MXN', 'CAD'],
  letterKeys: [true, false],
  globe: [true, false],
  welcomed: [true, false],
} as const;

/** What is remembered; a value that is none of ours counts as not chosen. Never throws. */
export function readSettings(storage: OpenStorage): Settings {
  const fields = storedFields(storage);
  const one = <T>(name: string, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === fields.get(name));
  const language = one('language', CHOICES.language);
  const theme = one('theme', CHOICES.theme);
  const units = one('units', CHOICES.units);
  const currency = one('currency', CHOICES.currency);
  const letterKeys = one('letterKeys', CHOICES.letterKeys);
  const globe = one('globe', CHOICES.globe);
  const welcomed = one('welcomed', CHOICES.welcomed);
  return {
    ...(language && { language }),
    ...(theme && { theme }),
    ...(units && { units }),
    ...(currency && { currency }),
    ...(letterKeys !== undefined && { letterKeys }),
    ...(globe !== undefined && { globe }),
    ...(welcomed !== undefined && { welcomed }),
  };
}

/** Remembers a part of the settings and leaves the rest, fields of a later version included. False where it could not. */
export function rememberSettings(storage: OpenStorage, part: Settings): boolean {
  const all = { ...Object.fromEntries(storedFields(storage)), ...part };
  return writeItem(storage, SETTINGS_KEY, JSON.stringify(all)).type === 'stored';
}

function storedFields(storage: OpenStorage): JsonFields {
  const stored = readItem(storage, SETTINGS_KEY);
  return stored.type === 'stored' && stored.value !== null ? parseObject(stored.value) : fieldsOf(undefined);
}
