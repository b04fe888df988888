import type { Command } from '../../../src/cli/command';
import { mcda } from '../../../src/cli/commands/mcda';
import { normalise } from '../../../src/cli/commands/normalise';
import { weights } from '../../../src/cli/commands/weights';
import type { Host } from '../../../src/cli/host';
import type { Question } from './reference';

const COMMANDS: Readonly<Record<Question['command'], Command>> = { mcda, weights, normalise };

/** What a command answers to a question. */
export interface Answer {
  readonly value: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/** Runs a command as it is, on an input that is no process's. */
export async function ask({ command, problem }: Question): Promise<Answer> {
  const warnings: string[] = [];
  const closed = () => Promise.reject(new Error('expected no file to be read'));
  const host: Host = {
    readJson: closed,
    readFile: closed,
    readBytes: async () => Promise.reject(new Error('unused')),
    writeFile: async () => undefined,
    readInput: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(problem))),
    warn: (line) => warnings.push(line),
  };
  const output = await COMMANDS[command].run({ option: () => undefined, flag: () => false, files: [] }, host);
  if (output.type !== 'json') throw new Error(`expected JSON, got ${output.type}`);
  return { value: JSON.parse(JSON.stringify(output.value)), warnings };
}
