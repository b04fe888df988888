import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadError, type ReadJson } from '../data/load';
import { InputError } from './fault';

/** The world outside the engine: the product's own data, the caller's files, and messages. */
export interface Host {
  /** JSON below the public folder, as the app would fetch it. */
  readonly readJson: ReadJson;
  /** Bytes of a file that the caller names. Throws InputError when it can not be read. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  /** Bytes below the public folder, as the app would fetch them. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** Writes a file that the caller names. Throws InputError when it can not be written. */
  readonly writeFile: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Everything on standard input, to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  /** One line to the reader, beside the output. */
  readonly warn: (line: string) => void;
}

/** A host on this machine's files; `root` is the folder of package.json. */
export function nodeHost(root: string): Host {
  const readBytes = (path: string): Promise<Buffer> =>
    readFile(join(root, 'public', path)).catch((cause: unknown) => {
      throw new LoadError(path, reason(cause));
    });
  return {
    readJson: async (path) => JSON.parse((await readBytes(path)).toString('utf8')),
    readBytes,
    writeFile: (file, bytes) =>
      writeFile(file, bytes).catch((cause: unknown) => {
        throw new InputError([`${file}: expected a file that can be written, got ${reason(cause)}`]);
      }),
    readFile: (file) =>
      readFile(file).catch((cause: unknown) => {
        throw new InputError([`${file}: expected a file that can be read, got ${reason(cause)}`]);
      }),
    readInput: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    },
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
