import { DataError } from '../data/parse/error';
import { Json } from '../data/parse/json';
import { decodeScenario } from '../data/parse/scenarioFile';
import { parseStrictJson } from '../data/parse/strictJson';
import { ProblemError, throwAny } from '../scoring/mcda/fault';
import { atField, InputError } from './fault';
import type { Host } from './host';

/** How messages name the input. */
const INPUT = 'stdin';
const MOST_LINES = 100;

/** Reads one JSON problem from the input, warns of fields outside `fields`, and solves it. Throws InputError, DataError. */
export async function answerProblem<T>(
  host: Host,
  fields: Readonly<Record<'problem' | 'params', readonly string[]>>,
  solve: (problem: ProblemInput) => T,
): Promise<T> {
  const text = decodeScenario(await host.readInput(), INPUT);
  if (text.trim() === '') throw new InputError([`${INPUT}: expected a problem as JSON, got nothing`]);
  const problem = new ProblemInput(Json.of(parseStrictJson(quoteNonNumbers(text), INPUT), INPUT));
  problem.unknown(fields).forEach((path) => {
    host.warn(`${INPUT}: ${path}: not a field of this command, passed over`);
  });
  try {
    return solve(problem);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const lines = error.faults.map(({ path, expected, got }) => atField(INPUT, path, expected, got));
    throw new InputError(lines.slice(0, MOST_LINES));
  }
}

/** Other tools write NaN and Infinity, which JSON does not know; as texts they get an error that names the field. */
function quoteNonNumbers(text: string): string {
  let isInText = false;
  // Quote by quote, not text by text: a pattern for whole texts fails on one of many megabytes.
  return text.replace(/\\[\s\S]|"|-?\b(?:NaN|Infinity)\b/g, (word) => {
    if (word === '"') isInText = !isInText;
    return isInText || word === '"' || word.startsWith('\\') ? word : `"${word}"`;
  });
}

/** The fields of a problem by name; what is null counts as left out. Every reader throws DataError for another shape. */
export class ProblemInput {
  constructor(private readonly whole: Json) {}

  /** Paths of fields that no one asks for. */
  unknown({ problem, params }: Readonly<Record<'problem' | 'params', readonly string[]>>): readonly string[] {
    const outside = (json: Json, known: readonly string[]) => keysOf(json).filter((key) => !known.includes(key));
    return [
      ...outside(this.whole, [...problem, 'params']),
      ...outside(this.params(), params).map((key) => `params.${key}`),
    ];
  }

  method<T extends string>(options: readonly T[]): T {
    return this.whole.get('method').oneOf(options);
  }

  matrix(): readonly (readonly number[])[] {
    const rows = this.whole.get('matrix').items();
    const cells = rows.map((row) => row.items());
    requireNumbers(cells.flat());
    return cells.map((row) => row.map(numberOf));
  }

  /** The matrix where null stands for a missing value. */
  gappedMatrix(): readonly (readonly (number | undefined)[])[] {
    const rows = this.whole.get('matrix').items();
    const cells = rows.map((row) => row.items());
    requireNumbers(cells.flat().filter((cell) => !isAbsent(cell)));
    return cells.map((row) => row.map((cell) => optional(cell, numberOf)));
  }

  /** A list of numbers, or the one word that may stand in its place. */
  numbersOr<T extends string>(name: string, word: T): readonly number[] | T | undefined {
    return optional(this.whole.get(name), (json) => (json.value === word ? word : numbersOf(json)));
  }

  numbers(name: string): readonly number[] {
    return numbersOf(this.whole.get(name));
  }

  optionalNumbers(name: string): readonly number[] | undefined {
    return optional(this.whole.get(name), numbersOf);
  }

  number(name: string): number {
    return numberOf(this.whole.get(name));
  }

  paramNumber(name: string): number | undefined {
    return optional(this.params().get(name), numberOf);
  }

  paramMatrix(name: string): readonly (readonly number[])[] | undefined {
    return optional(this.params().get(name), (json) => json.items().map(numbersOf));
  }

  paramFlag(name: string): boolean | undefined {
    return optional(this.params().get(name), (json) =>
      typeof json.value === 'boolean' ? json.value : json.fail('true or false'),
    );
  }

  paramChoice<T extends string>(name: string, options: readonly T[]): T | undefined {
    return optional(this.params().get(name), (json) => json.oneOf(options));
  }

  paramChoices<T extends string>(name: string, options: readonly T[]): readonly T[] | undefined {
    return optional(this.params().get(name), (json) => json.items().map((item) => item.oneOf(options)));
  }

  /** Numbers with gaps: null where a column needs none. */
  paramGaps(name: string): readonly (number | undefined)[] | undefined {
    return optional(this.params().get(name), (json) => json.items().map((item) => optional(item, numberOf)));
  }

  private params(): Json {
    const params = this.whole.get('params');
    return isAbsent(params) ? new Json({}, INPUT, 'params') : params;
  }
}

function optional<T>(json: Json, read: (json: Json) => T): T | undefined {
  return isAbsent(json) ? undefined : read(json);
}

function isAbsent({ value }: Json): boolean {
  return value === undefined || value === null;
}

function keysOf(json: Json): readonly string[] {
  const { value } = json;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : json.fail('an object');
}

function numbersOf(json: Json): readonly number[] {
  requireNumbers(json.items());
  return json.items().map(numberOf);
}

/** Throws a ProblemError that names every cell that is no number. */
function requireNumbers(cells: readonly Json[]): void {
  throwAny(
    cells.flatMap(({ value, place }) =>
      typeof value === 'number'
        ? []
        : [{ path: place, expected: 'a finite number', got: JSON.stringify(value) ?? 'nothing' }],
    ),
  );
}

/** Infinity passes here (1e999 reads as it) and is refused with the problem, so that all such fields are named at once. */
function numberOf(json: Json): number {
  if (typeof json.value === 'number') return json.value;
  throw new DataError(json.file, json.place, 'a finite number', JSON.stringify(json.value) ?? 'nothing');
}
