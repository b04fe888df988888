import type { Source } from '../../src/model/figure';

/** What is wrong with one value of a view model, with its path. */
export interface Finding {
  readonly path: string;
  readonly problem: string;
}

/** Numbers that are no claim: they place a thing on the map or scale a bar, and are never printed. */
const UNPRINTED = new Set(['at', 'labelAt', 'bounds', 'referenceCity']);
/** A criterion's goalposts and weight: the model's own choices, printed with the score's parts. */
const MODEL = new Set(['criterion', 'knockedOutBy', 'unmeasured', 'missing']);
/** Years that need a source beside them. */
const YEARS = new Set(['year', 'yearExpected', 'announcedYear', 'startYear', 'opensYear']);
const PARTS = new Set(['score', 'points', 'value', 'weight', 'coverage', 'rank']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Walks a view model: every number must be inside a figure whose source is registered, or be a part of the score;
 * a year may stand beside a registered source. `inherited` says that a source stands above.
 */
export function walk(value: unknown, sources: ReadonlyMap<string, Source>, path = '', inherited = false): Finding[] {
  if (typeof value === 'number') return [{ path, problem: `a bare number ${value}` }];
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, sources, `${path}[${index}]`, inherited));
  if (!isFields(value)) return [];
  if (isFigure(value)) return figureFindings(value, sources, path);
  if (typeof value.part === 'string' && PARTS.has(value.part) && typeof value.amount === 'number') return [];
  const sourced = sources.has(String(value.sourceId)) || inherited;
  const unknown = 'sourceId' in value && !sources.has(String(value.sourceId));
  return [
    ...(unknown ? [{ path, problem: `no source ${String(value.sourceId)}` }] : []),
    ...Object.entries(value).flatMap(([key, inner]) => {
      if (UNPRINTED.has(key) || MODEL.has(key)) return [];
      if (YEARS.has(key) && typeof inner === 'number' && sourced) return [];
      return walk(inner, sources, `${path}.${key}`, sourced);
    }),
  ];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isFigure(value: Fields): boolean {
  return typeof value.value === 'number' && 'unit' in value;
}

function figureFindings(figure: Fields, sources: ReadonlyMap<string, Source>, path: string): Finding[] {
  const problems: string[] = [];
  if (!Number.isFinite(figure.value)) problems.push(`a value ${String(figure.value)}`);
  if (typeof figure.year !== 'number' || figure.year < 1900 || figure.year > 2035) problems.push('no year');
  if (typeof figure.certainty !== 'string') problems.push('no certainty');
  if (!sources.has(String(figure.sourceId))) problems.push(`no source ${String(figure.sourceId)}`);
  return problems.map((problem) => ({ path, problem }));
}
