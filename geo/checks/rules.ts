import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CERTAINTIES } from '../../src/data/parse/figures';
import type { Check, Problem } from '../check';
import { CellError, decimal, type Row, readTable, SOURCES } from '../csv';

/** What must hold of one row. */
export type Rule = (row: Row) => readonly Problem[];

/** Nothing is known after the year of the edition. */
export const LAST_YEAR = 2026;

/** A check of every row of one table; the rules are made anew per run, so that they may remember earlier rows. */
export function tableCheck(name: string, file: string, root: URL | undefined, rules: () => readonly Rule[]): Check {
  return {
    name,
    run() {
      const all = rules();
      return readTable(file, root).flatMap((row) => all.flatMap((rule) => problemsOf(rule, row)));
    },
  };
}

/** A cell that a rule can not read is one more problem, not the end of the check. */
function problemsOf(rule: Rule, row: Row): readonly Problem[] {
  try {
    return rule(row);
  } catch (error) {
    if (error instanceof CellError) return [error.problem];
    throw error;
  }
}

/** The problem of one cell, with what stands there. */
export function fault(row: Row, field: string, expected: string, got = row.text(field)): Problem {
  return { file: row.file, line: row.line, field, expected, got };
}

/** The ids of a table. */
export function idsOf(file: string, root: URL | undefined, field = 'id'): ReadonlySet<string> {
  return new Set(readTable(file, root).map((row) => row.text(field)));
}

/** No two rows agree in all these fields, and the first is not empty. */
export function unique(...fields: readonly [string, ...string[]]): Rule {
  const seen = new Map<string, number>();
  return (row) => {
    const key = fields.map((field) => row.text(field)).join(' | ');
    if (row.text(fields[0]) === '') return [fault(row, fields[0], 'an id')];
    const earlier = seen.get(key);
    if (earlier !== undefined) return [fault(row, fields.join(' '), `not the same as line ${earlier}`, key)];
    seen.set(key, row.line);
    return [];
  };
}

export function oneOf(field: string, list: readonly string[]): Rule {
  return (row) => (list.includes(row.text(field)) ? [] : [fault(row, field, `one of ${list.join(', ')}`)]);
}

/** Like `oneOf`, of each word of a list `a;b`, which may be empty. */
export function allOf(field: string, list: readonly string[]): Rule {
  return (row) => {
    const words = row.text(field).split(';').filter(Boolean);
    return words.every((word) => list.includes(word)) ? [] : [fault(row, field, `words of ${list.join(', ')}`)];
  };
}

/** A rule that lets an empty cell pass. */
export function ifGiven(field: string, rule: Rule): Rule {
  return (row) => (row.text(field) === '' ? [] : rule(row));
}

export function filled(...fields: readonly string[]): Rule {
  return (row) => fields.filter((field) => row.text(field) === '').map((field) => fault(row, field, 'text'));
}

/** A number within the range, both ends included. */
export function numberIn(field: string, low: number, high: number): Rule {
  return (row) => {
    const value = decimal(row.text(field));
    return value >= low && value <= high ? [] : [fault(row, field, `a number from ${low} to ${high}`)];
  };
}

export function wholeIn(field: string, low: number, high: number): Rule {
  const inRange = numberIn(field, low, high);
  return (row) => (/^\d+$/.test(row.text(field)) ? inRange(row) : [fault(row, field, 'a whole number')]);
}

/** `2023`, `2023-05` or `2023-05-09`. */
export function dated(field: string): Rule {
  return (row) => {
    return /^(19|20)\d\d(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/.test(row.text(field))
      ? []
      : [fault(row, field, 'a date as 2023, 2023-05 or 2023-05-09')];
  };
}

/** Words that date something loosely, `about 2024-25`, still name a year. */
export function namesYear(field: string): Rule {
  return (row) => (/\b(19|20)\d\d\b/.test(row.text(field)) ? [] : [fault(row, field, 'words that name a year')]);
}

export function webAddress(field: string): Rule {
  return (row) =>
    /^https?:\/\/[^\s/]+\S*$/.test(row.text(field)) ? [] : [fault(row, field, 'an http or https address')];
}

/** Every id of the cell, `a;b`, is known. */
export function refersTo(field: string, known: ReadonlySet<string>, what: string): Rule {
  return (row) => {
    const lost = row
      .text(field)
      .split(';')
      .filter((id) => id !== '' && !known.has(id));
    return lost.map((id) => fault(row, field, `the id of ${what}`, id));
  };
}

/** Source and certainty are there; a row known from memory alone is never called highly certain. */
export const sourced: Rule = (row) => {
  const missing = [...filled('source')(row), ...oneOf('certainty', CERTAINTIES)(row)];
  const recalled = row.text('source').startsWith('unverified: recalled');
  const tooSure = recalled && row.text('certainty') === 'high';
  return tooSure ? [...missing, fault(row, 'certainty', 'less than high for a recalled row')] : missing;
};

const BROKEN = /\uFFFD|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]|â€/;
const BARE =
  /\b(Queretaro|Nuevo Leon|Ciudad Juarez|Michoacan|Yucatan|San Luis Potosi|San Luis Rio|Mazatlan|Culiacan|Torreon|Ciudad Acuna|San Jeronimo|Puerto Penasco|Lazaro Cardenas|Gomez Palacio|Leon, Guanajuato)\b/;

/** No broken characters anywhere in a file, and no Spanish place name that lost its accent in the named fields. */
export function accentChecks(files: Readonly<Record<string, readonly string[]>>, root: URL | undefined): Check {
  return {
    name: 'accents',
    run: () =>
      Object.entries(files).flatMap(([file, fields]) => [...brokenLines(file, root), ...bareNames(file, fields, root)]),
  };
}

function brokenLines(file: string, root: URL = SOURCES): readonly Problem[] {
  const lines = readFileSync(fileURLToPath(new URL(file, root)), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const hit = BROKEN.exec(text);
    return hit
      ? [{ file, line: index + 1, expected: 'letters as written', got: text.slice(hit.index, hit.index + 20) }]
      : apart(file, text, index + 1);
  });
}

/** An accent written as a character of its own looks right and is found by no search. */
function apart(file: string, text: string, line: number): readonly Problem[] {
  const at = /\p{L}\p{M}/u.exec(text)?.index;
  if (at === undefined || text === text.normalize('NFC')) return [];
  return [{ file, line, expected: 'each accent in one character with its letter', got: text.slice(at, at + 20) }];
}

function bareNames(file: string, fields: readonly string[], root: URL | undefined): readonly Problem[] {
  return readTable(file, root).flatMap((row) =>
    fields.filter((field) => BARE.test(row.text(field))).map((field) => fault(row, field, 'a name with its accents')),
  );
}
