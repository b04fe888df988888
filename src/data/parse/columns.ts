import type { LngLat } from '../../model/geo';
import { saying } from '../../model/saying';
import { Json } from './json';

/** A column as it stands in a file: one cell per row, or distinct texts and the place of each row's text among them. */
type Column = readonly unknown[];

/**
 * One table of a data file, kept by column: `{name: [...], lng: [...]}`, all arrays equally long, `null` where a cell
 * is empty. A column of few distinct texts is `{of: [texts], at: [place of each row's text]}`.
 */
export class Columns {
  private constructor(
    private readonly at: Json,
    private readonly columns: ReadonlyMap<string, Column>,
    readonly size: number,
  ) {}

  /** Reads the table under `key`; throws a DataError when it is not one or its columns differ in length. */
  static read(json: unknown, file: string, key: string): Columns {
    return Columns.of(Json.of(json, file).get(key));
  }

  /** Reads an object of columns. */
  static of(at: Json): Columns {
    const { value } = at;
    if (typeof value !== 'object' || value === null) return at.fail(saying('columns'));
    const columns = new Map(Object.keys(value).map((field) => [field, unpack(at.get(field))]));
    const size = columns.values().next().value?.length ?? 0;
    for (const [field, column] of columns) {
      if (column.length !== size) at.get(field).fail(saying('cells', { count: size }));
    }
    return new Columns(at, columns, size);
  }

  /** One value per row, in file order. */
  map<T>(read: (row: Cells) => T): readonly T[] {
    return Array.from({ length: this.size }, (_, index) => read(new Cells(this, index)));
  }

  /** The cell of a row, which knows its place: `projects[3].lat`. */
  cell(field: string, index: number): Json {
    const column = this.columns.get(field);
    if (column === undefined) return this.at.get(field).fail(saying('column'));
    return new Json(column[index], this.at.file, `${this.at.place}[${index}].${field}`);
  }
}

/** One row of a table; every read names file, row and field when the cell does not fit. */
export class Cells {
  constructor(
    private readonly table: Columns,
    private readonly index: number,
  ) {}

  cell(field: string): Json {
    return this.table.cell(field, this.index);
  }

  text(field: string): string {
    const cell = this.cell(field);
    const text = cell.string();
    return text === '' ? cell.fail(saying('someText')) : text;
  }

  optionalText(field: string): string | undefined {
    return this.absent(field) ? undefined : this.text(field);
  }

  number(field: string): number {
    return this.cell(field).number();
  }

  optionalNumber(field: string): number | undefined {
    return this.absent(field) ? undefined : this.number(field);
  }

  /** A yes or no, kept as 1 or 0. */
  flag(field: string): boolean {
    const cell = this.cell(field);
    return cell.value === 0 || cell.value === 1 ? cell.value === 1 : cell.fail(saying('zeroOrOne'));
  }

  /** A text that is one of a closed list. */
  choice<T extends string>(field: string, list: readonly T[]): T {
    return this.cell(field).oneOf(list);
  }

  optionalChoice<T extends string>(field: string, list: readonly T[]): T | undefined {
    return this.absent(field) ? undefined : this.choice(field, list);
  }

  /** Words joined by a blank; an empty cell is an empty list. */
  list(field: string): readonly string[] {
    return this.optionalText(field)?.split(' ') ?? [];
  }

  /** Words of a closed list joined by a blank. */
  choices<T extends string>(field: string, list: readonly T[]): readonly T[] {
    const { file, place } = this.cell(field);
    return this.list(field).map((word) => new Json(word, file, place).oneOf(list));
  }

  /** Brands an id: only `data/parse` does. */
  id<T extends string>(field: string): T {
    return this.text(field) as T;
  }

  optionalId<T extends string>(field: string): T | undefined {
    return this.absent(field) ? undefined : this.id<T>(field);
  }

  ids<T extends string>(field: string): readonly T[] {
    return this.list(field) as readonly T[];
  }

  /** The point of the columns `lng` and `lat`, within the globe. */
  point(): LngLat {
    return [this.within('lng', 180), this.within('lat', 90)];
  }

  private within(field: string, limit: number): number {
    const degrees = this.number(field);
    return Math.abs(degrees) <= limit ? degrees : this.cell(field).fail(saying('number', { low: -limit, high: limit }));
  }

  private absent(field: string): boolean {
    const { value } = this.cell(field);
    return value === null || value === undefined;
  }
}

/** The fields that hold something: what is missing is left out, not set to undefined. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const held = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function unpack(column: Json): Column {
  if (Array.isArray(column.value)) return column.value;
  const texts = column.get('of').strings();
  return column
    .get('at')
    .items()
    .map(({ value }) => (typeof value === 'number' ? texts[value] : value));
}
