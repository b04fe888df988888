import type { CriterionId } from '../../model/ids';
import { gapToWin } from '../../scoring/inverse/gap';
import type { Prepared } from '../../scoring/prepare';
import type { Command } from '../command';
import { UsageError } from '../fault';
import { askScenario, loadPrepared, regionOption } from '../prepared';

/**
 * `type` of the answer: `already`, `gap` (with the changes in goalpost units and in the criterion's own), `impossible` (with
 * the best score that the levers reach) or `unranked` (with the reason).
 */
export const gap: Command = {
  usage: '--region ID --top K [--levers ID,ID] [--scenario FILE]',
  does: 'the smallest change of its figures that lifts a region into the first K, the others as they are',
  options: { region: 'required', top: 'required', levers: 'optional', scenario: 'optional' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const text = given.option('top') ?? '';
    if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--top: expected a whole number of 1 or more, got ${text}`);
    const file = given.option('scenario');
    const world = await loadPrepared(host, file);
    const regionId = regionOption(world, 'region', given.option('region'));
    const levers = leversOf(world.prepared, given.option('levers'));
    const { prepared, scenario } = world;
    const ask = () => gapToWin({ prepared, scenario, regionId, k: Number(text), ...(levers && { levers }) });
    const { regionId: region, k, ...rest } = askScenario(file, ask);
    return { type: 'json', value: { region, top: k, ...rest } };
  },
};

function leversOf({ criteria }: Prepared, text: string | undefined): readonly CriterionId[] | undefined {
  return text?.split(',').map((word) => {
    const found = criteria.find(({ id }) => id === word.trim());
    if (!found) throw new UsageError(`--levers: expected ${criteria.map(({ id }) => id).join(', ')}, got ${word}`);
    return found.id;
  });
}
