import type { PointTable } from './dataset';

/** What the device knows of points it keeps, beside the points: what is not known is left out. */
export interface KeptAbout {
  /** As the table was called when it was added. */
  readonly name?: string;
  readonly rows?: number;
  readonly bytes?: number;
  /** A scenario that shows them was written into a file, which may be opened again at any time. */
  readonly isInFile?: true;
  /** When they were first found to be in use nowhere, in milliseconds since 1970. */
  readonly unusedSince?: number;
}

const ABOUT = 'about:';

/** Where the database holds what is known of the points under `key`. */
export function aboutKey(key: string): string {
  return ABOUT + key;
}

export function isAboutKey(key: string): boolean {
  return key.startsWith(ABOUT);
}

/** Bytes of the arrays, which is what the database takes for them. */
export function bytesOfPoints({ lng, lat, region, names, values }: PointTable): number {
  const arrays = [lng, lat, region, names.bytes, names.offsets, ...values];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
