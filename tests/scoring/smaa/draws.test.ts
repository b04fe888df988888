import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Random } from '../../../src/scoring/random';
import { exp, ln } from '../../../src/scoring/smaa/exactMath';
import { fill, uniforms } from '../../../src/scoring/smaa/uniforms';
import { gammas, normals } from '../../../src/scoring/smaa/variates';
import { canWeigh, rangesAround, type WeightModel, weightDraw } from '../../../src/scoring/smaa/weightModel';
import { even } from '../../even';
import { sum } from '../make';

function moments(draw: () => number, count: number) {
  const values = Array.from({ length: count }, draw);
  const mean = sum(values) / count;
  return { mean, variance: sum(values.map((value) => (value - mean) ** 2)) / count };
}

/** Draws per criterion. */
function drawMany(model: WeightModel, width: number, count: number, random: Random = uniforms(11, 1).next): number[][] {
  const next = weightDraw(model, width, random);
  const weights = new Float64Array(width);
  return Array.from({ length: count }, () => {
    next(weights);
    return [...weights];
  });
}

describe('logarithm and exponential', () => {
  it('agree with the engine to 14 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
    fc.assert(
      fc.property(even(-700, 700), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(1e-14);
      }),
    );
    expect([ln(1), exp(0), exp(-800)]).toEqual([0, 1, 0]);
  });
});

describe('the generator', () => {
  it('gives the numbers of the reference program of xoshiro128++ from the state 1, 2, 3, 4', () => {
    const block = new Float64Array(5);
    fill(Uint32Array.of(1, 2, 3, 4), block);
    expect([...block].map((value) => value * 2 ** 32)).toEqual([641, 1573767, 3222811527, 3517856514, 836907274]);
  });

  it('keeps its place from block to block, and streams apart', () => {
    const random = uniforms(5, 1).next;
    const long = Array.from({ length: 3000 }, random);
    expect(new Set(long).size).toBeGreaterThan(2990);
    expect(moments(uniforms(5, 1).next, 50_000).mean).toBeCloseTo(0.5, 2);
    const many = new Float64Array(3000);
    const { next, into } = uniforms(5, 1);
    many[0] = next();
    into(many.subarray(1, 700));
    into(many.subarray(700));
    expect([...many]).toEqual(long);
    expect(Array.from({ length: 5 }, uniforms(5, 2).next)).not.toEqual(long.slice(0, 5));
  });
});

describe('normal and gamma numbers', () => {
  it('have the mean and variance of their laws', () => {
    const normal = moments(normals(uniforms(1, 1).next), 100_000);
    expect(Math.abs(normal.mean)).toBeLessThan(0.015);
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.02);
    for (const shape of [0.3, 1, 4.5]) {
      const gamma = gammas(uniforms(2, 1).next);
      const { mean, variance } = moments(() => gamma(shape), 100_000);
      expect(Math.abs(mean / shape - 1)).toBeLessThan(0.02);
      expect(Math.abs(variance / shape - 1)).toBeLessThan(0.06);
    }
  });
});

