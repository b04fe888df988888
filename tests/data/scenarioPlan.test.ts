import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/data/parse/scenario';
import { PLAN_LIMIT } from '../../src/model/plan';
import { builtAtlas } from '../scoring/built';
import { known } from '../state/linkWorld';

const [mariposa, sanLuis] = known.crossings;
const read = (plan: unknown) => parseScenario(JSON.stringify({ version: 1, plan }), 'border.json', known);
const problemsOf = (plan: unknown) =>
  read(plan).problems.map(({ path, expected, got, outcome }) => [path, expected, got, outcome]);
const good = { crossingId: sanLuis, year: 2028, minutes: 45 };

describe('a plan in a file', () => {
  it('is read with every part', () => {
    const whole = {
      crossingId: mariposa,
      year: 2028,
      status: 'open',
      minutes: 45.5,
      lanes: 4,
      hoursPerDay: 16,
      entryId: 'a-work',
    };
    expect(read([whole])).toMatchObject({ scenario: { plan: [whole] }, problems: [] });
  });

  it('is empty where a file of before says nothing of it', () => {
    expect(parseScenario('{"version": 1}', 'old.json', known).scenario.plan).toEqual([]);
    expect(builtAtlas().scenario.plan).toEqual([]);
  });

  it.each([
    [
      'an unknown crossing',
      { ...good, crossingId: 'poe-0000-nowhere' },
      ['plan[1].crossingId', 'a known crossing', 'poe-0000-nowhere', 'dropped'],
    ],
    [
      'a year out of bounds',
      { ...good, year: 1994 },
      ['plan[1].year', 'a whole number in the range 2020 to 2050', '1994', 'default'],
    ],
    [
      'minutes below zero',
      { ...good, minutes: -5 },
      ['plan[1].minutes', 'a number in the range 0 to 10080', '-5', 'default'],
    ],
    [
      'half a lane',
      { ...good, lanes: 2.5 },
      ['plan[1].lanes', 'a whole number in the range 1 to 60', '2.5', 'default'],
    ],
    [
      '25 hours a day',
      { ...good, hoursPerDay: 25 },
      ['plan[1].hoursPerDay', 'a number in the range 1 to 24', '25', 'default'],
    ],
    ['an unknown status', { ...good, status: 'ajar' }, ['plan[1].status', 'open, closed', 'ajar', 'default']],
    ['a status of none', { ...good, status: 'none' }, ['plan[1].status', 'open, closed', 'none', 'default']],
    [
      'the same again',
      { crossingId: mariposa, year: 2027, lanes: 3 },
      ['plan[1]', 'each crossing once in a year', `${mariposa} 2027`, 'dropped'],
    ],
    [
      'no part',
      { crossingId: sanLuis, year: 2028 },
      ['plan[1]', 'a status, minutes, lanes or hours', JSON.stringify({ crossingId: sanLuis, year: 2028 }), 'dropped'],
    ],
  ])('names %s and loses nothing else', (_, bad, problem) => {
    const first = { crossingId: mariposa, year: 2027, status: 'closed' };
    const last = { crossingId: sanLuis, year: 2040, lanes: 6 };
    expect(problemsOf([first, bad, last])[0]).toEqual(problem);
    const { plan } = read([first, bad, last]).scenario;
    expect([plan[0], plan.at(-1)]).toEqual([first, last]);
  });

  it.each([[{}], ['open'], [[7]], [[{ ...good, minutes: 'few' }]]])('refuses %j, which is no plan', (plan) => {
    expect(() => read(plan)).toThrow(/border\.json: plan/);
  });

  it('holds no more changes than a plan may', () => {
    const many = Array.from({ length: PLAN_LIMIT + 1 }, (_, index) => ({ ...good, entryId: `work-${index}` }));
    expect(read(many).scenario.plan).toHaveLength(PLAN_LIMIT);
    expect(problemsOf(many)).toHaveLength(1);
  });
});
