import type { TripTable } from '../../model/traffic';
import { type Metadata, readMetadata } from './tntpMetadata';
import { isNumber, TntpText, type Word } from './tntpText';

/** A comment, a mark, or a word. */
const PIECE = /~[^\r\n]*|[:;]|[^\s:;~]+/g;
/** Totals in published files are rounded; more than this apart says that a part of the file is missing. */
const TOTAL_TOLERANCE = 1e-3;

/** Far more than there are vehicles; sums of costs at a larger one are no numbers any more. */
const MOST_FLOW = 1e12;

export interface ParsedTrips extends TripTable {
  /** What does not fit together and changes nothing, each a sentence with its place. */
  readonly warnings: readonly string[];
  /** Line and column of the pair at this place in the table, both from 1. */
  readonly placeOf: (pair: number) => { readonly line: number; readonly column: number };
}

/** Reads a trip table in the transportation-networks text format for a network of `zoneCount` zones. Throws DataError. */
export function parseTntpTrips(text: string, file: string, zoneCount: number): ParsedTrips {
  const source = new TntpText(text, file);
  const metadata = readMetadata(source);
  const reader = new TripReader(source, metadata.bodyOffset, zoneCount);
  const pairs = reader.all();
  const flow = Float64Array.from(pairs, (pair) => pair.flow);
  return {
    origin: Uint32Array.from(pairs, (pair) => pair.origin),
    destination: Uint32Array.from(pairs, (pair) => pair.destination),
    flow,
    warnings: [...repeatWarnings(source, reader.repeated), ...totalWarnings(source, metadata, flow)],
    placeOf: (pair) => source.place(pairs[pair]?.offset ?? 0),
  };
}

interface Pair {
  readonly origin: number;
  readonly destination: number;
  readonly flow: number;
  readonly offset: number;
}

/** Walks the words of the body: `Origin 1`, then `2 : 100.0;` as often as there are destinations. */
class TripReader {
  private readonly piece = new RegExp(PIECE);
  private readonly seen = new Set<number>();
  /** Pairs that the file has told before; their flows are added up. */
  readonly repeated: Word[] = [];
  private readonly end: Word;
  private next: Word;

  constructor(
    private readonly source: TntpText,
    bodyOffset: number,
    private readonly zoneCount: number,
  ) {
    this.piece.lastIndex = bodyOffset;
    this.end = source.end();
    this.next = this.end;
    this.take();
  }

  all(): readonly Pair[] {
    const pairs: Pair[] = [];
    let origin: number | undefined;
    while (this.next !== this.end) {
      if (/^origin$/i.test(this.next.text)) {
        this.take();
        origin = this.source.whole(this.take(), 'an origin', 1, this.zoneCount);
        while (this.next.text === ';') this.take();
      } else if (origin === undefined) {
        this.source.fail(this.next, 'Origin and the number of a zone');
      } else {
        pairs.push(this.pair(origin));
      }
    }
    return pairs;
  }

  private pair(origin: number): Pair {
    const { source } = this;
    const word = this.take();
    const destination = source.whole(word, 'a destination', 1, this.zoneCount);
    this.mark(':', 'a colon after the destination');
    const told = this.take();
    const flow = source.amount(told, 'a flow');
    if (flow > MOST_FLOW) source.fail(told, `a flow of at most ${MOST_FLOW}`);
    // Some files break the line instead of a semicolon: what comes next is told by its own colon.
    while (this.next.text === ';') this.take();
    const key = origin * (this.zoneCount + 1) + destination;
    if (this.seen.has(key)) this.repeated.push({ text: `${origin} to ${destination}`, offset: word.offset });
    this.seen.add(key);
    return { origin, destination, flow, offset: word.offset };
  }

  private mark(mark: string, expected: string): void {
    const word = this.take();
    if (word.text !== mark) this.source.fail(word, expected);
  }

  /** Gives the word at hand and moves on past comments. */
  private take(): Word {
    const { text } = this.source;
    const word = this.next;
    let match = this.piece.exec(text);
    while (match?.[0].startsWith('~')) match = this.piece.exec(text);
    this.next = match === null ? this.end : { text: match[0], offset: match.index };
    return word;
  }
}

function totalWarnings(source: TntpText, { values }: Metadata, flow: Float64Array): readonly string[] {
  const word = values.get('TOTAL OD FLOW');
  if (word === undefined || word.text === '') return [];
  const stated = Number(word.text);
  const sum = flow.reduce((total, value) => total + value, 0);
  if (isNumber(word.text) && Math.abs(stated - sum) <= TOTAL_TOLERANCE * Math.max(stated, sum)) return [];
  const { line, column } = source.place(word.offset);
  return [
    `${source.file}:${line}:${column}: expected <TOTAL OD FLOW> to be the sum of the flows ${sum}, got ${word.text}`,
  ];
}

/** One line for all of them, at the first. */
function repeatWarnings(source: TntpText, repeated: readonly Word[]): readonly string[] {
  const [first] = repeated;
  if (first === undefined) return [];
  const { line, column } = source.place(first.offset);
  const got = `${first.text} again (${repeated.length} such in all); the flows are added up`;
  return [`${source.file}:${line}:${column}: expected each pair once, got ${got}`];
}
