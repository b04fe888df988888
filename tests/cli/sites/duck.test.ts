import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/cli/fault';
import { openDuck } from '../../../src/cli/sites/duck';
import { duckFault } from '../../../src/cli/sites/duckFault';

const LIMITS = { memoryMib: 128, spillFolder: '/nowhere' };

describe('the optional package', () => {
  it('is named where it is missing', async () => {
    const missing = openDuck(LIMITS, () => Promise.reject(new Error("Cannot find package '@duckdb/node-api'\nstack")));
    await expect(missing).rejects.toBeInstanceOf(InputError);
    await expect(missing).rejects.toThrow(
      /^@duckdb\/node-api: expected the optional package, got Cannot find .*npm install/,
    );
  });

  it('asks no network and holds to its memory', async () => {
    const connection = await openDuck(LIMITS);
    const ask = async (name: string) =>
      (await connection.runAndReadAll(`SELECT current_setting('${name}')`)).getRowsJS()[0]?.[0];
    expect(await ask('memory_limit')).toBe('128.0 MiB');
    expect(await ask('autoinstall_known_extensions')).toBe(false);
    expect(await ask('autoload_known_extensions')).toBe(false);
    connection.closeSync();
  });
});

describe('an error of DuckDB', () => {
  it('is one line of ours where the file or the memory is the reason', () => {
    const memory = new Error('Out of Memory Error: failed to pin block\n\nhints');
    expect(duckFault(memory, 'a.csv', 128).lines).toEqual([
      '--memory: expected enough MiB for this file, got 128: Out of Memory Error: failed to pin block',
    ]);
    expect(duckFault(new Error('IO Error: no space left on device'), 'a.csv', 128).lines).toEqual([
      'a.csv: content: expected a table that can be read, got IO Error: no space left on device',
    ]);
  });

  it('is thrown on where it is ours', () => {
    expect(() => duckFault(new TypeError('x is not a function'), 'a.csv', 128)).toThrow(TypeError);
    expect(() => duckFault(new InputError(['line']), 'a.csv', 128)).toThrow(InputError);
  });
});
