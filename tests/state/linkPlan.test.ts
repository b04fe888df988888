import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../src/model/plan';
import { decodeLink } from '../../src/state/link/decode';
import { encodeLink } from '../../src/state/link/encode';
import { known } from './linkWorld';

const [mariposa, sanLuis] = known.crossings;
const decode = (text: string) => decodeLink(`v=1&plan=${text}`, known);
const M = 'poe-2604-mariposa';

describe('a plan in a link', () => {
  it('is short and can be read', () => {
    if (mariposa === undefined || sanLuis === undefined) throw new Error('expected two crossings');
    const plan: readonly PlanChange[] = [
      { crossingId: mariposa, year: 2028, status: 'open', minutes: 75, lanes: 4, entryId: 'mariposa-lanes' },
      { crossingId: sanLuis, year: 2026, status: 'closed', hoursPerDay: 16 },
    ];
    const text = `v=1&plan=${M}:2028:o:m75:l4:xmariposa-lanes,poe-2608-san-luis-ii:2026:c:h16`;
    expect(encodeLink({ ...known.defaults, plan }, known.defaults)).toBe(text);
    expect(decodeLink(text, known)).toEqual({ scenario: { ...known.defaults, plan }, problems: [] });
  });

  it.each([
    ['poe-0000-nowhere:2028:o', 'crossings'],
    [`${M}:1994:o`, 'planChange'],
    [`${M}:soon:o`, 'planChange'],
    [`${M}:2028`, 'planChange'],
    [`${M}:2028:xonly-a-name`, 'planChange'],
    [`${M}:2028:o:c`, 'planChange'],
    [`${M}:2028:m1:m2`, 'planChange'],
    [`${M}:2028:m-1`, 'planChange'],
    [`${M}:2028:open`, 'planChange'],
    [`${M}:2028:l2.5`, 'planChange'],
    [`${M}:2028:h25`, 'planChange'],
    [`${M}:2028:q7`, 'planChange'],
    [`${M}:2028:m`, 'planChange'],
  ])('leaves out %s and keeps the rest', (bad, type) => {
    const { scenario, problems } = decode(`${bad},poe-2608-san-luis-ii:2027:l6`);
    expect(scenario.plan).toEqual([{ crossingId: sanLuis, year: 2027, lanes: 6 }]);
    expect(problems).toEqual([{ param: 'plan', got: bad, expected: { type }, effect: 'dropped' }]);
  });

  it('takes the first of two for the same crossing and year', () => {
    const { scenario, problems } = decode(`${M}:2028:m10,${M}:2028:m20,${M}:2029:m30`);
    expect(scenario.plan.map(({ minutes }) => minutes)).toEqual([10, 30]);
    expect(problems).toMatchObject([{ expected: { type: 'once' }, effect: 'dropped' }]);
  });
});
