import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipseOf, ellipseReach, NINE_TENTHS, ONE_SIGMA } from '../../src/scoring/ellipse';
import { PairTally } from '../../src/scoring/smaa/axisSpread';
import { even } from '../even';

describe('an error ellipse', () => {
  it('of unrelated spreads lies along the axes', () => {
    expect(ellipseOf({ xx: 9, yy: 4, xy: 0 }, ONE_SIGMA)).toEqual({ major: 3, minor: 2, angle: 0 });
    const upright = ellipseOf({ xx: 4, yy: 9, xy: 0 }, ONE_SIGMA);
    expect([upright.major, upright.minor]).toEqual([3, 2]);
    expect(upright.angle).toBeCloseTo(Math.PI / 2, 12);
  });

  it('of 2, 2 and 1 is turned by 45 degrees: its eigenvalues are 3 and 1', () => {
    const { major, minor, angle } = ellipseOf({ xx: 2, yy: 2, xy: 1 }, ONE_SIGMA);
    expect(major).toBeCloseTo(Math.sqrt(3), 12);
    expect(minor).toBeCloseTo(1, 12);
    expect(angle).toBeCloseTo(Math.PI / 4, 12);
    expect(ellipseOf({ xx: 2, yy: 2, xy: -1 }, ONE_SIGMA).angle).toBeCloseTo(-Math.PI / 4, 12);
  });

  it('of nine tenths is 2.146 times that of one standard deviation', () => {
    // Table of chi-square, two degrees of freedom, 0.90: 4.605.
    expect(NINE_TENTHS).toBeCloseTo(4.605, 3);
    expect(ellipseOf({ xx: 1, yy: 1, xy: 0 }, NINE_TENTHS).major).toBeCloseTo(2.146, 3);
  });

  it('of points on a line is that line, of one point that point', () => {
    const { major, minor, angle } = ellipseOf({ xx: 1, yy: 4, xy: 2 }, ONE_SIGMA);
    expect([major, minor]).toEqual([Math.sqrt(5), 0]);
    expect(Math.tan(angle)).toBeCloseTo(2, 12);
    expect(ellipseOf({ xx: 0, yy: 0, xy: 0 }, NINE_TENTHS)).toEqual({ major: 0, minor: 0, angle: 0 });
  });

  it('lies in the box of its reach and touches it', () => {
    const spread = even(0.01, 50);
    fc.assert(
      fc.property(spread, spread, even(-0.99, 0.99), (sx, sy, correlation) => {
        const covariance = { xx: sx * sx, yy: sy * sy, xy: correlation * sx * sy };
        const { major, minor, angle } = ellipseOf(covariance, NINE_TENTHS);
        const reach = ellipseReach(covariance, NINE_TENTHS);
        const width = Math.hypot(major * Math.cos(angle), minor * Math.sin(angle));
        const height = Math.hypot(major * Math.sin(angle), minor * Math.cos(angle));
        expect(width).toBeCloseTo(reach.x, 6);
        expect(height).toBeCloseTo(reach.y, 6);
      }),
    );
  });
});

describe('pairs as they come', () => {
  it('have the means and the covariance worked out by hand', () => {
    // (1, 2), (3, 2), (2, 5): means 2 and 3; deviations -1, 1, 0 and -1, -1, 2.
    const tally = new PairTally();
    for (const [x, y] of [
      [1, 2],
      [3, 2],
      [2, 5],
    ] as const)
      tally.add(x, y);
    const { cost, quality, covariance } = tally.spread();
    expect([cost, quality]).toEqual([2, 3]);
    expect(covariance.xx).toBeCloseTo(2 / 3, 12);
    expect(covariance.yy).toBeCloseTo(2, 12);
    expect(covariance.xy).toBeCloseTo(0, 12);
  });

  it('leave out what is no number', () => {
    const tally = new PairTally();
    tally.add(Number.NEGATIVE_INFINITY, 1);
    expect(tally.spread()).toEqual({ cost: 0, quality: 0, covariance: { xx: 0, yy: 0, xy: 0 } });
  });
});
