import type { OwnBasemap } from '../../state/store';

/** Why an own basemap can not be used; the message says what was expected. */
export interface BasemapProblem {
  readonly expected: 'https' | 'pmtiles';
  readonly got: string;
}
export type BasemapResult = OwnBasemap | { readonly type: 'problem'; readonly problem: BasemapProblem };

/** The address of a style: https, with a host, without a user name or password that would be sent along. */
export function basemapFromUrl(typed: string): BasemapResult {
  const got = typed.trim();
  const url = URL.parse?.(got) ?? parsed(got);
  const isGood = url !== null && url.protocol === 'https:' && url.hostname !== '' && url.username === '';
  return isGood ? { type: 'style', url: url.href } : { type: 'problem', problem: { expected: 'https', got } };
}

// `URL.parse` is younger than the oldest browsers served.
function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** First bytes of a PMTiles file of version 3: its name, then the version. */
const MAGIC = [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73, 3];

/** A file of this machine, told by its first bytes and not by its name. */
export async function basemapFromFile(file: File): Promise<BasemapResult> {
  const head = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  const isGood = MAGIC.every((byte, index) => head[index] === byte);
  return isGood ? { type: 'pmtiles', file } : { type: 'problem', problem: { expected: 'pmtiles', got: file.name } };
}
