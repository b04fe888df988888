import { describe, expect, it } from 'vitest';
import { chancePercent } from '../../../src/panels/confidence/chancePercent';
import { doubtRows } from '../../../src/panels/confidence/doubtRows';
import { driversOf } from '../../../src/panels/confidence/drivers';
import { centralWeights, firstPlaces } from '../../../src/panels/confidence/firstPlaces';
import { pairRows, pairShade } from '../../../src/panels/confidence/pairs';
import { settleView } from '../../../src/panels/confidence/settling';
import { axisRanks, cellShade, cellsImage, rankCount, stripRows } from '../../../src/panels/confidence/strip';
import { prepareRaw } from '../../../src/scoring/prepare';
import { type SmaaResult, smaa } from '../../../src/scoring/smaa/smaa';
import { caseOf, criterionId, regionId } from '../../scoring/make';
import { problemOf } from '../../scoring/smaa/make';
import { textOf } from '../world';

const [A, B, C] = [regionId('A'), regionId('B'), regionId('C')];
const regionIds = [A, B, C];
const [X, Y] = [criterionId('X'), criterionId('Y')];
/** Three regions over two criteria; every array is set by hand below. */
const blank = smaa(
  problemOf([
    [0.9, 0.1],
    [0.5, 0.5],
    [0.1, 0.4],
  ]),
  { weights: { type: 'uniform' }, seed: 1, draws: 10 },
);
const result: SmaaResult = {
  ...blank,
  // A: rank 1 in 50 %, 2 in 30 %, 3 in 20 %; B mostly first; C mostly last.
  rankAcceptability: Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.5, 0, 0, 0.2, 0.8),
  pairwiseWinning: Float64Array.of(0, 0.5, 0.8, 0.5, 0, 1, 0.2, 0, 0),
  centralWeights: Float64Array.of(0.8, 0.2, 0.4, 0.6, 0, 0),
  everFirst: Uint8Array.of(1, 1, 0),
  confidenceFactor: Float64Array.of(0.9, 0.7, 0),
  doubt: {
    fromWeights: Float64Array.of(0.3, 0.1, 0.002, 0, 0, 0),
    fromData: Float64Array.of(0, 0.2, 0, 0, 0, 0),
    weightLifts: Int8Array.of(1, -1, 1, 0, 0, 0),
  },
};

describe('the strip', () => {
  it('puts the best mean rank first and reads the middle, the range and the chance', () => {
    const rows = stripRows(result, regionIds, 1);
    expect(rows.map(({ regionId: id }) => id)).toEqual([B, A, C]);
    // A: mean 0.5 + 0.6 + 0.6; half of the draws are reached at the first rank.
    expect(rows[1]).toMatchObject({ index: 0, median: 1, low: 1, high: 3, share: 0.5 });
    expect(rows[1]?.mean).toBeCloseTo(1.7, 12);
    expect(rows[2]).toMatchObject({ median: 3, low: 2, high: 3, share: 0 });
    expect(stripRows(result, regionIds, 2)[1]?.share).toBeCloseTo(0.8, 12);
  });

  it('shows ranks in tens up to the widest range, and no more than there are', () => {
    const [row] = stripRows(result, regionIds, 1);
    if (row === undefined) throw new Error('expected a row');
    expect(rankCount([{ ...row, high: 23 }, row], 91)).toBe(30);
    expect(rankCount([{ ...row, high: 3 }], 91)).toBe(10);
    expect(rankCount([{ ...row, high: 88 }], 91)).toBe(90);
    expect(rankCount([row], 3)).toBe(3);
    expect(axisRanks(30)).toEqual([1, 10, 20, 30]);
    expect(axisRanks(3)).toEqual([1]);
  });

  it('shades cells by fixed edges and draws none where no draw fell', () => {
    expect([0, 0.004, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 1].map(cellShade)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7]);
    expect(cellsImage(Float64Array.of(0.5, 0.5, 0, 0.03), 4)).toBe(
      'linear-gradient(to right, var(--seq-7) 0% 50%, transparent 50% 75%, var(--seq-3) 75% 100%)',
    );
  });
});

describe('what moves a region', () => {
  it('names weights with their direction and data, the strongest first', () => {
    expect(driversOf(result, [X, Y], 0, 5)).toEqual([
      { criterionId: X, about: 'weight', share: 0.3, effect: 'lifts' },
      { criterionId: Y, about: 'data', share: 0.2, effect: 'lifts' },
      { criterionId: Y, about: 'weight', share: 0.1, effect: 'lowers' },
    ]);
    expect(driversOf(result, [X, Y], 0, 1)).toHaveLength(1);
  });

  it('has no line for next to nothing', () => expect(driversOf(result, [X, Y], 1, 5)).toEqual([]));
});

