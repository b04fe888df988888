import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRaw } from '../../../src/scoring/prepare';
import { GOALPOST_SHIFT, tornado, widthOf } from '../../../src/scoring/sensitivity/tornado';
import { anyCase, caseOf, criterionId, plainReading, regionId, scenarioFor } from '../make';

const [X0, X1] = [criterionId('X0'), criterionId('X1')];
const R0 = regionId('R0');

describe('a tornado', () => {
  it('weights: without a criterion and with it twice, by hand', () => {
    const given = caseOf(
      [
        [80, 20],
        [30, 50],
      ],
      [1, 1],
    );
    const found = tornado(
      { prepared: prepareRaw(given), scenario: scenarioFor(given), regionId: R0, errors: new Float64Array(4) },
      'weight',
    );
    expect(found.now).toEqual({ score: 50, rank: 1 });
    expect(found.swings).toEqual([
      { criterionId: X0, low: { score: 20, rank: 2 }, high: { score: 60, rank: 1 } },
      { criterionId: X1, low: { score: 80, rank: 1 }, high: { score: expect.closeTo(40, 9), rank: 2 } },
    ]);
  });

  it('a weight that is the only one leaves no score when it goes', () => {
    const given = caseOf([[80]], [5]);
    const found = tornado(
      { prepared: prepareRaw(given), scenario: scenarioFor(given), regionId: R0, errors: new Float64Array(1) },
      'weight',
    );
    expect(found.swings).toEqual([{ criterionId: X0, low: {}, high: { score: 80, rank: 1 } }]);
  });

  it('figures: within the doubt, held to the goalposts; a sure figure does not swing', () => {
    const given = caseOf(
      [
        [95, 20],
        [40, 60],
      ],
      [1, 1],
    );
    const errors = Float64Array.of(0.1, 0, 0, 0);
    const found = tornado(
      { prepared: prepareRaw(given), scenario: scenarioFor(given), regionId: R0, errors },
      'figure',
    );
    expect(found.swings).toEqual([
      {
        criterionId: X0,
        low: { score: expect.closeTo(52.5, 9), rank: 1 },
        high: { score: expect.closeTo(60, 9), rank: 1 },
      },
    ]);
  });

  it('goalposts: both moved by a tenth, as if the criterion had been defined so', () => {
    fc.assert(
      fc.property(anyCase(), fc.boolean(), (given, isCost) => {
        fc.pre((given.weights[X0] ?? 0) > 0);
        const direction = isCost ? ('cost' as const) : ('benefit' as const);
        const turned = { ...given, criteria: given.criteria.map((one) => ({ ...one, direction })) };
        const moved = (by: number) => ({
          ...turned,
          criteria: turned.criteria.map((one) =>
            one.id === X0 ? { ...one, readings: [{ ...plainReading, low: 100 * by, high: 100 + 100 * by }] } : one,
          ),
        });
        const ask = (world: typeof turned) =>
          tornado(
            { prepared: prepareRaw(world), scenario: scenarioFor(world), regionId: R0, errors: new Float64Array(99) },
            'goalposts',
          );
        const swing = ask(turned).swings.find((one) => one.criterionId === X0);
        for (const [end, by] of [
          [swing?.low, -GOALPOST_SHIFT],
          [swing?.high, GOALPOST_SHIFT],
        ] as const) {
          const now = ask(moved(by)).now.score;
          if (now === undefined) expect(end?.score).toBeUndefined();
          else expect(end?.score).toBeCloseTo(now, 9);
        }
      }),
    );
  });

  it('goalposts: leaves out what has a function of its own, and what weighs nothing swings nowhere', () => {
    const given = caseOf(
      [
        [80, 20, 30],
        [30, 50, 60],
      ],
      [1, 1, 0],
    );
    const worth = { type: 'linear', worst: 0, best: 100 } as const;
    const [first, ...others] = given.criteria;
    const own = first ? [{ ...first, readings: [{ ...plainReading, worth }, plainReading] }, ...others] : others;
    const world = { ...given, criteria: own };
    const ask = (swung: 'goalposts' | 'weight') =>
      tornado(
        { prepared: prepareRaw(world), scenario: scenarioFor(world), regionId: R0, errors: new Float64Array(6) },
        swung,
      ).swings.map((one) => one.criterionId);
    expect(ask('goalposts')).toEqual([X1]);
    expect(ask('weight').toSorted()).toEqual([X0, X1]);
  });

  it('figures: of the region that is asked about, and none that is missing', () => {
    const given = caseOf(
      [
        [80, 20],
        [30, 50],
        [undefined, 40],
      ],
      [1, 1],
    );
    const errors = Float64Array.of(0, 0.3, 0.1, 0.05, 0.2, 0);
    const ask = (id: string) =>
      tornado(
        {
          prepared: prepareRaw(given),
          scenario: scenarioFor(given, { minCoverage: 0 }),
          regionId: regionId(id),
          errors,
        },
        'figure',
      ).swings.map(({ criterionId: of, low, high }) => [of, low.score, high.score]);
    const close = (value: number) => expect.closeTo(value, 9);
    expect(ask('R0')).toEqual([[X1, close(40), close(65)]]);
    expect(ask('R1')).toEqual([
      [X0, close(35), close(45)],
      [X1, close(37.5), close(42.5)],
    ]);
    expect(ask('R2')).toEqual([]);
  });

  it('has the widest swing first', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const { swings } = tornado(
          { prepared: prepareRaw(given), scenario: scenarioFor(given), regionId: R0, errors: new Float64Array(99) },
          'weight',
        );
        swings.slice(1).forEach((swing, i) => {
          const before = swings[i];
          if (before) expect(widthOf(before)).toBeGreaterThanOrEqual(widthOf(swing));
        });
      }),
    );
  });

  it('refuses a region that is not there', () => {
    const given = caseOf([[1]], [1]);
    const ask = () =>
      tornado(
        {
          prepared: prepareRaw(given),
          scenario: scenarioFor(given),
          regionId: regionId('Z'),
          errors: new Float64Array(1),
        },
        'weight',
      );
    expect(ask).toThrow('region: expected one of the regions, got Z');
  });
});