describe('weights', () => {
  const width = 4;

  it('uniform: each has the law Beta(1, n - 1), with mean 1/n and variance (n - 1) / (n^2 (n + 1))', () => {
    const draws = drawMany({ type: 'uniform' }, width, 50_000);
    for (let c = 0; c < width; c++) {
      let at = 0;
      const { mean, variance } = moments(() => draws[at++]?.[c] ?? 0, draws.length);
      expect(Math.abs(mean - 1 / 4)).toBeLessThan(0.004);
      expect(Math.abs(variance - 3 / 80)).toBeLessThan(0.0015);
      // P(w > 1/2) = (1/2)^3.
      expect(Math.abs(draws.filter((w) => (w[c] ?? 0) > 0.5).length / draws.length - 1 / 8)).toBeLessThan(0.006);
    }
  });

  it('Dirichlet: mean m and variance m (1 - m) / (concentration + 1); a weight of zero stays zero', () => {
    const weights = Float64Array.of(5, 3, 2, 0);
    const draws = drawMany({ type: 'dirichlet', weights, concentration: 9 }, width, 50_000);
    weights.forEach((weight, c) => {
      const m = weight / 10;
      let at = 0;
      const { mean, variance } = moments(() => draws[at++]?.[c] ?? 0, draws.length);
      expect(Math.abs(mean - m)).toBeLessThan(0.004);
      expect(Math.abs(variance - (m * (1 - m)) / 10)).toBeLessThan(0.001);
    });
  });

  it.each([1e-12, 5e-5, 1e-100])(
    'Dirichlet around with a concentration of %s: all on one, by its share',
    (concentration) => {
      const weights = Float64Array.of(5, 3, 2, 0);
      const draws = drawMany({ type: 'dirichlet', weights, concentration }, width, 20_000);
      weights.forEach((weight, c) => {
        const alone = draws.filter((w) => (w[c] ?? 0) > 1 - 1e-9).length;
        expect(Math.abs(alone / draws.length - weight / 10)).toBeLessThan(0.015);
      });
      for (const draw of draws) expect(draw.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    },
  );

  it('sum to 1 and keep to their bounds', () => {
    const bound = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(bound, { minLength: 2, maxLength: 7 }), fc.nat(1e9), (bounds, seed) => {
        const low = Float64Array.from(bounds, ([a, b]) => Math.min(a, b) / 10 / bounds.length);
        const high = Float64Array.from(bounds, ([a, b]) => Math.max(a, b) / 10);
        fc.pre(sum(high) >= 1);
        for (const weights of drawMany({ type: 'ranges', low, high }, bounds.length, 40, uniforms(seed, 1).next)) {
          expect(sum(weights)).toBeCloseTo(1, 12);
          weights.forEach((weight, c) => {
            expect(weight).toBeGreaterThanOrEqual((low[c] ?? 0) - 1e-12);
            expect(weight).toBeLessThanOrEqual((high[c] ?? 0) + 1e-12);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are uniform within their bounds, by rejection and by hit-and-run alike', () => {
    // Three weights with upper bounds h leave a simplex less three corners: the mean by a fine grid.
    const meanOnGrid = (high: readonly number[], steps = 400): number[] => {
      const total = [0, 0, 0];
      let points = 0;
      for (let i = 0; i < steps; i++) {
        for (let j = 0; i + j < steps; j++) {
          const [a, b] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps];
          const weights = [a, b, 1 - a - b];
          if (weights.some((weight, c) => weight > (high[c] ?? 0))) continue;
          weights.forEach((weight, c) => {
            total[c] = (total[c] ?? 0) + weight;
          });
          points++;
        }
      }
      return total.map((value) => value / points);
    };
    for (const high of [
      [0.8, 0.9, 0.5],
      [0.2, 0.3, 0.6],
    ]) {
      const draws = drawMany({ type: 'ranges', low: new Float64Array(3), high: Float64Array.from(high) }, 3, 30_000);
      meanOnGrid(high).forEach((mean, c) => {
        expect(Math.abs(sum(draws.map((w) => w[c] ?? 0)) / draws.length - mean)).toBeLessThan(0.005);
      });
    }
  });

  it('have bounds within a fraction of each share, up to the whole', () => {
    const around = rangesAround(Float64Array.of(3, 1, 0), 0.5);
    expect(around).toEqual({
      type: 'ranges',
      low: Float64Array.of(0.375, 0.125, 0),
      high: Float64Array.of(1, 0.375, 0),
    });
    expect(rangesAround(Float64Array.of(1, 1), 0)).toMatchObject({ low: Float64Array.of(0.5, 0.5) });
    expect(rangesAround(Float64Array.of(1, 1), 1)).toMatchObject({
      low: Float64Array.of(0, 0),
      high: Float64Array.of(1, 1),
    });
    for (const bad of [-0.1, 1.1, Number.NaN])
      expect(() => rangesAround(Float64Array.of(1), bad)).toThrow(`spread: expected a fraction of 0 to 1, got ${bad}`);
    // What may not weigh anything is not asked about.
    expect([...canWeigh(around, 3)]).toEqual([1, 1, 0]);
    expect([...canWeigh({ type: 'dirichlet', weights: Float64Array.of(1, 0), concentration: 1 }, 2)]).toEqual([1, 0]);
  });

  it('hold a share of nothing and of the whole, and no other than a share', () => {
    const rest = { type: 'fixed', weights: Float64Array.of(1, 3) } as const;
    expect(drawMany({ type: 'held', criterion: 0, share: 0, rest }, 3, 1)).toEqual([[0, 0.25, 0.75]]);
    expect(drawMany({ type: 'held', criterion: 2, share: 1, rest }, 3, 1)).toEqual([[0, 0, 1]]);
    expect(drawMany({ type: 'held', criterion: 1, share: 0.5, rest }, 3, 1)).toEqual([[0.125, 0.5, 0.375]]);
    // Alone it has all there is, whatever it is held at.
    expect(drawMany({ type: 'held', criterion: 0, share: 0.3, rest }, 1, 1)).toEqual([[1]]);
    for (const share of [-0.1, 1.1])
      expect(() => drawMany({ type: 'held', criterion: 0, share, rest }, 3, 1)).toThrow(
        `share: expected a share of 0 to 1, got ${share}`,
      );
    expect(() => drawMany({ type: 'held', criterion: 0, share: Number.NaN, rest }, 3, 1)).toThrow(
      'share[0]: expected a finite number, got NaN',
    );
  });

  it('stay where the bounds leave one point', () => {
    const point = Float64Array.of(0.25, 0.75);
    expect(drawMany({ type: 'ranges', low: point, high: point }, 2, 3)).toEqual([
      [0.25, 0.75],
      [0.25, 0.75],
      [0.25, 0.75],
    ]);
  });
});
