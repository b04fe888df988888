import { COUNTRIES } from '../../model/geo';
import { saying } from '../../model/saying';
import { METHODS } from '../../model/scenario';
import { DataError } from '../parse/error';
import { type Json, type JsonObject, parseStrictJson } from '../parse/strictJson';
import { isObject, same } from './alike';
import { changedGoalposts } from './goalposts';
import { openWorkbook, type Workbook } from './open';
import { Range } from './range';

/** A scenario read from a workbook: the text of a scenario file, and the cells that its fields came from. */
export interface WorkbookScenario {
  readonly text: string;
  /** `Pesos!D7` for `weights.W2`; the path itself where no cell stands for it. */
  placeOf(path: string): string;
}

const PROFILE = ['headcount', 'floorAreaM2', 'powerMw', 'waterM3Day', 'trucksDay'];

/**
 * Reads a workbook of ours back: the scenario it was made from, with the weights, requirements, rules, plant and goalposts
 * as they stand in its cells now. Throws DataError naming sheet and cell.
 */
export function scenarioOfWorkbook(bytes: Uint8Array, file: string): WorkbookScenario {
  const book = openWorkbook(bytes, file);
  const kept = keptJson(book, 'corredor_kept_scenario', file);
  if (!isObject(kept)) throw new DataError(file, 'corredor', saying('scenario'), saying('otherWorkbook'));
  const cells = new Map<string, string>();
  const part = (name: string): Range => Range.named(book, `corredor_${name}`, file);
  const weights = part('weights');
  const scenario = {
    ...kept,
    weights: readWeights(weights, kept.weights, cells),
    knockouts: readKnockouts(weights, kept.knockouts, cells),
    method: METHODS[part('method').choice(0, 0, part('methods'))] ?? METHODS[0],
    minCoverage: readCoverage(part('coverage'), kept.minCoverage, cells),
    countries: readCountries(part('countries'), cells),
    picked: readPicked(part('picked'), cells),
    profile: readProfile(part('profile'), kept.profile, cells),
    values: changedGoalposts({
      rows: part('goalposts'),
      kinds: part('kinds'),
      written: keptJson(book, 'corredor_kept_goalposts', file),
      values: kept.values,
      cells,
    }),
  };
  return { text: JSON.stringify(scenario), placeOf: (path) => nearest(cells, path) };
}

function keptJson(book: Workbook, name: string, file: string): Json {
  const range = Range.named(book, name, file);
  const pieces = Array.from({ length: range.rows }, (_, row) => range.cell(row)).map((cell) =>
    cell?.type === 'text' ? cell.text : '',
  );
  return parseStrictJson(pieces.join(''), file);
}

function readWeights(range: Range, kept: Json | undefined, cells: Map<string, string>): JsonObject {
  const weights: Record<string, Json> = {};
  for (let row = 0; row < range.rows; row++) {
    const id = range.text(row);
    if (id === '') continue;
    weights[id] = asKept(range.number(row, 3) ?? 0, isObject(kept) ? kept[id] : undefined);
    cells.set(`weights.${id}`, range.place(row, 3));
  }
  return weights;
}

/** Bounds of a criterion that are as they were keep their knock-outs; others become one. */
function readKnockouts(range: Range, kept: Json | undefined, cells: Map<string, string>): readonly Json[] {
  const before = (Array.isArray(kept) ? kept : []).filter(isObject);
  const all: Json[] = [];
  for (let row = 0; row < range.rows; row++) {
    const id = range.text(row);
    const own = before.filter(({ criterionId }) => criterionId === id);
    const [min, max] = [range.number(row, 7), range.number(row, 8)];
    const numbers = (name: string): readonly number[] =>
      own.flatMap((knockout) => (typeof knockout[name] === 'number' ? [knockout[name]] : []));
    const isSame = same(min, largest(numbers('min'))) && same(max, smallest(numbers('max')));
    const changed = { criterionId: id, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const found = isSame ? own : min === undefined && max === undefined ? [] : [changed];
    for (const knockout of found) {
      cells.set(`knockouts[${all.length}]`, range.place(row, 7));
      all.push(knockout);
    }
  }
  return all;
}

const largest = (list: readonly number[]): number | undefined => (list.length === 0 ? undefined : Math.max(...list));
const smallest = (list: readonly number[]): number | undefined => (list.length === 0 ? undefined : Math.min(...list));

function readCoverage(range: Range, kept: Json | undefined, cells: Map<string, string>): number {
  cells.set('minCoverage', range.place(0));
  return asKept(range.number(0) ?? range.refuse(0, 0, saying('anyNumber')), kept);
}

function readCountries(range: Range, cells: Map<string, string>): readonly string[] {
  cells.set('countries', range.place(0));
  return COUNTRIES.filter((_, row) => range.flag(row));
}

function readPicked(range: Range, cells: Map<string, string>): readonly string[] {
  cells.set('picked', range.place(0, 1));
  const rows = Array.from({ length: range.rows }, (_, row) => row);
  return rows.flatMap((row) => (range.text(row, 1).toLowerCase() === 'x' ? [range.text(row)] : []));
}

function readProfile(range: Range, kept: Json | undefined, cells: Map<string, string>): JsonObject {
  const before: JsonObject = isObject(kept) ? kept : {};
  const profile: Record<string, Json> = { ...before };
  PROFILE.forEach((part, row) => {
    profile[part] = asKept(range.number(row) ?? 0, before[part]);
    cells.set(`profile.${part}`, range.place(row));
  });
  return profile;
}

/** Programs that save the file again may move the last digit: a number that is as good as the kept one is the kept one. */
function asKept(number: number, kept: Json | undefined): number {
  return typeof kept === 'number' && same(number, kept) ? kept : number;
}

/** The cell of the longest part of a path that has one. */
function nearest(cells: ReadonlyMap<string, string>, path: string): string {
  for (let part = path; part !== ''; part = part.replace(/\.?[^.[]*$|\[\d+\]$/, '')) {
    const cell = cells.get(part);
    if (cell !== undefined) return cell;
  }
  return path;
}
