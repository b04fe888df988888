import { describe, expect, it } from 'vitest';
import { answer, corredor, scratchFile } from './corredor';

interface Planned {
  readonly chosen: readonly string[];
  readonly cost: number;
  readonly hoursSavedPerDay: number;
  readonly optimal: boolean;
}
interface Routed {
  readonly hours: number;
  readonly p90Hours: number;
  readonly crossing: string | null;
  readonly failover: { readonly crossing: string; readonly hours: number } | null;
}
const route = (...words: readonly string[]) => answer('route', '--from', 'MX-SON', '--to', 'US-AZ', ...words) as Routed;
const withPlan = (plan: readonly object[], more: object = {}) =>
  scratchFile('border.json', JSON.stringify({ version: 1, plan, ...more }));

describe('plan', () => {
  it('keeps to the budget, proves its choice and names what has no cost', () => {
    const run = corredor('plan', '--budget', '300000000');
    const { chosen, cost, hoursSavedPerDay, optimal } = JSON.parse(run.stdout) as Planned;
    expect(run.code).toBe(0);
    expect(cost).toBeLessThanOrEqual(300e6);
    expect([chosen.length > 0, hoursSavedPerDay > 0, optimal]).toEqual([true, true, true]);
    const told = run.lines.find((line) => line.startsWith('puerto-verde:'));
    expect(told).toBe('puerto-verde: expected a cost in US dollars, got none in any source; it is not chosen');
  });

  it('never saves less for more money, and prints the same bytes twice', () => {
    const [less, more] = ['100e6', '2e9'].map((budget) => answer('plan', '--budget', budget) as Planned);
    expect(more?.hoursSavedPerDay).toBeGreaterThanOrEqual(less?.hoursSavedPerDay ?? 0);
    expect(corredor('plan', '--budget', '2e9').stdout).toBe(corredor('plan', '--budget', '2e9').stdout);
  });

  it('takes the budget of the scenario where none is given, and wants one of the two', () => {
    const file = withPlan([], { portWorks: { budgetMusd: 100 } });
    expect(answer('plan', '--scenario', file)).toEqual(answer('plan', '--budget', '100e6'));
    const none = corredor('plan');
    expect(none.code).toBe(2);
    expect(none.lines.join()).toContain('expected --budget USD');
  });

  it.each([['twelve'], ['-5'], ['']])('takes no budget of %j', (budget) => {
    expect(corredor('plan', `--budget=${budget}`).code).toBe(2);
  });

  it('refuses a plan at a crossing that is not known, and names the place', () => {
    const file = withPlan([{ crossingId: 'poe-0000-nowhere', year: 2028, status: 'open' }]);
    for (const words of [['plan', '--budget', '1e9'], ['route', '--from', 'MX-SON', '--to', 'US-AZ'], ['score']]) {
      const { code, stdout, lines } = corredor(...words, '--scenario', file);
      expect([code, stdout]).toEqual([1, '']);
      expect(lines[0]).toBe(`${file}: plan[0].crossingId: expected a known crossing, got poe-0000-nowhere`);
    }
  });
});

describe('route under a plan', () => {
  it('takes the failover once the plan shuts the first crossing, and tells of the spread', () => {
    const now = route();
    expect(now.p90Hours).toBeGreaterThan(now.hours);
    const shut = route('--scenario', withPlan([{ crossingId: now.crossing, year: 2026, status: 'closed' }]));
    expect(shut).toMatchObject({ crossing: now.failover?.crossing, hours: now.failover?.hours });
  });

  it('has the plain hours as its 90th where nothing spreads', () => {
    const still = { crossingP10: 1, crossingP90: 1, roadP10: 1, roadP90: 1 };
    const { hours, p90Hours } = route('--scenario', withPlan([], { assumptions: still }));
    expect(p90Hours).toBe(hours);
  });

  it('counts rests where the scenario does', () => {
    // From Sonora to Arizona is more than eight hours and less than eleven: one break of half an hour.
    expect(route('--scenario', withPlan([], { assumptions: { restRules: true } })).hours).toBeCloseTo(
      route().hours + 0.5,
      9,
    );
  });

  it('waits for the year of the change', () => {
    const plan = [{ crossingId: 'poe-2604-mariposa', year: 2029, minutes: 10 }];
    expect(route('--scenario', withPlan(plan, { year: 2028 })).hours).toBe(route().hours);
    expect(route('--scenario', withPlan(plan, { year: 2029 })).hours).toBeCloseTo(route().hours - 110 / 60, 9);
  });
});
