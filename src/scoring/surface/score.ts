import type { MethodId } from '../../model/scenario';
import type { SurfaceShow } from '../../model/surface';
import type { Prepared } from '../prepare';
import { measureColumn, SITE_COMPUTED, type SiteParts } from '../sites';
import { type CellRuns, type ClassSum, cellBounds, classSums, eachOutside, openRegions, runsOf } from './classes';
import {
  type CellTable,
  groundFor,
  type PreparedGround,
  scoreOf,
  termsOf,
  type WeighedColumn,
  weighedColumns,
} from './columns';
import { type Loop, type LoopJob, SHIFT, TERM_STEPS } from './loop';
import { byteOf, STEPS } from './scale';

/** Scores of all cells, 0..100; NaN where a cell takes no part in the ranking. */
export type ExactScores = Float64Array;

/** Half a step and the first step, so that cutting off rounds and 0 stays free. */
const BYTE_BASE = 1.5 * 2 ** SHIFT.byte;
const FINE_BASE = 1.5 * 2 ** SHIFT.fine;
const WHOLE = STEPS * 2 ** SHIFT.byte;
const FINE_STEPS = STEPS * 2 ** (SHIFT.byte - SHIFT.fine);

/**
 * Scores the same cells again and again. Terms are worked out when a column first weighs something; a change of a weight is one
 * pass of the loop.
 */
export class SurfaceScorer {
  private method: MethodId = 'weighted_sum';
  private readonly terms = new Map<string, Float64Array>();
  /** Columns in the loop, by slot: two for each pair. */
  private slots: string[] = [];
  private split: { readonly keys: string; readonly runs: CellRuns } | undefined;
  private readonly shown = new Map<SurfaceShow, Uint8Array>();
  private readonly sums: Uint16Array;
  private readonly prepared: PreparedGround;

  constructor(
    private readonly table: CellTable,
    prepared: Prepared,
    private readonly loop: Loop,
  ) {
    this.prepared = groundFor(prepared);
    this.sums = new Uint16Array(table.count);
  }

  /** Writes the step of what is shown for each cell, 0 where nothing is. */
  writeBytes(parts: SiteParts, show: SurfaceShow, out: Uint8Array): void {
    if (show === 'score') this.writeScores(parts, out);
    else this.writeShown(parts, show, out);
  }

  private writeScores(parts: SiteParts, out: Uint8Array): void {
    const { columns, terms, runs } = this.readied(parts);
    const slots = columns.map(({ key }, k) => this.slotOf(key, terms[k]));
    const sums = classSums(runs.kinds, columns, this.prepared, parts);
    const job = jobOf(columns, slots, runs, sums, parts.method);
    if (parts.method === 'weighted_geometric') {
      this.loop.fine(job, this.sums);
      const bytes = geometricBytes();
      for (let c = 0; c < this.sums.length; c++) out[c] = bytes[this.sums[c] ?? 0] ?? 0;
    } else this.loop.bytes(job, out);
    eachOutside(this.table, cellBounds(this.prepared, parts), (c) => {
      out[c] = 0;
    });
  }

  /** Exact scores of the cells that take part. */
  exact(parts: SiteParts): ExactScores {
    const { columns, terms, runs } = this.readied(parts);
    const sums = classSums(runs.kinds, columns, this.prepared, parts);
    const scores = new Float64Array(this.table.count).fill(Number.NaN);
    let first = 0;
    for (let run = 0; run < runs.ends.length; run++) {
      const end = runs.ends[run] ?? 0;
      const place = runs.classes[run] ?? 0;
      const sum = sums[place];
      const known = runs.kinds[place]?.known ?? 0;
      if (sum?.isRanked) {
        scores.fill(sum.regional, first, end);
        columns.forEach(({ weight }, k) => {
          if (known & (1 << k)) addWeighted(scores, terms[k], weight, first, end);
        });
        for (let c = first; c < end; c++) scores[c] = scoreOf(parts.method, (scores[c] ?? 0) / sum.weight);
      }
      first = end;
    }
    eachOutside(this.table, cellBounds(this.prepared, parts), (c) => {
      scores[c] = Number.NaN;
    });
    return scores;
  }

