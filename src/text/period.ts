import type { Figure } from '../model/figure';
import type { Text } from './text';

type Given = Pick<Text, 't' | 'date' | 'locale'>;
type Worder = (found: readonly string[], given: Given) => string | undefined;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(${MONTHS.join('|')})`;
const DAY = String.raw`(\d{4}-\d\d-\d\d)`;

/** The forms of a period that the data know, the more telling ones first. */
const FORMS: readonly (readonly [RegExp, Worder])[] = [
  [/^undated$/, (_, { t }) => t('dossier.undated')],
  [/^about (.+)$/, ([when = ''], given) => around('dossier.period.about', when, given)],
  [/^before (.+) \(undated\)$/, ([when = ''], given) => around('dossier.period.beforeUndated', when, given)],
  [/^before (.+)$/, ([when = ''], given) => around('dossier.period.before', when, given)],
  [/^(.+) \(all countries\)$/, ([when = ''], given) => around('dossier.period.allCountries', when, given)],
  [
    new RegExp(String.raw`^(.+) \(page read by ${MONTH} (\d{4})\)$`),
    ([when = '', month = '', year = ''], given) =>
      around('dossier.period.readBy', when, given, given.date(`${year}-${monthNumber(month)}`)),
  ],
  [
    new RegExp(`^(.+) except ${MONTH}$`),
    ([when = '', month = ''], given) =>
      around('dossier.period.except', when, given, monthFormat(given).format(monthStart('2024', month))),
  ],
  [
    new RegExp(String.raw`^${DAY} At (?:(\d+):(\d\d) ([ap])m|Noon) ([A-Z]{3})$`),
    ([day = '', hour = '12', minute = '0', half = 'p', zone = ''], given) =>
      around('dossier.period.at', day, given, `${clock(Number(hour), Number(minute), half, given)} ${zone}`),
  ],
  [new RegExp(`^${DAY} to ${DAY}$`), ([from = '', to = ''], given) => days(from, to, given)],
  [
    new RegExp(String.raw`^(\d{4}) ${MONTH}-${MONTH}$`),
    ([year = '', from = '', to = ''], given) => months(monthStart(year, from), monthStart(year, to), given),
  ],
  [
    new RegExp(String.raw`^(\d{4}) ${MONTH}$`),
    ([year = '', month = ''], given) => given.date(`${year}-${monthNumber(month)}`),
  ],
  [/^(\d{4})-(\d{4})$/, ([from, to]) => `${from}–${to}`],
  // `2024-25` are two years, `2024-09` is a month.
  [/^(\d{4})-(1[3-9]|[2-9]\d)$/, ([from, to]) => `${from}–${to}`],
  [/^(\d{4}(?:-\d\d){0,2})$/, ([iso = ''], { date }) => date(iso)],
];

/** `2024 Jan-Sep except Mar` in the reader's words; nothing for a form that is not known. */
export function knownPeriod(period: string, given: Given): string | undefined {
  for (const [form, worded] of FORMS) {
    const found = form.exec(period);
    if (found !== null) return worded(found.slice(1), given);
  }
  // A formula over figures of several periods lists them.
  const parts = period.split(', ');
  const words = parts.length > 1 ? parts.map((part) => knownPeriod(part, given)) : [];
  return words.length === 0 || words.includes(undefined) ? undefined : words.join(', ');
}

/** A period in the reader's words; one in a form of its own stays as it is written. */
export function periodWords(period: string, given: Given): string {
  return knownPeriod(period, given) ?? period;
}

/** When a figure is of: its period in words, or its year. */
export function figureWhen({ period, year }: Pick<Figure, 'period' | 'year'>, given: Given): string {
  return period === undefined ? String(year) : periodWords(period, given);
}

/** `as of Sep 5, 2025`: how a status is dated, as precise as its source (`2025-09-05`, `2024`, `about 2024-25`). */
export function asOfWords(iso: string, given: Given): string {
  const when = periodWords(iso, given);
  const precision = /^\d{4}-\d\d-\d\d$/.test(iso) ? 'day' : /^\d{4}(-\d\d)?$/.test(iso) ? 'month' : 'worded';
  return given.t('dossier.asOf', { precision, when });
}

type Around = `dossier.period.${'about' | 'before' | 'beforeUndated' | 'allCountries' | 'readBy' | 'except' | 'at'}`;

/** A message around the inner period, where that is known too. */
function around(key: Around, inner: string, given: Given, more = ''): string | undefined {
  const when = knownPeriod(inner, given);
  return when === undefined ? undefined : given.t(key, { when, more });
}

function monthNumber(month: string): string {
  return String(MONTHS.indexOf(month) + 1).padStart(2, '0');
}

function monthStart(year: string, month: string): Date {
  return new Date(`${year}-${monthNumber(month)}-01T00:00:00Z`);
}

function monthFormat({ locale }: Given): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
}

/** Months of one year: `Jan–Feb 2025`, the dash without spaces in every language. */
function months(from: Date, to: Date, { locale }: Given): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatRange(from, to).replace(/\s*–\s*/, '–');
}

function days(from: string, to: string, { locale }: Given): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  // The fonts of the documents have no thin space.
  return format.formatRange(new Date(from), new Date(to)).replaceAll('\u2009', '\u00a0');
}

function clock(hour: number, minute: number, half: string, { locale }: Given): string {
  const time = new Date(Date.UTC(2000, 0, 1, (hour % 12) + (half === 'p' ? 12 : 0), minute));
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(time).replaceAll(/\s/g, '\u00a0');
}
