import { findFlip } from '../../scoring/inverse/flip';
import type { Command } from '../command';
import { InputError } from '../fault';
import { askScenario, loadPrepared, regionOption } from '../prepared';

/**
 * `type` of the answer: `flip` (with the moves of the weights as shares in points of 100, and the weights to put into a
 * scenario), `already`, `impossible` (the rival leads nowhere) or `unranked`.
 */
export const flip: Command = {
  usage: '--winner ID --rival ID [--scenario FILE]',
  does: 'the smallest change of the weights with which the rival ranks above the winner; locked weights stay',
  options: { winner: 'required', rival: 'required', scenario: 'optional' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const file = given.option('scenario');
    const world = await loadPrepared(host, file);
    const winnerId = regionOption(world, 'winner', given.option('winner'));
    const rivalId = regionOption(world, 'rival', given.option('rival'));
    if (rivalId === winnerId) throw new InputError([`--rival: expected another region than --winner, got ${rivalId}`]);
    const { prepared, scenario } = world;
    const { locked } = scenario;
    const {
      winnerId: winner,
      rivalId: rival,
      ...rest
    } = askScenario(file, () => findFlip({ prepared, scenario, winnerId, rivalId, locked }));
    return { type: 'json', value: { winner, rival, ...rest } };
  },
};
