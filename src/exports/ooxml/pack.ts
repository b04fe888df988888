import { strToU8, type Zippable, zipSync } from 'fflate';

/** Times in the zip are all this one, so that the same parts give the same bytes. Local, as the format stores no zone. */
const TIME = new Date(1980, 0, 1);

/** Parts of an Office file, packed; the first part comes first in the file. */
export function packParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6, mtime: TIME });
}
