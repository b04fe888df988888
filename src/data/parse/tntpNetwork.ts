import type { TrafficNetwork } from '../../model/traffic';
import { type Metadata, readMetadata, requiredTag } from './tntpMetadata';
import { isNumber, TntpText, type Word } from './tntpText';

/** More than any published network has by far; a larger count is a slip that would ask for all memory. */
const MOST = 10_000_000;
/** The columns that a cost needs; speed, toll and type may follow, and whatever a publisher adds after them. */
const COLUMNS = ['init node', 'term node', 'capacity', 'length', 'free flow time', 'b', 'power'];
/** A comment, a word, or the end of a row. */
const PIECE = /~[^\r\n]*|[^\s;~]+|[;\r\n]/g;

/** Reads a network in the transportation-networks text format, strictly. Throws DataError with line and column. */
export function parseTntpNetwork(text: string, file: string): TrafficNetwork {
  const source = new TntpText(text, file);
  const metadata = readMetadata(source);
  const nodeCount = requiredTag(source, metadata, 'NUMBER OF NODES', MOST);
  const linkCount = requiredTag(source, metadata, 'NUMBER OF LINKS', MOST);
  const zoneCount = requiredTag(source, metadata, 'NUMBER OF ZONES', nodeCount);
  const firstThruNode = metadata.values.has('FIRST THRU NODE')
    ? requiredTag(source, metadata, 'FIRST THRU NODE', MOST)
    : 1;
  const network = { zoneCount, nodeCount, firstThruNode, ...emptyLinks(linkCount) };
  fillLinks(source, metadata, network);
  return network;
}

function emptyLinks(count: number) {
  const column = () => new Float64Array(count);
  return {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    capacity: column(),
    length: column(),
    freeFlowTime: column(),
    b: column(),
    power: column(),
    toll: column(),
  };
}

function fillLinks(source: TntpText, metadata: Metadata, network: TrafficNetwork): void {
  const wanted = network.from.length;
  let link = 0;
  for (const row of rowsOf(source, metadata.bodyOffset)) {
    if (link === 0 && isHeader(row)) continue;
    const first = row[0];
    if (first && link === wanted) source.fail(first, `${wanted} links, as <NUMBER OF LINKS> says`);
    readLink(source, row, link, network);
    link++;
  }
  if (link < wanted) {
    source.fail({ ...source.end(), text: `${link}` }, `${wanted} links, as <NUMBER OF LINKS> says`);
  }
}

/** Rows end with a line or a semicolon, whichever comes first; empty ones are passed over. */
function* rowsOf({ text }: TntpText, from: number): Generator<readonly Word[]> {
  let row: Word[] = [];
  const piece = new RegExp(PIECE);
  piece.lastIndex = from;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [found] = match;
    if (found.startsWith('~')) continue;
    if (!/^[;\r\n]$/.test(found)) {
      row.push({ text: found, offset: match.index });
    } else if (row.length > 0) {
      yield row;
      row = [];
    }
  }
  if (row.length > 0) yield row;
}

/** Names of columns in words, in whatever language or order of words. */
function isHeader(row: readonly Word[]): boolean {
  return row.length > 1 && /^[a-z]/i.test(row[0]?.text ?? '') && !row.some(({ text }) => isNumber(text));
}

function readLink(source: TntpText, row: readonly Word[], link: number, network: TrafficNetwork): void {
  const [from, to, capacity, length, time, b, power, speed, toll] = row;
  if (!from || !to || !capacity || !length || !time || !b || !power) {
    const last = row.at(-1) ?? source.end();
    const got = `the end of the row after ${row.length} of ${COLUMNS.length} columns`;
    source.fail({ text: got, offset: last.offset + last.text.length }, `a ${COLUMNS[row.length]}`);
  }
  network.from[link] = source.whole(from, 'an init node', 1, network.nodeCount);
  network.to[link] = source.whole(to, 'a term node', 1, network.nodeCount);
  network.capacity[link] = source.amount(capacity, 'a capacity');
  network.length[link] = source.amount(length, 'a length');
  network.freeFlowTime[link] = source.amount(time, 'a free flow time');
  network.b[link] = source.amount(b, 'a b');
  network.power[link] = source.amount(power, 'a power');
  if (speed) source.number(speed, 'a speed');
  // Networks without tolls are also published without the column.
  network.toll[link] = toll === undefined ? 0 : source.amount(toll, 'a toll');
  if (network.capacity[link] === 0 && delays(network, link)) {
    source.fail(capacity, 'a capacity above 0 on a link whose time grows with flow');
  }
}

function delays({ freeFlowTime, b, power }: TrafficNetwork, link: number): boolean {
  return freeFlowTime[link] !== 0 && b[link] !== 0 && power[link] !== 0;
}
