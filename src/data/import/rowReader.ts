import type { RegionId } from '../../model/ids';
import {
  type Decimal,
  type ImportIssue,
  type IssuePlace,
  MOST_ISSUES,
  type ReadContent,
  type ReadRequest,
  type ReadResult,
} from '../../model/imported';
import { says, type Told } from '../../model/importSays';
import { oneLine } from '../../model/oneLine';
import type { Region } from '../../model/region';
import { Numbers, Texts } from './grow';
import { readNumber } from './numbers';
import { goalpostsOf } from './percentiles';
import type { RegionNames } from './regionNames';
import { cellFault, type Fault, numberFault, readDegrees, siteFault, widthFault } from './rowRules';

/** A point's name is cut there; the scenario holds longer ones. */
const LONGEST_NAME = 120;

/** What rows are joined to. */
export interface ImportWorld {
  readonly regions: readonly Pick<Region, 'id' | 'names' | 'short' | 'country'>[];
  readonly names: RegionNames;
  readonly locate: (lng: number, lat: number) => RegionId | undefined;
}

/** A row as it comes from the file. `number` is what the user knows it by. */
export interface GivenRow {
  readonly cells: readonly string[];
  readonly number: number;
  readonly placeOf: (column: number) => IssuePlace;
}

/** Joins rows one by one: good ones are kept as numbers, the others become mistakes that name row, field, found and fix. */
export class RowReader {
  private readonly issues: ImportIssue[] = [];
  private readonly skipped: ReadonlySet<number>;
  private readonly regionRows = new Map<RegionId, number>();
  private readonly places: ReadonlyMap<RegionId, number>;
  private readonly lng = new Numbers();
  private readonly lat = new Numbers();
  private readonly region = new Numbers();
  private readonly names = new Texts();
  private readonly values: readonly Numbers[];
  /** Columns that are not brought along. */
  private readonly others: readonly number[];
  private readonly numbers: number[] = [];
  private readonly hasFixes: boolean;
  private rows = 0;
  private left = 0;
  private bad = 0;

  constructor(
    private readonly columns: readonly string[],
    private readonly request: ReadRequest,
    private readonly decimal: Decimal,
    private readonly world: ImportWorld,
  ) {
    this.skipped = new Set(request.decisions.skipped);
    this.hasFixes = Object.keys(request.decisions.fixes).length > 0;
    this.places = new Map(world.regions.map(({ id }, index) => [id, index]));
    this.values = request.values.map(() => new Numbers());
    this.others = columns.map((_, index) => index).filter((index) => !request.values.includes(index));
  }

  take(row: GivenRow): void {
    this.rows++;
    if (this.skipped.has(row.number)) {
      this.left++;
      return;
    }
    const width = widthFault(row.cells.length, this.columns.length);
    const fixed = this.hasFixes ? { ...row, cells: this.fixed(row) } : row;
    const isGood = width ? this.refuse(fixed, 0, width, true) : this.join(fixed);
    if (!isGood) this.bad++;
  }

  /** A mistake that was found before the row could be read, as in the geometry of a feature. */
  refuseRow(issue: ImportIssue): void {
    this.rows++;
    if (issue.row !== undefined && this.skipped.has(issue.row)) {
      this.left++;
      return;
    }
    this.bad++;
    this.list(issue);
  }

  finish(): ReadResult {
    const values = this.values.map((column) => column.done());
    const columns = this.request.values.map((column, index) => {
      const numbers = values[index] ?? new Float64Array();
      let known = 0;
      for (const value of numbers) if (!Number.isNaN(value)) known++;
      return { column, name: this.columns[column] ?? '', known, ...goalpostsOf(numbers) };
    });
    const good = this.rows - this.left - this.bad;
    return {
      rows: this.rows,
      good,
      skipped: this.left,
      bad: this.bad,
      issues: this.issues,
      columns,
      content: this.content(values),
    };
  }

  private content(values: readonly Float64Array[]): ReadContent {
    switch (this.request.place.type) {
      case 'none':
        return { type: 'none' };
      case 'region': {
        const listed = values.map((column) => [...column].map((value) => (Number.isNaN(value) ? null : value)));
        return { type: 'regions', regionIds: [...this.regionRows.keys()], values: listed };
      }
      case 'point': {
        const [lng, lat] = [this.lng.done(), this.lat.done()];
        const region = Uint8Array.from(this.region.done());
        return { type: 'points', points: { count: lng.length, lng, lat, region, names: this.names.done(), values } };
      }
    }
  }