describe('pairs', () => {
  const rows = stripRows(result, regionIds, 1);
  const against = (count: number) => pairRows(result.pairwiseWinning, result.regionCount, rows.slice(0, count));

  it('stand in the order of the strip and mark ties', () => {
    const [first, second] = against(2);
    expect(first).toEqual({
      row: B,
      cells: [
        { column: B, share: undefined, isTie: false },
        { column: A, share: 0.5, isTie: true },
      ],
    });
    expect(second?.row).toBe(A);
    expect(against(12)[1]?.cells[2]).toEqual({ column: C, share: 0.8, isTie: false });
  });

  it('shade what is ahead and what is behind', () => {
    expect([0, 0.19, 0.3, 0.7, 0.81, 1].map(pairShade)).toEqual([1, 1, 2, 6, 7, 7]);
  });
});

describe('first places', () => {
  const given = { regionIds, criterionIds: [X, Y], weights: Float64Array.of(1, 3) };

  it('list those that were first at all', () => {
    expect(firstPlaces(result, regionIds, 5)).toEqual([
      { regionId: A, share: 0.5, confidence: 0.9 },
      { regionId: B, share: 0.5, confidence: 0.7 },
    ]);
    const { confidenceFactor: _, ...interim } = result;
    expect(firstPlaces(interim, regionIds, 1)).toEqual([{ regionId: A, share: 0.5, confidence: undefined }]);
  });

  it('set the weights that favour a region against those of now', () => {
    // Now 0.25 and 0.75: A is first at 0.8 and 0.2, so both move by 0.55.
    expect(centralWeights(result, given, A, 5)).toEqual([
      { criterionId: X, central: 0.8, now: 0.25 },
      { criterionId: Y, central: 0.2, now: 0.75 },
    ]);
    expect(centralWeights(result, given, C, 5)).toEqual([]);
    expect(centralWeights(result, given, regionId('elsewhere'), 5)).toEqual([]);
  });
});

describe('what would settle it', () => {
  const doubt = (criterion: number, top: number) =>
    ({ settling: { about: 'weight-of', criterion }, first: 1, top }) as const;

  it('orders doubts by what their end would bring, and keeps the whole ones apart', () => {
    // Now the first two hold 0.8 and 1 of two places: 0.9.
    const settled = [
      { settling: { about: 'data' }, first: 0.5, top: 0.9 } as const,
      doubt(0, 0.92),
      doubt(1, 0.97),
      doubt(2, 0.905),
    ];
    const view = settleView(result, settled, 2, 5);
    expect(view.top).toBeCloseTo(0.9, 12);
    expect(view.whole.map(({ settling }) => settling.about)).toEqual(['data']);
    expect(view.single.map(({ settling }) => settling)).toEqual([doubt(1, 0).settling, doubt(0, 0).settling]);
    expect(view.best?.top).toBe(0.97);
  });

  it('says that nothing does where nothing gains a point', () => {
    expect(settleView(result, [doubt(0, 0.905)], 2, 5).best).toBeUndefined();
    expect(settleView(result, [], 2, 5)).toMatchObject({ whole: [], single: [], best: undefined });
  });
});

describe('doubts by criterion', () => {
  it('tell the band and the mean error over the regions that have a value', () => {
    const prepared = prepareRaw(
      caseOf(
        [
          [10, 20],
          [undefined, 40],
        ],
        [1, 0],
      ),
    );
    const [first] = prepared.criteria;
    if (first === undefined) throw new Error('expected a criterion');
    const weights = { [first.id]: 1 };
    const widths = Float64Array.of(0.04, 0.1, 0.2, 0.1);
    const usual = { band: 0.5, bandOf: {}, errorOf: {} };
    expect(doubtRows(prepared, weights, widths, usual)).toEqual([
      { criterionId: first.id, bandPercent: 50, errorPoints: 4, isOwn: false },
    ]);
    const own = { ...usual, bandOf: { [first.id]: 0.25 }, errorOf: { [first.id]: 7 } };
    expect(doubtRows(prepared, weights, widths, own)[0]).toMatchObject({
      bandPercent: 25,
      errorPoints: 7,
      isOwn: true,
    });
  });
});

describe('a chance in percent', () => {
  it('is neither none nor sure unless it is', async () => {
    const text = await textOf('en');
    const words = [0, 0.0002, 0.006, 0.5, 0.994, 0.9998, 1].map((share) => chancePercent(share, text));
    expect(words).toEqual(['0%', '<1%', '1%', '50%', '99%', '>99%', '100%']);
  });
});
