import { accessOf } from '../../corridors/access';
import { failover } from '../../corridors/failover';
import { findRoute, type RouteOptions } from '../../corridors/route';
import { graphOf } from '../../corridors/solve';
import { routeSpread } from '../../corridors/spread';
import { choice } from '../args';
import type { Command, Given } from '../command';
import { InputError } from '../fault';
import { placeOf } from '../place';
import { locator } from '../regionAt';
import { corridorInput, loadWorld } from '../world';

/** The shortest or fastest way; `p90Hours` is what nine trucks in ten stay below under the scenario's spread of times. */
export const route: Command = {
  usage: '--from PLACE --to PLACE [--by hours|km] [--scenario FILE]',
  does: 'the fastest (or shortest) way between two places, and what is left when its first crossing closes',
  options: { from: 'required', to: 'required', by: 'optional', scenario: 'optional' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const options: RouteOptions = { by: choice(given, 'by', ['hours', 'km']) ?? 'hours' };
    const { atlas, scenario } = await loadWorld(host, given.option('scenario'));
    const graph = graphOf(corridorInput(atlas, scenario));
    const locate = locator(host);
    const [from, to] = [
      await placeOf(given.option('from') ?? '', 'from', atlas, locate),
      await placeOf(given.option('to') ?? '', 'to', atlas, locate),
    ];
    const best = findRoute(graph, from, to, options);
    if (best === 'off-network') throw offNetwork(accessOf(graph, from).length === 0 ? 'from' : 'to', given);
    if (best === 'unconnected') throw unconnected(given);
    const left = failover(graph, from, to, best, options);
    const { km, hours, crossings, nodes } = best;
    const next = typeof left === 'object' ? { crossing: left.crossing, hours: left.route.hours } : null;
    const { p90Hours } = routeSpread(best, scenario.assumptions);
    return { type: 'json', value: { km, hours, p90Hours, crossing: crossings[0] ?? null, nodes, failover: next } };
  },
};

function offNetwork(option: 'from' | 'to', given: Given): InputError {
  return new InputError([
    `--${option}: expected a place near a road of the network, got ${given.option(option)} (off-network)`,
  ]);
}

function unconnected(given: Given): InputError {
  return new InputError([
    `--to: expected a place that open roads join with ${given.option('from')}, got ${given.option('to')} (unconnected)`,
  ]);
}
