import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One tile of vector data, not compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

export interface ArchiveFacts {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: Readonly<Record<string, unknown>>;
}

const HEADER_BYTES = 127;
/** Header and first directory have to be in the first 16 KiB of the file. */
const ROOT_BYTES = 16_384 - HEADER_BYTES;
const GZIP = 2;
const MVT = 1;
/** Entries of a directory below the first one, to begin with. */
const LEAF_ENTRIES = 4096;

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

/**
 * A PMTiles file, version 3, piece by piece: header, first directory, metadata, further directories, tiles in the order of
 * their ids. Source of the form: PMTiles specification, version 3.
 */
export function archiveOf(tiles: readonly Tile[], facts: ArchiveFacts): readonly Uint8Array[] {
  const packed = tiles
    .map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes: gzipSync(bytes) }))
    .sort((a, b) => a.tileId - b.tileId);
  let offset = 0;
  const entries = packed.map(({ tileId, bytes }): Entry => {
    const entry = { tileId, offset, length: bytes.length, run: 1 };
    offset += bytes.length;
    return entry;
  });
  const { root, leaves } = directoriesOf(entries);
  const metadata = gzipSync(JSON.stringify(facts.metadata));
  const header = headerOf(facts, {
    root: root.length,
    metadata: metadata.length,
    leaves: leaves.length,
    tiles: offset,
    count: tiles.length,
  });
  return [header, root, metadata, leaves, ...packed.map(({ bytes }) => bytes)];
}

/** One directory where it is small enough, else one of directories. */
function directoriesOf(entries: readonly Entry[]): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  const whole = directoryOf(entries);
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: new Uint8Array() };
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let first = 0; first < entries.length; first += size) {
      const leaf = directoryOf(entries.slice(first, first + size));
      // A run of none says that the entry is another directory.
      pointers.push({ tileId: entries[first]?.tileId ?? 0, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directoryOf(pointers);
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Column by column, each number as a varint; an offset that follows the entry before is 0, any other one more than it is. */
function directoryOf(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let left = value;
    while (left >= 128) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  };
  put(entries.length);
  let last = 0;
  for (const { tileId } of entries) {
    put(tileId - last);
    last = tileId;
  }
  for (const { run } of entries) put(run);
  for (const { length } of entries) put(length);
  let end = -1;
  for (const { offset, length } of entries) {
    put(offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return gzipSync(Uint8Array.from(bytes));
}

interface Sizes {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly count: number;
}

function headerOf({ minZoom, maxZoom, bounds }: ArchiveFacts, sizes: Sizes): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  let [at, start] = [8, HEADER_BYTES];
  for (const length of [sizes.root, sizes.metadata, sizes.leaves, sizes.tiles]) {
    header.setBigUint64(at, BigInt(start), true);
    header.setBigUint64(at + 8, BigInt(length), true);
    at += 16;
    start += length;
  }
  // Tiles that have an address, entries of the directories, and different contents: here all the same.
  for (const place of [72, 80, 88]) header.setBigUint64(place, BigInt(sizes.count), true);
  [1, GZIP, GZIP, MVT, minZoom, maxZoom].forEach((value, index) => {
    header.setUint8(96 + index, value);
  });
  const [west, south, east, north] = bounds;
  const degrees = (place: number, value: number): void => header.setInt32(place, Math.round(value * 1e7), true);
  [west, south, east, north].forEach((value, index) => {
    degrees(102 + 4 * index, value);
  });
  header.setUint8(118, minZoom);
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return new Uint8Array(header.buffer);
}
