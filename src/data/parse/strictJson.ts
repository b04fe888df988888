import { type Saying, saying } from '../../model/saying';
import { DataError } from './error';

/** A JSON value as it was read; nothing about it is known yet. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Keys that reach into every object of the language; no document of ours has them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 64;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text.
const PLAIN = /[^"\\\u0000-\u001f]+/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Reads JSON more strictly than the browser: a key given twice and keys like `__proto__` are refused, and an error says
 * line and column in every browser alike. A byte order mark in front is passed over. Throws DataError.
 */
export function parseStrictJson(text: string, file: string): Json {
  return new JsonReader(text.startsWith('\ufeff') ? text.slice(1) : text, file).whole();
}

class JsonReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  whole(): Json {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) this.fail(saying('endOfFile'));
    return value;
  }

  private value(path: readonly string[]): Json {
    if (path.length > MAX_DEPTH) this.fail(saying('levels', { most: MAX_DEPTH }));
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.object(path);
    if (first === '[') return this.array(path);
    if (first === '"') return this.string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    const digits = this.match(NUMBER);
    if (!digits) this.fail(saying('value'));
    return Number(digits);
  }

  private object(path: readonly string[]): JsonObject {
    const entries = new Map<string, Json>();
    this.list('}', () => {
      this.space();
      if (this.text[this.at] !== '"') this.fail(saying('quotedName'));
      const key = this.string();
      const here = [...path, key];
      if (FORBIDDEN.has(key)) throw new DataError(this.file, pathText(here), saying('otherName'), key);
      if (entries.has(key)) throw new DataError(this.file, pathText(here), saying('nameOnce'), saying('twice'));
      this.space();
      if (!this.take(':')) this.fail(saying('sign', { sign: '":"' }));
      entries.set(key, this.value(here));
    });
    return Object.fromEntries(entries);
  }

  private array(path: readonly string[]): readonly Json[] {
    const items: Json[] = [];
    this.list(']', () => items.push(this.value([...path, `[${items.length}]`])));
    return items;
  }

  /** Reads items between the bracket at hand and its closing one, commas between them. */
  private list(close: string, item: () => void): void {
    this.at++;
    this.space();
    if (this.take(close)) return;
    do {
      item();
      this.space();
    } while (this.take(','));
    if (!this.take(close)) this.fail(saying('eitherSign', { close }));
  }

  private string(): string {
    this.at++;
    let read = '';
    while (!this.take('"')) {
      read += this.match(PLAIN);
      if (this.take('\\')) read += this.escape();
      else if (this.text[this.at] !== '"') this.fail(saying('closedText'));
    }
    return read;
  }

  private escape(): string {
    const letter = this.text[this.at] ?? '';
    const code = this.text.slice(this.at + 1, this.at + 5);
    if (letter === 'u' && /^[\da-fA-F]{4}$/.test(code)) {
      this.at += 5;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const plain = ESCAPES[letter];
    if (plain === undefined) this.fail(saying('escape'));
    this.at++;
    return plain;
  }

  private space(): void {
    this.match(SPACE);
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fail(expected: Saying): never {
    const before = this.text.slice(0, this.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const got = this.at < this.text.length ? `"${this.text[this.at]}"` : saying('endOfFile');
    throw new DataError(this.file, `line ${before.length}, column ${column}`, expected, got);
  }
}

/** `knockouts[2].min` from its steps. */
export function pathText(steps: readonly string[]): string {
  return steps.reduce((path, step) => path + (path === '' || step.startsWith('[') ? step : `.${step}`), '');
}