  private writeShown(parts: SiteParts, show: Exclude<SurfaceShow, 'score'>, out: Uint8Array): void {
    const { count, region, own } = this.table;
    const known = this.shown.get(show);
    const all = known ?? Uint8Array.from(own[SHOWN_COLUMN[show]] ?? [], (value) => byteOf(show, value));
    if (!known) this.shown.set(show, all);
    const open = openRegions(this.prepared, { ...parts, knockouts: [] });
    for (let c = 0; c < count; c++) out[c] = open[region[c] ?? 0] ? (all[c] ?? 0) : 0;
  }

  /** The columns that weigh, their terms, and the cells in runs. */
  private readied(parts: SiteParts) {
    if (parts.method !== this.method) {
      this.method = parts.method;
      this.terms.clear();
      this.slots = [];
    }
    const columns = weighedColumns(this.prepared, parts);
    const terms = columns.map((column) => this.termsOf(column));
    const keys = columns.map(({ key }) => key).join();
    if (this.split?.keys !== keys) this.split = { keys, runs: runsOf(this.table, terms) };
    return { columns, terms, runs: this.split.runs };
  }

  private termsOf(column: WeighedColumn): Float64Array {
    const known = this.terms.get(column.key) ?? termsOf(this.table, column, this.method);
    this.terms.set(column.key, known);
    return known;
  }

  private slotOf(key: string, terms: Float64Array | undefined): number {
    const found = this.slots.indexOf(key);
    if (found >= 0) return found;
    const slot = this.slots.push(key) - 1;
    const pair = this.loop.pair(slot >> 1);
    for (let c = 0, at = slot & 1; c < this.table.count; c++, at += 2) {
      const term = terms?.[c] ?? Number.NaN;
      pair[at] = Number.isNaN(term) ? 0 : Math.round(TERM_STEPS * term);
    }
    return slot;
  }
}

const SHOWN_COLUMN: Readonly<Record<Exclude<SurfaceShow, 'score'>, number>> = {
  fabHours: SITE_COMPUTED.indexOf('hours_nearest_fab'),
  portHours: SITE_COMPUTED.indexOf('hours_best_land_port'),
  airHours: SITE_COMPUTED.indexOf('hours_air_cargo'),
  people60: measureColumn('people60'),
};

function addWeighted(
  scores: Float64Array,
  terms: Float64Array | undefined,
  weight: number,
  first: number,
  end: number,
): void {
  for (let c = first; c < end; c++) scores[c] = (scores[c] ?? 0) + weight * (terms?.[c] ?? 0);
}

/** Weights and bases of the classes as whole numbers. A class without a rank has none, and its sum is 0. */
function jobOf(
  columns: readonly WeighedColumn[],
  slots: readonly number[],
  { kinds, ends, classes }: CellRuns,
  sums: readonly ClassSum[],
  method: MethodId,
): LoopJob {
  const pairs = [...new Set(slots.map((slot) => slot >> 1))].sort((a, b) => a - b);
  const places = slots.map((slot) => 2 * pairs.indexOf(slot >> 1) + (slot & 1));
  const base = new Int32Array(kinds.length);
  const weights = new Int16Array(2 * kinds.length * pairs.length);
  const start = method === 'weighted_geometric' ? FINE_BASE : BYTE_BASE;
  kinds.forEach(({ known }, place) => {
    const sum = sums[place];
    if (!sum?.isRanked) return;
    base[place] = Math.round(start + (WHOLE * sum.regional) / sum.weight);
    columns.forEach(({ weight }, k) => {
      if ((known & (1 << k)) === 0) return;
      weights[2 * place * pairs.length + (places[k] ?? 0)] = Math.round((WHOLE * weight) / sum.weight / TERM_STEPS);
    });
  });
  return { pairs, ends, classes, base, weights };
}

let geometric: Uint8Array | undefined;

/** The byte of each sum of logarithms. */
function geometricBytes(): Uint8Array {
  geometric ??= Uint8Array.from({ length: 2 ** 16 }, (_, sum) => {
    return sum === 0 ? 0 : byteOf('score', scoreOf('weighted_geometric', (sum - 1) / FINE_STEPS));
  });
  return geometric;
}
