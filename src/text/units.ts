import { type Figure, isOwnUnit, type OwnUnit, type UnitId } from '../model/figure';
import type { MessageKey } from './messages/en';

/** Message that joins a number to its unit, and the decimals the unit carries at that size. */
export function unitMessage(
  unit: Exclude<UnitId, OwnUnit>,
  value: number,
): { readonly key: MessageKey; readonly digits: number } {
  return { key: `unit.${unit}`, digits: unitDigits(unit, value) };
}

export function unitDigits(unit: UnitId, value: number): number {
  // Nobody knows how small a quotient of a user may be.
  if (isOwnUnit(unit) && Math.abs(value) < 1) return 4;
  return DIGITS[unit] ?? digitsBySize(value);
}

/** A number with a unit in the user's words; a bare number where there is none. */
export function withOwnUnit(number: string, unit: OwnUnit): string {
  return `${number}\u00a0${unit.slice(4)}`.trim();
}

/** Units whose figures carry a fixed number of decimals. */
const DIGITS: Partial<Record<UnitId, number>> = {
  usdPerKwh: 3,
  mxnPerKwh: 2,
  usdPerHour: 2,
  index1: 2,
  class5: 0,
  score5: 2,
  usdPerM2Month: 2,
  km: 0,
  km2: 0,
  persons: 0,
  jobs: 0,
  trucks: 0,
  trains: 0,
  containers: 0,
  usd: 0,
  mw: 0,
  years: 1,
  hours: 1,
};

function digitsBySize(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

type Amount = Pick<Figure, 'value' | 'unit'>;

/** Money of a million and more in millions or thousands of millions: `USD 320 M`, not `USD 320,000,000`. */
export function inLargeUnits({ value, unit }: Amount): Amount {
  const larger = LARGER[unit];
  if (larger === undefined || Math.abs(value) < 1e6) return { value, unit };
  const { billions } = larger;
  if (billions !== undefined && Math.abs(value) >= 1e9) return { value: value / 1e9, unit: billions };
  return { value: value / 1e6, unit: larger.millions };
}

const LARGER: Partial<Record<UnitId, { readonly millions: UnitId; readonly billions?: UnitId }>> = {
  usd: { millions: 'musd', billions: 'busd' },
  mxn: { millions: 'mmxn' },
  cad: { millions: 'mcad' },
};
