import {
  type AssignOptions,
  type Equilibrium,
  solveEquilibrium,
  UnreachableTrip,
} from '../../corridors/assign/equilibrium';
import { problemOf } from '../../corridors/assign/problem';
import { parseTntpNetwork } from '../../data/parse/tntpNetwork';
import { type ParsedTrips, parseTntpTrips } from '../../data/parse/tntpTrips';
import type { TrafficNetwork } from '../../model/traffic';
import type { Command, Given } from '../command';
import { atField, atLine, InputError, UsageError } from '../fault';

const MOST_ITERATIONS = 1000;

/**
 * Costs are times, with `--toll-factor` × toll and `--distance-factor` × length added. `relativeGap` is the share of the
 * total cost that would be saved if every trip took the way that is cheapest at the costs of the answer; it may come out
 * below what was asked for.
 */
export const assign: Command = {
  usage: 'NET.tntp TRIPS.tntp [--gap 1e-4] [--iterations N] [--toll-factor X] [--distance-factor X]',
  does: 'user equilibrium of a road network and its trips in the transportation-networks text format',
  options: { gap: 'optional', iterations: 'optional', 'toll-factor': 'optional', 'distance-factor': 'optional' },
  flags: [],
  files: 2,
  run: async (given, host) => {
    const options: AssignOptions = {
      gap: amount(given, 'gap') ?? 1e-4,
      iterations: wholeNumber(given, 'iterations') ?? MOST_ITERATIONS,
      polish: true,
    };
    const factors = { toll: amount(given, 'toll-factor') ?? 0, distance: amount(given, 'distance-factor') ?? 0 };
    const [netFile = '', tripsFile = ''] = given.files;
    const decoder = new TextDecoder();
    const network = parseTntpNetwork(decoder.decode(await host.readFile(netFile)), netFile);
    const text = decoder.decode(await host.readFile(tripsFile));
    const trips = parseTntpTrips(text, tripsFile, network.zoneCount);
    trips.warnings.forEach(host.warn);
    const found = solved(tripsFile, trips, () => solveEquilibrium(problemOf(network, trips, factors), options));
    requireFinite(netFile, network, found);
    if (found.stopped !== 'gap') host.warn(shortfall(found, options));
    return { type: 'json', value: answer(network, found) };
  },
};

function answer({ from, to }: TrafficNetwork, { flow, cost, relativeGap, objective, totalCost }: Equilibrium) {
  const links = Array.from(from, (node, link) => {
    return { from: node, to: to[link], flow: flow[link], cost: cost[link] };
  });
  return { links, relativeGap, objective, totalCost };
}

/** Names the link on which the costs grew beyond all numbers. */
function requireFinite(file: string, { from, to }: TrafficNetwork, { flow, cost, ...found }: Equilibrium): void {
  if (Number.isFinite(found.objective) && Number.isFinite(found.totalCost)) return;
  const dearest = cost.reduce((best, _, link) => {
    return (flow[link] ?? 0) * (cost[link] ?? 0) > (flow[best] ?? 0) * (cost[best] ?? 0) ? link : best;
  }, 0);
  const where = `link from ${from[dearest]} to ${to[dearest]}`;
  const got = `a cost of ${cost[dearest]} at a flow of ${flow[dearest]}`;
  throw new InputError([atField(file, where, 'costs that add up to a finite number', got)]);
}

/** Names the place in the trip table when trips have no way. */
function solved(file: string, trips: ParsedTrips, solve: () => Equilibrium): Equilibrium {
  try {
    return solve();
  } catch (error) {
    if (!(error instanceof UnreachableTrip)) throw error;
    const [origin, destination] = [error.origin + 1, error.destination + 1];
    const pair = trips.origin.findIndex((node, at) => node === origin && trips.destination[at] === destination);
    const { line, column } = trips.placeOf(pair);
    throw new InputError([atLine(file, line, column, `links that lead from ${origin} to ${destination}`, 'none')]);
  }
}

function shortfall({ relativeGap, iterations, stopped }: Equilibrium, { gap }: AssignOptions): string {
  const why = stopped === 'iterations' ? `--iterations ${iterations} were used up` : 'no round made it smaller';
  return `expected a relative gap of ${gap}, got ${relativeGap} after ${iterations} iterations: ${why}`;
}

function amount(given: Given, name: string): number | undefined {
  const text = given.option(name);
  if (text === undefined) return undefined;
  if (/^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) return Number(text);
  throw new UsageError(`--${name}: expected a number of 0 or more, got ${text}`);
}

function wholeNumber(given: Given, name: string): number | undefined {
  const text = given.option(name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--${name}: expected a whole number of 1 or more, got ${text}`);
}
