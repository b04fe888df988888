import type { Figure, UnitId } from '../model/figure';
import { CURRENCIES, type Currency, type UnitChoice } from '../model/units';
import type { MessageKey } from './messages/en';
import { inLargeUnits, unitDigits } from './units';

/** Exact by definition: the international mile and foot of 1959. */
export const KM_PER_MILE = 1.609344;
export const METRES_PER_FOOT = 0.3048;

/** How many of a currency one US dollar bought, as the mean of a year. */
export interface Rate {
  readonly currency: Exclude<Currency, 'USD'>;
  readonly perUsd: number;
  readonly year: number;
  /** Id of the source in `sources.json`. */
  readonly source: string;
  readonly certainty: 'high' | 'recalled';
}

/** Banco de México's FIX over 251 days of 2024, read; the Bank of Canada's mean of 2024, from memory. */
export const RATES: Readonly<Record<Rate['currency'], Rate>> = {
  MXN: { currency: 'MXN', perUsd: 18.326, year: 2024, source: 'fx_banxico_fix', certainty: 'high' },
  CAD: { currency: 'CAD', perUsd: 1.3698, year: 2024, source: 'fx_2024_recalled', certainty: 'recalled' },
};

type Amount = Pick<Figure, 'value' | 'unit'>;

/** An amount in other units: a message around the number, and around both what the number is for. */
export interface Converted {
  readonly value: number;
  readonly digits: number;
  readonly key: MessageKey;
  readonly currency?: Currency;
  /** `{money} / h` and the like. */
  readonly per?: MessageKey;
  /** The rates the value was worked out with, none for lengths. */
  readonly rates: readonly Rate[];
}

interface Scale {
  readonly key: MessageKey;
  readonly factor: number;
}

const PER_MILE: Partial<Record<UnitId, Scale>> = {
  km: { key: 'measure.mi', factor: 1 / KM_PER_MILE },
  km2: { key: 'measure.mi2', factor: 1 / KM_PER_MILE ** 2 },
  metres: { key: 'measure.ft', factor: 1 / METRES_PER_FOOT },
  kmPerHour: { key: 'measure.mph', factor: 1 / KM_PER_MILE },
  kmPer1000Km2: { key: 'measure.miPer1000Mi2', factor: KM_PER_MILE },
};

interface Money {
  readonly currency: Currency;
  readonly times: number;
  readonly per?: MessageKey;
  readonly perM2?: boolean;
}

const month: MessageKey = 'money.per.month';
/** Amounts at market prices. Purchasing power and constant prices are no market money: no rate turns them. */
const MONEY: Partial<Record<UnitId, Money>> = {
  usd: { currency: 'USD', times: 1 },
  musd: { currency: 'USD', times: 1e6 },
  busd: { currency: 'USD', times: 1e9 },
  cad: { currency: 'CAD', times: 1 },
  mcad: { currency: 'CAD', times: 1e6 },
  mxn: { currency: 'MXN', times: 1 },
  mmxn: { currency: 'MXN', times: 1e6 },
  usdPerPerson: { currency: 'USD', times: 1, per: 'money.per.person' },
  usdPerYear: { currency: 'USD', times: 1, per: 'money.per.year' },
  usdPerHour: { currency: 'USD', times: 1, per: 'money.per.hour' },
  usdPerKwh: { currency: 'USD', times: 1, per: 'money.per.kwh' },
  usdPerM2Month: { currency: 'USD', times: 1, per: 'money.per.m2Month', perM2: true },
  mxnPerMonth: { currency: 'MXN', times: 1, per: month },
  mxnPerDay: { currency: 'MXN', times: 1, per: 'money.per.day' },
  mxnPerKwh: { currency: 'MXN', times: 1, per: 'money.per.kwh' },
};

/** `value` in another currency at the rates above. */
export function exchange(value: number, from: Currency, to: Currency): number {
  return (value / perUsd(from)) * perUsd(to);
}

function perUsd(currency: Currency): number {
  return currency === 'USD' ? 1 : RATES[currency].perUsd;
}

/** The amount in the reader's units; nothing where it is shown as published. */
export function convert(amount: Amount, choice: UnitChoice): Converted | undefined {
  const money = MONEY[amount.unit];
  if (money !== undefined) return convertMoney(amount, money, choice);
  const scale = choice.length === 'mi' ? PER_MILE[amount.unit] : undefined;
  if (scale === undefined) return undefined;
  const value = amount.value * scale.factor;
  return { value, key: scale.key, digits: unitDigits(amount.unit, value), rates: [] };
}

function convertMoney(amount: Amount, money: Money, { length, money: wanted }: UnitChoice): Converted | undefined {
  const currency = wanted === 'published' ? money.currency : wanted;
  const perFoot = money.perM2 === true && length === 'mi';
  if (currency === money.currency && !perFoot) return undefined;
  const area = perFoot ? METRES_PER_FOOT ** 2 : 1;
  const value = exchange(amount.value * money.times * area, money.currency, currency);
  const rates = ratesBetween(money.currency, currency);
  if (money.per === undefined) return { ...inMillions(value), currency, rates };
  const per: MessageKey = perFoot ? 'money.per.ft2Month' : money.per;
  return { value, key: 'money.plain', digits: smallDigits(value), currency, per, rates };
}

/** Large amounts short, as for published money. */
function inMillions(value: number): Pick<Converted, 'value' | 'key' | 'digits'> {
  const large = inLargeUnits({ value, unit: 'usd' });
  const digits = unitDigits(large.unit, large.value);
  if (large.unit === 'busd') return { value: large.value, key: 'money.billion', digits };
  return { value: large.value, key: large.unit === 'musd' ? 'money.million' : 'money.plain', digits };
}

/** Unit prices: three decimals under one, two under a hundred. */
function smallDigits(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 1 ? 2 : 3;
}

function ratesBetween(from: Currency, to: Currency): readonly Rate[] {
  if (from === to) return [];
  return CURRENCIES.flatMap((currency) =>
    currency !== 'USD' && (currency === from || currency === to) ? [RATES[currency]] : [],
  );
}
