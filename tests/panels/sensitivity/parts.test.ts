import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALUE_TYPES, valueFault } from '../../../src/model/valueFunction';
import { isRefused, joined, readLink } from '../../../src/panels/group/people';
import { firstThree } from '../../../src/panels/methods/compared';
import { PLOT, rankPlot, rankY, shareX } from '../../../src/panels/sensitivity/rankPlot';
import { faultKey, startOf } from '../../../src/panels/values/startOf';
import { judgementMatrix, nearestStep, pairKey, SCALE } from '../../../src/panels/weights/judgements';
import { compareRegions } from '../../../src/scoring/compareMethods';
import { prepareRaw } from '../../../src/scoring/prepare';
import { worthOf } from '../../../src/scoring/valueFunctions';
import { encodeLink } from '../../../src/state/link/encode';
import { anyOwn, ownWorld } from '../../anyOwn';
import { builtAtlas } from '../../scoring/built';
import { caseOf, criterionId, regionId } from '../../scoring/make';

const { atlas, scenario } = builtAtlas();

const NOBODY = { problems: 0, mine: [] } as const;

describe('a group', () => {
  it('reads a link as it was made, from an address or a fragment', () => {
    const own = { ...scenario, title: 'Ana', weights: { ...scenario.weights, [criterionId('W1')]: 77 } };
    const fragment = encodeLink(own, scenario);
    for (const address of [fragment, `#${fragment}`, `https://example.org/x#${fragment}`]) {
      const read = readLink(address, atlas);
      expect(read?.scenario.title).toBe('Ana');
      expect(read?.scenario.weights[criterionId('W1')]).toBe(77);
      expect(read?.problems).toBe(0);
    }
  });

  it('refuses what is no link, a version of another day, and weights of nothing', () => {
    expect(readLink('hello', atlas)).toBeUndefined();
    expect(readLink('https://example.org/#v=99&w=W1:3', atlas)).toBeUndefined();
    const none = Object.fromEntries(atlas.criteria.map(({ id }) => [id, 0]));
    expect(joined([], { title: 'Zero', weights: none, own: [] }, 'zero.json', NOBODY)).toEqual({
      name: 'Zero',
      reason: 'weightless',
    });
  });

  it('gives everybody a name of their own', () => {
    const first = joined([], { title: 'Ana', weights: scenario.weights, own: [] }, 'a.json', NOBODY);
    if (isRefused(first)) throw new Error('expected a person');
    const second = joined([first], { title: 'Ana', weights: scenario.weights, own: [] }, 'b.json', NOBODY);
    const third = joined([first], { title: ' ', weights: scenario.weights, own: [] }, 'b.json', {
      problems: 2,
      mine: [],
    });
    expect([second, third].map((one) => one.name)).toEqual(['Ana (2)', 'b.json']);
  });

  it('counts own criteria that mean the same, under any id, and names those that do not', () => {
    const made = fc.sample(anyOwn(ownWorld), { numRuns: 200, seed: 7 }).find((list) => list.length >= 2);
    const [a, b] = made ?? [];
    if (a === undefined || b === undefined) throw new Error('expected two own criteria');
    // Theirs: the first of mine under the id of my second, and another one under the id of my first.
    const other = { ...b, id: a.id, low: a.low - 1, high: a.high + 1, name: 'Theirs' };
    const theirs = [{ ...a, id: b.id, name: 'Called otherwise' }, other];
    const weights = { [criterionId('W1')]: 10, [b.id]: 5, [a.id]: 3 };
    const person = joined([], { title: 'Eva', weights, own: theirs }, 'e.json', { problems: 0, mine: [a] });
    if (isRefused(person)) throw new Error('expected a person');
    expect(person.weights).toEqual({ W1: 10, [a.id]: 5 });
    expect(person.leftOut).toEqual(['Theirs']);
  });
});

