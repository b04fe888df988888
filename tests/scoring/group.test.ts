import { describe, expect, it } from 'vitest';
import { combineWeights, compareMembers } from '../../src/scoring/group';
import { prepareRaw } from '../../src/scoring/prepare';
import { caseOf, criterionId, regionId, scenarioFor } from './make';

const given = caseOf(
  [
    [100, 0],
    [60, 60],
    [0, 100],
    [undefined, undefined],
  ],
  [1, 1],
);
const prepared = prepareRaw(given);
const scenario = scenarioFor(given);
const weights = (a: number, b: number) => ({ [criterionId('X0')]: a, [criterionId('X1')]: b });
const members = [
  { id: 'ana', weights: weights(9, 1) },
  { id: 'ben', weights: weights(1, 9) },
  { id: 'cam', weights: weights(5, 5) },
];

describe('compareMembers', () => {
  // Worked out inside each test: what runs while tests are collected is seen by none of them.
  const asked = (who = members) => compareMembers({ prepared, scenario, members: who });

  it('ranks the regions once per member', () => {
    const view = asked();
    // ana: 90, 60, 10; ben: 10, 60, 90; cam: 50, 60, 50.
    expect(view.rankings.map(({ ranks }) => ranks.map(({ regionId: id, rank }) => `${id} ${rank}`))).toEqual([
      ['R0 1', 'R1 2', 'R2 3'],
      ['R2 1', 'R1 2', 'R0 3'],
      ['R1 1', 'R0 2', 'R2 2'],
    ]);
    expect(view.rankings.map(({ winners }) => winners)).toEqual([['R0'], ['R2'], ['R1']]);
    expect(view.sameWinner).toBe(false);
    expect(view.rankings[0]?.shares).toEqual(weights(90, 10));
  });

  it("has Kendall's W as worked out by hand", () => {
    // Mean ranks 1, 2, 3; 3, 2, 1; 2.5, 1, 2.5: sums 6.5, 5, 6.5 about 6, squares 0.25 + 1 + 0.25 = 1.5. The most is
    // (9 x 24 - 3 x 6) / 12 = 16.5, with t^3 - t = 6 for the tie of two and three judges.
    const view = asked();
    expect(view.agreement).toBeCloseTo(1.5 / 16.5, 12);
    expect(view.comparedRegions).toBe(3);
  });

  it('says where they differ most', () => {
    const view = asked();
    expect(view.disagreements).toEqual([
      {
        criterionId: 'X0',
        least: { memberId: 'ben', share: 10 },
        most: { memberId: 'ana', share: 90 },
        spread: 80,
      },
      {
        criterionId: 'X1',
        least: { memberId: 'ana', share: 10 },
        most: { memberId: 'ben', share: 90 },
        spread: 80,
      },
    ]);
    expect(view.contested).toEqual([
      { regionId: 'R0', best: { memberId: 'ana', rank: 1 }, worst: { memberId: 'ben', rank: 3 } },
      { regionId: 'R2', best: { memberId: 'ben', rank: 1 }, worst: { memberId: 'ana', rank: 3 } },
      { regionId: 'R1', best: { memberId: 'cam', rank: 1 }, worst: { memberId: 'ben', rank: 2 } },
    ]);
  });

  it('puts the widest difference first, of criteria and of regions alike', () => {
    const table = caseOf(
      [
        [50, 60, 0],
        [50, 0, 100],
        [40, 40, 40],
      ],
      [1, 1, 1],
    );
    const of = (a: number, b: number, c: number) => ({
      [criterionId('X0')]: a,
      [criterionId('X1')]: b,
      [criterionId('X2')]: c,
    });
    const view = compareMembers({
      prepared: prepareRaw(table),
      scenario: scenarioFor(table),
      members: [
        { id: 'ana', weights: of(45, 50, 5) },
        { id: 'ben', weights: of(50, 10, 40) },
      ],
    });
    // ana: 52.5, 27.5, 40; ben: 31, 65, 40.
    expect(view.disagreements.map(({ criterionId: id, spread }) => [id, spread])).toEqual([
      ['X1', 40],
      ['X2', 35],
      ['X0', 5],
    ]);
    expect(view.contested.map(({ regionId: id, best, worst }) => [id, best.rank, worst.rank])).toEqual([
      ['R0', 1, 3],
      ['R1', 1, 3],
    ]);
    expect(view.sameWinner).toBe(false);
  });

  it('compares the regions that every member ranks, and those alone', () => {
    // R0 knows only X0 and R2 only X1: ana ranks R0 and R1, ben R1 and R2.
    const table = caseOf(
      [
        [90, undefined],
        [50, 50],
        [undefined, 10],
      ],
      [1, 1],
    );
    const view = compareMembers({
      prepared: prepareRaw(table),
      scenario: scenarioFor(table),
      members: members.slice(0, 2),
    });
    expect(view.rankings.map(({ ranks }) => ranks.map(({ regionId: id, rank }) => `${id} ${rank}`))).toEqual([
      ['R0 1', 'R1 2'],
      ['R1 1', 'R2 2'],
    ]);
    expect(view).toMatchObject({ comparedRegions: 1, contested: [{ regionId: 'R1' }] });
    expect(view).not.toHaveProperty('agreement');
  });

  it('has the same winners where the same regions are tied at the top, in whichever order', () => {
    const table = caseOf(
      [
        [80, 80],
        [80, 80],
        [10, 10],
      ],
      [1, 1],
    );
    const view = compareMembers({ prepared: prepareRaw(table), scenario: scenarioFor(table), members });
    expect(view.rankings.map(({ winners }) => winners)).toEqual([
      ['R0', 'R1'],
      ['R0', 'R1'],
      ['R0', 'R1'],
    ]);
    expect(view).toMatchObject({ sameWinner: true, agreement: 1, contested: [] });
  });

  it('is of one mind with itself', () => {
    const alike = compareMembers({
      prepared,
      scenario,
      members: [members[0], members[0]].flatMap((m) => (m ? [m] : [])),
    });
    expect(alike).toMatchObject({ agreement: 1, sameWinner: true, contested: [] });
    const single = compareMembers({ prepared, scenario: scenarioFor(given, { picked: [regionId('R1')] }), members });
    expect(single).toMatchObject({ comparedRegions: 1, sameWinner: true });
    expect(single).not.toHaveProperty('agreement');
  });
});

