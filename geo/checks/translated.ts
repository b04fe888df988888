import type { Problem } from '../check';
import type { Row } from '../csv';
import { fault, type Rule } from './rules';

const LANGUAGES = ['es', 'fr'] as const;

/** What the habits of docs/languages.md forbid, as far as a rule can see it. */
const SLIPS = {
  es: { pattern: /[^\u00a0]%|'/, expected: 'a no-break space before %, and ’ for an apostrophe' },
  fr: {
    pattern: /[^\u00a0][:%]|\s[;!?]|«[^\u00a0]|[^\u00a0]»|'/,
    expected: 'a no-break space before : and % and inside « », none before ; ! ?, and ’ for an apostrophe',
  },
} as const;

/** The columns of remarks in all three languages. */
export function inAll(...fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => [field, ...LANGUAGES.map((language) => `${field}_${language}`)]);
}

/**
 * Remarks of ours stand in three languages: where `note` is filled `note_es` and `note_fr` are too, with the same
 * numbers, so that neither a new row nor a figure that changed in English alone is forgotten.
 */
export function translated(...fields: readonly string[]): Rule {
  return (row) => fields.flatMap((field) => LANGUAGES.flatMap((language) => problemsOf(row, field, language)));
}

function problemsOf(row: Row, field: string, language: (typeof LANGUAGES)[number]): readonly Problem[] {
  const column = `${field}_${language}`;
  const [english, text] = [row.text(field), row.text(column)];
  if (text === '') return english === '' ? [] : [fault(row, column, `a translation of ${field}`)];
  if (english === '') return [fault(row, column, `nothing, as ${field} is empty`)];
  const { pattern, expected } = SLIPS[language];
  const slips = pattern.test(text) ? [fault(row, column, expected)] : [];
  const [wanted, found] = [numbersOf(english), numbersOf(text)];
  return wanted === found ? slips : [...slips, fault(row, column, `the numbers of ${field}, ${wanted}`, found)];
}

/**
 * The digits of each number of a text, sorted. Zeros at the ends are left out, since 3.4bn is 3,400 millones; so are
 * the month of a day such as 2024-09-26 and the number of a quarter, which the other languages write as words.
 */
function numbersOf(text: string): string {
  const plain = text
    .replace(/(\d{4})-\d\d-(\d\d)/g, '$1 $2')
    .replace(/\bQ\d\b/g, '')
    .replace(/\bm2\b/g, 'm²')
    .replace(/(?<=\d)\u00a0(?=\d{3}(?!\d))/g, '');
  const numbers = plain.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers
    .map((number) => number.replace(/[.,]/g, '').replace(/^0+|0+$/g, ''))
    .sort()
    .join(' ');
}
