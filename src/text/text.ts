import { IntlMessageFormat } from 'intl-messageformat';
import { type Figure, isOwnUnit } from '../model/figure';
import type { Language } from '../model/geo';
import { DEFAULT_UNITS, type UnitChoice } from '../model/units';
import type { convert, Rate } from './convert';
import type { MessageKey, Messages } from './messages/en';
import { inLargeUnits, unitDigits, unitMessage, withOwnUnit } from './units';

type Amount = Pick<Figure, 'value' | 'unit'>;

export type Values = Readonly<Record<string, string | number>>;

/** Words and numbers of one language; pure, made once per language. */
export interface Text {
  readonly language: Language;
  /** `es-MX`, `fr-CA` or `en-US`, for Intl. */
  readonly locale: string;
  /** The message in ICU syntax, filled with `values`. */
  t(key: MessageKey, values?: Values): string;
  /** At most `digits` decimals (default 0). */
  number(value: number, digits?: number): string;
  /** `share` is 0..1. */
  percent(share: number, digits?: number): string;
  /** `≈ 9 h`, `45 min`: minutes under an hour, halves under six hours, whole hours above. */
  hours(hours: number): string;
  /** Rounded to 10 km or 10 miles, as the network is no better than that. */
  roundKm(km: number): string;
  /** Value with unit, as precise as the unit allows, in the reader's units. */
  figure(figure: Amount): string;
  /** Where `figure` shows other units than the source: the amount as published, and the rates used. */
  converted(figure: Amount): { readonly published: string; readonly rates: readonly Rate[] } | undefined;
  /** `+12.2`, `−4.6`: with a sign, U+2212 for minus. */
  signed(value: number, digits?: number): string;
  /** `2026-11-21`, `2026-11` or `2026`, as precise as given. */
  date(iso: string): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX', fr: 'fr-CA' };

/** A reader's units and the code that turns figures into them; the code is fetched only where the units are not as published. */
export interface Units {
  readonly choice: UnitChoice;
  readonly convert: typeof convert;
}

/** Shows every figure as its source gives it. */
const AS_PUBLISHED: Units = { choice: DEFAULT_UNITS, convert: () => undefined };

/** Binds the messages of a language to its number and date habits, and to the reader's units. */
export function createText(language: Language, messages: Partial<Messages>, units: Units = AS_PUBLISHED): Text {
  const locale = LOCALES[language];
  const t = messageFormatter(locale, messages);
  const number = numberFormatter(locale);
  const published = (figure: Amount): string => {
    const { value, unit } = inLargeUnits(figure);
    if (isOwnUnit(unit)) return withOwnUnit(number(value, unitDigits(unit, value)), unit);
    const { key, digits } = unitMessage(unit, value);
    return t(key, { value: number(value, digits), count: value });
  };
  const converted = (figure: Amount) => units.convert(figure, units.choice);
  const figure = (amount: Amount): string => {
    const other = converted(amount);
    if (other === undefined) return published(amount);
    const { value, digits, key, currency = '', per } = other;
    const money = t(key, { value: number(value, digits), currency });
    return per === undefined ? money : t(per, { money });
  };
  const hours = (value: number): string => {
    const minutes = Math.round(value * 60);
    if (minutes < 60) return t('unit.minutes', { value: number(minutes) });
    const digits = value < 6 ? 1 : 0;
    return t('unit.hoursAbout', { value: number(digits === 1 ? Math.round(value * 2) / 2 : value, digits) });
  };
  return {
    language,
    locale,
    t,
    number,
    percent: (share, digits = 0) => t('unit.percent', { value: number(share * 100, digits) }),
    hours,
    roundKm: (km) => {
      const { value, key } = converted({ value: km, unit: 'km' }) ?? { value: km, key: 'unit.km' as const };
      return t(key, { value: number(Math.round(value / 10) * 10) });
    },
    figure,
    converted: (amount) => {
      const other = converted(amount);
      return other && { published: published(amount), rates: other.rates };
    },
    signed: signedFormatter(locale),
    date: (iso) => formatDate(locale, iso),
  };
}

function messageFormatter(locale: string, messages: Partial<Messages>): Text['t'] {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    // Panels wait for their words, so nothing is missing by the time it is read.
    const pattern = messages[key] ?? '';
    // Most messages have no argument: they need no parser.
    if (!pattern.includes('{') && !pattern.includes("'")) return pattern;
    const known = compiled.get(key) ?? new IntlMessageFormat(pattern, locale);
    compiled.set(key, known);
    return String(known.format(values));
  };
}

function numberFormatter(locale: string): Text['number'] {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 0) => {
    const known = formats.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    formats.set(digits, known);
    return known.format(value).replace('-', '\u2212');
  };
}

/** Always the same decimals, so that a column of differences lines up. */
function signedFormatter(locale: string): (value: number, digits?: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 1) => {
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format = formats.get(digits) ?? new Intl.NumberFormat(locale, exact);
    formats.set(digits, format);
    const size = format.format(Math.abs(value));
    if (!/[1-9]/.test(size)) return format.format(0);
    return `${value < 0 ? '\u2212' : '+'}${size}`;
  };
}

function formatDate(locale: string, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const parts: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'short' } : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(date);
}
