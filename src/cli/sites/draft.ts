import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../fault';

/** A file that is written piece by piece, beside the one that it will be. */
export interface Draft {
  /** Writes behind what is there. Throws InputError that names the target. */
  add(piece: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Makes the file, or empties it. Throws InputError that names the target. */
export async function openDraft(path: string, target: string): Promise<Draft> {
  const file: FileHandle = await open(path, 'w').catch(unwritable(target));
  return {
    add: (piece) => file.writeFile(piece).catch(unwritable(target)),
    close: () => file.close(),
  };
}

/** What a file that can not be written is to its reader. */
export function unwritable(target: string): (cause: unknown) => never {
  return (cause) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError([`${target}: expected a file that can be written, got ${reason}`]);
  };
}
