export const CURRENCIES = ['USD', 'MXN', 'CAD'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** What a reader measures and pays in; `published` leaves every amount in the money of its source. */
export interface UnitChoice {
  readonly length: 'km' | 'mi';
  readonly money: 'published' | Currency;
}

export const DEFAULT_UNITS: UnitChoice = { length: 'km', money: 'published' };
