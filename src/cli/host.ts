import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadError, type ReadJson } from '../data/load';
import { InputError } from './fault';

/** The world outside the engine: the product's own data, the caller's files, and messages. */
export interface Host {
  /** JSON below the public folder, as the app would fetch it. */
  readonly readJson: ReadJson;
  /** Bytes of a file that the caller names. Throws InputError when it can not be read. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  /** Everything on standard input, to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  /** One line to the reader, beside the output. */
  readonly warn: (line: string) => void;
}

/** A host on this machine's files; `root` is the folder of package.json. */
export function nodeHost(root: string): Host {
  return {
    readJson: async (path) => {
      const bytes = await readFile(join(root, 'public', path)).catch((cause: unknown) => {
        throw new LoadError(path, reason(cause));
      });
      return JSON.parse(bytes.toString('utf8'));
    },
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