describe('the plot of rank lines', () => {
  const line = (id: string, spans: readonly { from: number; to: number; rank?: number }[]) => ({
    regionId: regionId(id),
    spans,
  });

  it('steps from rank to rank, with a gap where there is none, and everything deep on the last line', () => {
    const spans = [
      { from: 0, to: 0.25, rank: 1 },
      { from: 0.25, to: 0.5 },
      { from: 0.5, to: 1, rank: 40 },
    ];
    const { ranks, lines } = rankPlot([line('A', spans)], 0.1);
    expect(ranks).toBe(13);
    const [y1, y13] = [rankY(1, 13).toFixed(1), rankY(13, 13).toFixed(1)];
    expect(lines[0]?.path).toBe(
      `M${shareX(0).toFixed(1)} ${y1}H${shareX(0.25).toFixed(1)}M${shareX(0.5).toFixed(1)} ${y13}H${shareX(1).toFixed(1)}`,
    );
    expect(lines[0]?.rank).toBe(1);
  });

  it('names every region inside the plot, a line apart, from the best rank down', () => {
    const all = Array.from({ length: 9 }, (_, i) => line(`R${i}`, [{ from: 0, to: 1, rank: 20 + i }]));
    const { lines } = rankPlot(all, 0.5);
    lines.forEach(({ labelY }, i) => {
      expect(labelY).toBeLessThanOrEqual(PLOT.height - PLOT.bottom);
      if (i > 0) expect(labelY - (lines[i - 1]?.labelY ?? 0)).toBeGreaterThanOrEqual(15);
    });
  });
});

describe('the first edit of a value function', () => {
  it.each(VALUE_TYPES)('%s has an answer and runs the way of the criterion', (type) => {
    for (const direction of ['benefit', 'cost'] as const) {
      const fn = startOf(type, { low: 10, high: 50 }, direction);
      expect(valueFault(fn)).toBeUndefined();
      if (type === 'ideal') expect([worthOf(10, fn), worthOf(30, fn), worthOf(50, fn)]).toEqual([0, 1, 0]);
      else expect([worthOf(10, fn), worthOf(50, fn)]).toEqual(direction === 'benefit' ? [0, 1] : [1, 0]);
    }
  });

  it('says what is wrong in a sentence for each kind of fault', () => {
    const said = (fn: Parameters<typeof valueFault>[0]) => {
      const wrong = valueFault(fn);
      return wrong && faultKey(wrong);
    };
    expect(said({ type: 'linear', worst: 3, best: 3 })).toBe('values.fault.same');
    expect(said({ type: 'log', worst: -3, best: 3 })).toBe('values.fault.log');
    expect(said({ type: 'piecewise', corners: [[1, 0]] })).toBe('values.fault.corners');
    expect(
      said({
        type: 'piecewise',
        corners: [
          [1, 0],
          [1, 1],
        ],
      }),
    ).toBe('values.fault.order');
    expect(
      said({
        type: 'piecewise',
        corners: [
          [1, 0],
          [2, 3],
        ],
      }),
    ).toBe('values.fault.share');
    expect(said({ type: 'ideal', low: 0, idealLow: 9, idealHigh: 5, high: 10 })).toBe('values.fault.order');
    expect(said({ type: 'threshold', at: Number.NaN, below: 0, above: 1 })).toBe('values.fault.number');
  });
});

describe('judgements', () => {
  it('make a reciprocal matrix, equal where nobody judged', () => {
    expect(judgementMatrix(3, new Map([[pairKey(0, 2), 4]]))).toEqual([
      [1, 1, 4],
      [1, 1, 1],
      [0.25, 1, 1],
    ]);
    expect(SCALE).toHaveLength(17);
    expect([nearestStep(0.41), nearestStep(30), nearestStep(1.4)]).toEqual([0.5, 9, 1]);
  });
});

describe('methods compared', () => {
  it('are grouped by their first three, and VIKOR says what holds', () => {
    const given = caseOf(
      [
        [90, 90],
        [50, 60],
        [20, 30],
        [10, 10],
      ],
      [1, 1],
    );
    const found = compareRegions(prepareRaw(given), given.weights);
    expect(firstThree(found)).toHaveLength(1);
    expect(found.vikor).toEqual({ acceptableAdvantage: true, acceptableStability: true, compromise: ['R0'] });
    const alone = caseOf([[90, 90]], [1, 1]);
    expect(compareRegions(prepareRaw(alone), alone.weights).vikor).toBeUndefined();
  });
});
