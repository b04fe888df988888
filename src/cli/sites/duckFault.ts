import { atField, InputError } from '../fault';

/** An error of DuckDB on account of the file or the machine as a line of the command; anything else is thrown on. */
export function duckFault(error: unknown, file: string, memoryMib: number): InputError {
  if (!(error instanceof Error) || error instanceof InputError) throw error;
  const { message } = error;
  if (/^Out of Memory/i.test(message)) {
    return new InputError([`--memory: expected enough MiB for this file, got ${memoryMib}: ${firstLine(message)}`]);
  }
  const [, line] = /CSV Error on Line: (\d+)/.exec(message) ?? [];
  const [, column, got = ''] =
    /converting column "((?:[^"]|"")*)"\. Could not convert string "([\s\S]*?)" to '/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) {
    return new InputError([atField(file, `${column}, line ${line}`, 'a number or nothing', got)]);
  }
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message) ?? [];
  if (line !== undefined && expected !== undefined) {
    return new InputError([atField(file, `line ${line}`, `${expected} cells`, `${found}`)]);
  }
  if (!/^(Invalid Input|Conversion|IO|Invalid|Serialization|Binder|Out of Range) ?Error/i.test(message)) throw error;
  const where = line === undefined ? 'content' : `line ${line}`;
  return new InputError([atField(file, where, 'a table that can be read', reason(message))]);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** What DuckDB says, without the line of the file that it repeats and its hints on its own options. */
function reason(message: string): string {
  const [sentence = firstLine(message)] =
    /^(Value with|Invalid unicode|Maximum line size|Error when).*/m.exec(message) ?? [];
  return sentence;
}