  private join(row: GivenRow): boolean {
    const numbers = this.numbersOf(row);
    const { place } = this.request;
    switch (place.type) {
      case 'none':
        return numbers !== undefined;
      case 'region': {
        const id = this.regionOf(row, place.column);
        if (id === undefined || numbers === undefined) return false;
        this.regionRows.set(id, row.number);
        break;
      }
      case 'point': {
        const point = this.pointOf(row, place.lng, place.lat);
        if (point === undefined || numbers === undefined) return false;
        this.lng.push(point.lng);
        this.lat.push(point.lat);
        this.region.push(point.region);
        this.names.push(place.name === undefined ? '' : oneLine(row.cells[place.name] ?? '', LONGEST_NAME));
        break;
      }
    }
    for (let index = 0; index < this.values.length; index++) this.values[index]?.push(numbers[index] ?? Number.NaN);
    return true;
  }

  /** The numbers of a row, valid until the next one is read. */
  private numbersOf(row: GivenRow): readonly number[] | undefined {
    const { numbers } = this;
    numbers.length = 0;
    let isGood = true;
    for (const column of this.request.values) {
      const text = row.cells[column] ?? '';
      const read = readNumber(text, this.decimal);
      if (read.type === 'fault') {
        isGood = this.refuse(row, column, numberFault(text, this.columns[column] ?? '', read.reason));
      } else numbers.push(read.type === 'number' ? read.value : Number.NaN);
    }
    // Cells that are not brought along may still be nonsense that a reader must hear of.
    for (const column of this.others) {
      const text = row.cells[column] ?? '';
      const fault = text.length > 3 ? cellFault(text, this.columns[column] ?? '') : undefined;
      if (fault) isGood = this.refuse(row, column, fault);
    }
    return isGood ? numbers : undefined;
  }

  private regionOf(row: GivenRow, column: number): RegionId | undefined {
    const text = (row.cells[column] ?? '').trim();
    const found = this.world.names.find(text);
    if (found.type === 'one') {
      const first = this.regionRows.get(found.id);
      if (first === undefined) return found.id;
      this.refuse(row, column, { expected: says('regionOnce'), got: says('regionTwice', { name: text, row: first }) });
    } else if (found.type === 'several') {
      this.refuse(row, column, { expected: says('oneRegion'), got: text, fixes: found.ids });
    } else {
      const fixes = found.nearest === undefined ? {} : { fixes: [found.nearest] };
      const got: Told = text === '' ? says('emptyCell') : text;
      this.refuse(row, column, { expected: says('regionName'), got, ...fixes });
    }
    return undefined;
  }

  private pointOf(row: GivenRow, lngAt: number, latAt: number) {
    const [lngText, latText] = [row.cells[lngAt] ?? '', row.cells[latAt] ?? ''];
    const read = readDegrees(lngText, latText, this.decimal);
    if ('fault' in read) {
      const { expected, got, meant } = read.fault;
      this.refuse(row, read.at === 'lng' ? lngAt : latAt, { expected, got, ...pairFix(meant) });
      return undefined;
    }
    const outside = siteFault(read.lng, read.lat);
    if (outside) {
      this.refuse(row, lngAt, { expected: outside.expected, got: outside.got, ...pairFix(outside.meant) });
      return undefined;
    }
    const id = this.world.locate(read.lng, read.lat);
    const region = id === undefined ? undefined : this.places.get(id);
    if (region !== undefined) return { lng: read.lng, lat: read.lat, region };
    this.refuse(row, lngAt, { expected: says('inRegion'), got: says('point', { lng: read.lng, lat: read.lat }) });
    return undefined;
  }

  /** Always false, as a row with a mistake is not good. */
  private refuse(row: GivenRow, column: number, fault: Fault, isWhole = false): false {
    const { expected, got, fixes } = fault;
    const place = row.placeOf(column);
    const cell = { column, name: this.columns[column] ?? '', text: row.cells[column] ?? '' };
    const more = { ...(!isWhole && { cell }), ...(fixes && { fixes }) };
    this.list({ place, severity: 'error', expected, got, row: row.number, ...more });
    return false;
  }

  private list(issue: ImportIssue): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(issue);
  }

  private fixed({ cells, number }: GivenRow): readonly string[] {
    const { fixes } = this.request.decisions;
    const { place } = this.request;
    const changed = cells.map((text, column) => fixes[`${number}:${column}`] ?? text);
    if (place.type !== 'point') return changed;
    // A point that was meant otherwise is put right in both of its cells: `-114.7, 32.4`.
    for (const column of [place.lng, place.lat]) {
      const [lng, lat] = fixes[`${number}:${column}`]?.split(', ') ?? [];
      if (lng === undefined || lat === undefined) continue;
      changed[place.lng] = lng;
      changed[place.lat] = lat;
    }
    return changed;
  }
}

function pairFix(meant: readonly [number, number] | undefined): Pick<Fault, 'fixes'> {
  return meant ? { fixes: [`${meant[0]}, ${meant[1]}`] } : {};
}
