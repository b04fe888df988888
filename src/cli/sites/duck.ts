import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../fault';

/** The package that brings DuckDB; a binary of 70 MB, so an optional one, and loaded by the one command that uses it. */
const PACKAGE = '@duckdb/node-api';

/** The part of it that is used. */
export type DuckModule = Pick<typeof import('@duckdb/node-api'), 'DuckDBInstance'>;

export interface DuckLimits {
  /** What DuckDB may hold in memory before it writes to `spillFolder`, in MiB; the process needs some 200 MiB besides. */
  readonly memoryMib: number;
  readonly spillFolder: string;
}

/** Opens an empty database in memory that asks no network. Throws InputError where the package is missing. */
export async function openDuck(
  { memoryMib, spillFolder }: DuckLimits,
  load: () => Promise<DuckModule> = () => import('@duckdb/node-api'),
): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await load().catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new InputError([
      `${PACKAGE}: expected the optional package, got ${reason}; npm install brings it on Linux, macOS and Windows`,
    ]);
  });
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMib}MiB`,
    temp_directory: spillFolder,
    // Rows need not come out in the order they went in, so none are held back for it.
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return instance.connect();
}
