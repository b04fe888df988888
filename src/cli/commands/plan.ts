import { type Choice, chooseWorks, type LeftOut, prepareChoice } from '../../corridors/border/choose';
import { dailyTrucks } from '../../corridors/border/trucks';
import { loadExtra } from '../../data/extras';
import type { Command } from '../command';
import { UsageError } from '../fault';
import { loadWorld } from '../world';

const REASONS: Readonly<Record<LeftOut, string>> = {
  'no-cost': 'expected a cost in US dollars, got none in any source',
  'no-truck-effect': 'expected a change for trucks at a crossing of the road network, got none',
  'not-on-the-network': 'expected a crossing on the road network, got none',
  'in-the-plan': "expected a project to choose, got one of the scenario's own plan",
};

/** Without `--budget` the scenario's own counts. Truck hours are those of the trucks counted in 2024, inbound to the United States; `gap` joins the answer when it is not proven best. */
export const plan: Command = {
  usage: '[--budget USD] [--scenario FILE]',
  does: 'the set of port projects that saves the most truck hours a day for a budget',
  options: { budget: 'optional', scenario: 'optional' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const [told, file] = [given.option('budget'), given.option('scenario')];
    if (told === undefined && file === undefined) {
      throw new UsageError('plan: expected --budget USD, or --scenario FILE with a budget of its own, got neither');
    }
    const own = told === undefined ? undefined : budgetOf(told);
    const { atlas, scenario } = await loadWorld(host, file);
    const budget = own ?? scenario.portWorks.budgetMusd * 1e6;
    const [entries, ports] = await Promise.all([
      loadExtra(host.readJson, 'planEntries'),
      loadExtra(host.readJson, 'ports'),
    ]);
    const { assumptions, year } = scenario;
    const choice = prepareChoice({
      atlas,
      assumptions,
      border: { plan: scenario.plan, year },
      entries,
      trucks: dailyTrucks(atlas, ports.counts),
    });
    leftOut(choice).forEach(host.warn);
    const { chosen, cost, benefit, isOptimal, gap } = chooseWorks(choice, budget);
    const value = {
      chosen: chosen.map(({ id }) => id),
      cost,
      hoursSavedPerDay: benefit,
      optimal: isOptimal,
      ...(!isOptimal && { gap }),
    };
    return { type: 'json', value };
  },
};

function budgetOf(text: string): number {
  const value = /^\d+(\.\d+)?(e\d{1,2})?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new UsageError(`--budget: expected US dollars, such as 500000000, got ${text}`);
  return value;
}

function leftOut({ leftOut: entries }: Choice): readonly string[] {
  return entries.map(({ entry, reason }) => `${entry.id}: ${REASONS[reason]}; it is not chosen`);
}
