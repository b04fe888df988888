import { IntlMessageFormat } from 'intl-messageformat';
import type { Figure } from '../model/figure';
import type { Language } from '../model/geo';
import type { MessageKey, Messages } from './messages/en';
import { inLargeUnits, unitMessage } from './units';

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
  /** Rounded to 10 km, as the network is no better than that. */
  roundKm(km: number): string;
  /** Value with unit, as precise as the unit allows. */
  figure(figure: Pick<Figure, 'value' | 'unit'>): string;
  /** `+12.2`, `−4.6`: with a sign, U+2212 for minus. */
  signed(value: number, digits?: number): string;
  /** `2026-11-21`, `2026-11` or `2026`, as precise as given. */
  date(iso: string): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX', fr: 'fr-CA' };

/** Binds the messages of a language to its number and date habits. */
export function createText(language: Language, messages: Partial<Messages>): Text {
  const locale = LOCALES[language];
  const t = messageFormatter(locale, messages);
  const number = numberFormatter(locale);
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
    roundKm: (km) => t('unit.km', { value: number(Math.round(km / 10) * 10) }),
    figure: (figure) => {
      const { value, unit } = inLargeUnits(figure);
      const { key, digits } = unitMessage(unit, value);
      return t(key, { value: number(value, digits), count: value });
    },
    signed: (value, digits = 1) => signed(locale, value, digits),
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
function signed(locale: string, value: number, digits: number): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const size = format.format(Math.abs(value));
  if (!/[1-9]/.test(size)) return format.format(0);
  return `${value < 0 ? '\u2212' : '+'}${size}`;
}

function formatDate(locale: string, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const parts: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'short' } : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(date);
}
