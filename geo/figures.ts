import { CERTAINTIES, MARKS } from '../src/data/parse/figures';
import type { Certainty, FigureMark } from '../src/model/figure';
import { type Row, readTable } from './csv';
import { byField } from './group';

/** A figure as the tables give it, before it is written in columns. */
export interface TableFigure {
  readonly indicatorId: string;
  readonly regionId: string;
  readonly value: number;
  /** Last year of `period`. */
  readonly year: number;
  /** `2015-2019`, or empty for one year. */
  readonly period: string;
  readonly sourceId: string;
  readonly certainty: Certainty;
  readonly marks: readonly FigureMark[];
  readonly note: string;
}

export interface NotedFigure extends TableFigure {
  /** What the note is made of: the row's own, then a warning per mark; see `sentences`. */
  readonly noteParts: readonly string[];
}

/** All figures of `indicators/figures.csv` with the marks and certainties of their scopes. */
export function readFigures(root?: URL): readonly NotedFigure[] {
  const certaintyOf = new Map(
    readTable('indicators/catalogue.csv', root).map((row) => [row.text('indicator_id'), row.text('certainty')]),
  );
  const marks = scoped(readTable('indicators/marks.csv', root));
  const certainties = scoped(readTable('indicators/certainty.csv', root));
  return readTable('indicators/figures.csv', root).map((row) => {
    const indicatorId = row.text('indicator_id');
    const regionId = row.text('region_id');
    const hits = marks(indicatorId, regionId);
    const own = certainties(indicatorId, regionId)[0];
    // A row's own note says how it was derived; what a reader must know before comparing is added to it.
    const warnings = hits.filter((hit) => hit.text('mark') !== 'derived').map((hit) => hit.text('reason'));
    const noteParts = [row.text('note'), ...warnings].filter((part) => part !== '');
    return {
      indicatorId,
      regionId,
      value: row.number('value'),
      ...period(row),
      sourceId: row.text('source_id'),
      certainty: member(CERTAINTIES, own?.text('certainty') ?? certaintyOf.get(indicatorId) ?? ''),
      marks: MARKS.filter((mark) => hits.some((hit) => hit.text('mark') === mark)),
      noteParts,
      note: sentences(noteParts),
    };
  });
}

/** Rows of a table with `indicator_id` and `scope` that hold for a pair. A scope is `all`, countries or regions. */
function scoped(rows: readonly Row[]): (indicatorId: string, regionId: string) => readonly Row[] {
  const byIndicator = byField(rows, 'indicator_id');
  return (indicatorId, regionId) =>
    (byIndicator.get(indicatorId) ?? []).filter((row) => {
      const scope = row.text('scope').split(' ');
      return scope.includes('all') || scope.includes(regionId.slice(0, 2)) || scope.includes(regionId);
    });
}

function period(row: Row): { year: number; period: string } {
  const text = row.text('year');
  const match = /^(?:(\d{4})-)?(\d{4})$/.exec(text);
  if (!match) {
    throw new Error(`${row.file}:${row.line} year: expected a year or two joined by -, got ${JSON.stringify(text)}`);
  }
  return { year: Number(match[2]), period: match[1] === undefined ? '' : text };
}

function member<T extends string>(options: readonly T[], word: string): T {
  const hit = options.find((option) => option === word);
  if (hit === undefined) throw new Error(`expected one of ${options.join(', ')}, got ${JSON.stringify(word)}`);
  return hit;
}

/** The parts as sentences, each once. */
export function sentences(parts: readonly string[]): string {
  return [...new Set(parts)].map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('. ');
}
