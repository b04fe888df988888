import type { Text } from './text';

type Given = Pick<Text, 't' | 'locale'>;

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = `(${DAYS.join('|')})`;
/** `6 am-Midnight`, `06:00-14:00`. */
const SPAN = /(\d{1,2}(?::\d\d)?(?: [ap]m)?)-(\d{1,2}(?::\d\d)?(?: [ap]m)?|midnight)/i;
/** `Mon-Fri`, `Sat and Sun`, `Sat`. */
const RANGE = new RegExp(`^${DAY}(?:(-| and )${DAY})?$`);

/** `6 am-Midnight`, `Mon-Fri 06:00-24:00, Sat 06:00-14:00` in another language; nothing for another form. */
export function hoursWords(words: string, given: Given): string | undefined {
  if (words === '24 hrs/day') return given.t('sourced.hours.all');
  if (words.startsWith('about ')) {
    const when = hoursWords(words.slice(6), given);
    return when && given.t('sourced.hours.about', { when });
  }
  const parts = words.split(', ').map((part) => partWords(part, given));
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

function partWords(part: string, given: Given): string | undefined {
  if (part === 'shorter on Saturday') return given.t('sourced.hours.shorter');
  const [span = '', from = '', to = ''] = SPAN.exec(part) ?? [];
  const days = part.replace(span, '').trim();
  if (days === '' && span === '') return undefined;
  const worded = [
    ...(days === '' ? [] : [daysWords(days, given)]),
    ...(span === ''
      ? []
      : [given.t('sourced.hours.span', { from: clockWords(from, given), to: clockWords(to, given) })]),
  ];
  return worded.includes(undefined) ? undefined : worded.join(' ');
}

function daysWords(days: string, { locale }: Given): string | undefined {
  const [, from, between, to] = RANGE.exec(days) ?? [];
  if (from === undefined) return undefined;
  const names = [from, to].flatMap((day) => (day === undefined ? [] : [dayName(day, locale)]));
  if (between !== ' and ') return names.join('–');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function dayName(day: string, locale: string): string {
  // The second of January 2000 was a Sunday.
  const date = new Date(Date.UTC(2000, 0, 2 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

function clockWords(clock: string, { t }: Given): string {
  const [, hour = '24', minutes = '00', half] = /^(\d+)(?::(\d\d))?(?: ([ap])m)?$/i.exec(clock) ?? [];
  const shift = half === 'p' && hour !== '12' ? 12 : 0;
  return t('sourced.hours.clock', { hour: Number(hour) + shift, minutes });
}
