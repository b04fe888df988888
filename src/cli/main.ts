import { LoadError } from '../data/load';
import { parseArgs } from './args';
import type { Command, Output } from './command';
import { assign } from './commands/assign';
import { check } from './commands/check';
import { distance } from './commands/distance';
import { exportStudy } from './commands/export';
import { flip } from './commands/flip';
import { gap } from './commands/gap';
import { locate } from './commands/locate';
import { mcda } from './commands/mcda';
import { normalise } from './commands/normalise';
import { plan } from './commands/plan';
import { regions } from './commands/regions';
import { rfi } from './commands/rfi';
import { route } from './commands/route';
import { score } from './commands/score';
import { scoreSites } from './commands/scoreSites';
import { smaa } from './commands/smaa';
import { weights } from './commands/weights';
import { linesOf, UsageError } from './fault';
import { nodeHost } from './host';

const COMMANDS: Readonly<Record<string, Command>> = {
  regions,
  score,
  locate,
  distance,
  route,
  plan,
  assign,
  check,
  mcda,
  weights,
  normalise,
  smaa,
  gap,
  flip,
  export: exportStudy,
  rfi,
  'score-sites': scoreSites,
};

/** Runs one command: JSON to stdout, messages to stderr. Gives the exit code: 0 done, 1 bad input, 2 wrong usage. */
export async function main(words: readonly string[], root: string): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h') return say(usage(), 0);
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    return say([`expected a command, got ${name ?? 'nothing'}`, ...usage()], 2);
  }
  if (rest.includes('--help') || rest.includes('-h')) return say([usageOf(name ?? '', command), command.does], 0);
  try {
    print(await command.run(parseArgs(command, rest), nodeHost(root)));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return say([error.message, usageOf(name ?? '', command)], 2);
    if (error instanceof LoadError) return say([error.message], 1);
    return say(linesOf(error), 1);
  }
}

function print(output: Output): void {
  // A reader such as `head` may stop before the end: no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (output.type === 'json') process.stdout.write(`${JSON.stringify(output.value)}\n`);
  if (output.type === 'text') process.stdout.write(output.text);
}

function say(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

function usageOf(name: string, { usage: words }: Command): string {
  return `usage: corredor ${name} ${words}`.trimEnd();
}

function usage(): readonly string[] {
  return Object.entries(COMMANDS).flatMap(([name, command]) => [usageOf(name, command), `  ${command.does}`]);
}