describe('combineWeights', () => {
  const two = members.slice(0, 2);

  it('takes means of shares, whatever the points a member used', () => {
    const loud = [
      { id: 'ana', weights: weights(900, 100) },
      { id: 'cam', weights: weights(5, 5) },
    ];
    expect(combineWeights({ prepared, members: loud }, 'arithmetic')).toEqual({
      X0: expect.closeTo(70, 9),
      X1: expect.closeTo(30, 9),
    });
    // sqrt(90 x 50) = 67.08 and sqrt(10 x 50) = 22.36: three quarters and a quarter.
    expect(combineWeights({ prepared, members: loud }, 'geometric')).toEqual({
      X0: expect.closeTo(75, 9),
      X1: expect.closeTo(25, 9),
    });
    expect(combineWeights({ prepared, members: two }, 'geometric')).toEqual({
      X0: expect.closeTo(50, 9),
      X1: expect.closeTo(50, 9),
    });
  });

  it('lets a zero stand in the geometric mean, and says when nothing is left', () => {
    const zero = [
      { id: 'a', weights: weights(0, 1) },
      { id: 'b', weights: weights(1, 1) },
    ];
    expect(combineWeights({ prepared, members: zero }, 'geometric')).toEqual(weights(0, 100));
    const apart = [
      { id: 'a', weights: weights(0, 1) },
      { id: 'b', weights: weights(1, 0) },
    ];
    expect(() => combineWeights({ prepared, members: apart }, 'geometric')).toThrow(
      'members: expected a criterion to which every member gives weight, got none',
    );
  });

  it('refuses members without weights', () => {
    expect(() => combineWeights({ prepared, members: [] }, 'arithmetic')).toThrow(
      'members: expected at least one, got none',
    );
    const none = [{ id: 'a', weights: weights(0, 0) }];
    expect(() => compareMembers({ prepared, scenario, members: none })).toThrow(
      'members[0].weights: expected one above 0, got all zero (a)',
    );
    for (const bad of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
      const both = [
        { id: 'a', weights: weights(1, 1) },
        { id: 'b', weights: weights(bad, 1) },
      ];
      const said = `members[1].weights: expected finite weights of 0 or more, got ${bad}`;
      expect(() => combineWeights({ prepared, members: both }, 'arithmetic')).toThrow(said);
      expect(() => compareMembers({ prepared, scenario, members: both })).toThrow(said);
    }
    expect(() => compareMembers({ prepared, scenario, members: [] })).toThrow(
      'members: expected at least one, got none',
    );
  });
});
