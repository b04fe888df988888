import { faulty } from '../../scoring/mcda/fault';
import type { WhiteLabel } from '../order';
import type { Logo } from './frame';

type File = NonNullable<WhiteLabel['logo']>;

/** Largest logo file that is taken. */
export const MOST_LOGO_BYTES = 1_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** What a file is by its first bytes; nothing for another kind. */
export function logoType(bytes: Uint8Array): File['type'] | undefined {
  if (PNG.every((byte, index) => bytes[index] === byte)) return 'png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpeg' : undefined;
}

/** Width and height in dots, from the head of a PNG or the frame of a JPEG. Throws ProblemError where there is none. */
export function logoSize({ type, bytes }: File): Logo {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = type === 'png' ? pngSize(view) : jpegSize(view);
  if (size === undefined || size.width === 0 || size.height === 0)
    throw faulty('logo', `a ${type} file`, 'another kind');
  return size;
}

function pngSize(view: DataView): Logo | undefined {
  return view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments follow each other until the one that starts the frame. */
function jpegSize(view: DataView): Logo | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (marker < 0xff00) return undefined;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
