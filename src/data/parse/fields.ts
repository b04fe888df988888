import { english, type Phrase, type Saying, saying } from '../../model/saying';
import { DataError, type Said } from './error';
import { type Json, type JsonObject, pathText } from './strictJson';

/** A field that could not be used as it stands, and what was done instead. */
export interface ScenarioProblem {
  /** `weights.W9`, `knockouts[2].min`. */
  readonly path: string;
  readonly expected: string;
  /** What was there, cut to 80 characters. */
  readonly got: string;
  /** Both in a form that each language can word; `expected` and `got` are the English of it. */
  readonly said: Said;
  /** `default`: the default took its place; `dropped`: left out; `kept`: used nevertheless. */
  readonly outcome: 'default' | 'dropped' | 'kept';
}

/** A place in a document being read: where it is, and where to note what is wrong with it. */
export class Place {
  constructor(
    readonly file: string,
    readonly steps: readonly string[],
    private readonly problems: ScenarioProblem[],
  ) {}

  to(step: string | number): Place {
    return new Place(this.file, [...this.steps, typeof step === 'number' ? `[${step}]` : step], this.problems);
  }

  /** `found` says what is wrong with the value where the value alone does not. */
  report(expected: Phrase, value: Json, outcome: ScenarioProblem['outcome'], found?: Saying): void {
    const got = found ?? show(value);
    this.problems.push({
      path: pathText(this.steps),
      expected: english(expected),
      got: english(got),
      outcome,
      said: { expected, got },
    });
  }

  /** A value of the wrong JSON type: the document is not what it says it is. */
  refuse(expected: Phrase, value: Json, found?: Saying): never {
    // With its quotes: `"3"` is no number.
    throw new DataError(this.file, pathText(this.steps) || 'root', expected, found ?? JSON.stringify(value));
  }
}

function show(value: Json): string {
  // 1e999 is read as Infinity, which JSON itself would call null.
  const plain = typeof value === 'string' || typeof value === 'number';
  return (plain ? String(value) : JSON.stringify(value)).slice(0, 80);
}

/** Reads a value or, when it is of the right type but out of bounds, reports it and gives the fallback. */
export type Reader<T> = (value: Json, place: Place, fallback: T) => T;

export const numberIn =
  (low: number, high: number, whole = false): Reader<number> =>
  (value, place, fallback) => {
    const wanted = saying(whole ? 'wholeNumber' : 'number', { low, high });
    if (typeof value !== 'number') return place.refuse(wanted, value);
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    place.report(wanted, value, 'default');
    return fallback;
  };

export const readFlag: Reader<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : place.refuse(saying('trueOrFalse'), value);

// Control characters and halves of a surrogate pair break files and links when they are saved again.
const UNPRINTABLE = /\p{Cc}|\p{Surrogate}/u;

export const textUpTo =
  (length: number): Reader<string> =>
  (value, place, fallback) => {
    const wanted = saying('text', { most: length });
    if (typeof value !== 'string') return place.refuse(wanted, value);
    if (value.length <= length && !UNPRINTABLE.test(value)) return value;
    place.report(wanted, JSON.stringify(value), 'default');
    return fallback;
  };

/** The known word or id that a text stands for; this is where a plain text becomes one of ours. */
export function oneOf<T extends string>(known: readonly T[], what: Phrase): Reader<T> {
  const byText = new Map<string, T>(known.map((item) => [item, item]));
  return (value, place, fallback) => {
    if (typeof value !== 'string') return place.refuse(what, value);
    const found = byText.get(value);
    if (found === undefined) place.report(what, value, 'default');
    return found ?? fallback;
  };
}

/** A list of known words or ids; what is unknown, given twice or beyond `most` is reported and left out. */
export function listOf<T extends string>(known: readonly T[], what: Phrase, most?: number): Reader<readonly T[]> {
  const byText = new Map<string, T>(known.map((item) => [item, item]));
  return (value, place) => {
    const found = new Set<T>();
    for (const [index, item] of asList(value, place, saying('listEach', { what })).entries()) {
      const at = place.to(index);
      const id = typeof item === 'string' ? byText.get(item) : at.refuse(what, item);
      if (id === undefined) at.report(what, item, 'dropped');
      else if (found.has(id)) at.report(saying('eachOnce'), id, 'dropped', saying('idTwice', { id }));
      else if (found.size === most) at.report(saying('atMostInList', { most }), id, 'dropped');
      else found.add(id);
    }
    return [...found];
  };
}

/** Numbers by known id, over the fallback's; `unknown` keys are reported and left out. */
export function recordOf<T extends string>(
  known: readonly T[],
  what: Phrase,
  number: Reader<number>,
): Reader<Readonly<Record<T, number>>> {
  const byText = new Map<string, T>(known.map((item) => [item, item]));
  return (value, place, fallback) => {
    const record: Record<T, number> = { ...fallback };
    for (const [key, item] of Object.entries(asObject(value, place))) {
      const id = byText.get(key);
      if (id === undefined) place.to(key).report(what, item, 'dropped');
      else record[id] = number(item, place.to(key), fallback[id] ?? 0);
    }
    return record;
  };
}

export function asList(value: Json, place: Place, expected: Phrase): readonly Json[] {
  return Array.isArray(value) ? value : place.refuse(expected, value);
}

export function asObject(value: Json, place: Place): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return place.refuse(saying('object'), value);
  // Array.isArray does not narrow a read-only array away.
  return value as JsonObject;
}

/** The fields of one object, each read at most once; what nobody asked for is reported by `finish`. */
export class Fields {
  private readonly object: JsonObject;
  private readonly asked = new Set<string>();

  constructor(
    value: Json,
    private readonly place: Place,
  ) {
    this.object = asObject(value, place);
  }

  read<T>(name: string, reader: Reader<T>, fallback: T): T {
    this.asked.add(name);
    const value = this.object[name];
    return value === undefined ? fallback : reader(value, this.place.to(name), fallback);
  }

  /** Reports the fields this version does not know and gives them back, to be kept on export. */
  finish(): JsonObject {
    const unknown = Object.entries(this.object).filter(([name]) => !this.asked.has(name));
    for (const [name, value] of unknown)
      this.place.to(name).report(saying('fieldOfVersion', { version: 1 }), value, 'dropped');
    return Object.fromEntries(unknown);
  }
}
