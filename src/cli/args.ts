import type { Command, Given } from './command';
import { UsageError } from './fault';

/** Reads `--name value`, `--name=value`, flags and files. A value may start with a minus: longitudes do. */
export function parseArgs(command: Pick<Command, 'options' | 'flags' | 'files'>, words: readonly string[]): Given {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name, ...rest] = word.slice(2).split('=');
    if (name === undefined || (!command.flags.includes(name) && !Object.hasOwn(command.options, name))) {
      throw new UsageError(`${word}: expected ${known(command)}, got an unknown option`);
    }
    if (options.has(name) || flags.has(name)) throw new UsageError(`--${name}: expected once, got twice`);
    if (command.flags.includes(name)) {
      // `--geodesic=no` must not mean yes.
      if (rest.length > 0) throw new UsageError(`--${name}: expected no value, got ${rest.join('=')}`);
      flags.add(name);
    } else options.set(name, requireValue(name, rest.length > 0 ? rest.join('=') : queue.shift()));
  }
  for (const [name, need] of Object.entries(command.options)) {
    if (need === 'required' && !options.has(name)) throw new UsageError(`--${name}: expected a value, got nothing`);
  }
  if (files.length !== command.files) {
    throw new UsageError(`expected ${command.files} file names, got ${files.length === 0 ? 'none' : files.join(' ')}`);
  }
  return { option: (name) => options.get(name), flag: (name) => flags.has(name), files };
}

/** The value of an option that has a closed set of them. */
export function choice<T extends string>(given: Given, name: string, choices: readonly T[]): T | undefined {
  const value = given.option(name);
  if (value === undefined) return undefined;
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${choices.join(' or ')}, got ${value}`);
  return found;
}

function requireValue(name: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new UsageError(`--${name}: expected a value, got nothing`);
  return value;
}

function known({ options, flags }: Pick<Command, 'options' | 'flags'>): string {
  const names = [...Object.keys(options), ...flags].map((name) => `--${name}`);
  return names.length === 0 ? 'no option' : names.join(', ');
}
