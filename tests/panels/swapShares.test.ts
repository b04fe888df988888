import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swapShares } from '../../src/panels/compare/swapShares';
import { createText } from '../../src/text/text';
import { criterionId } from '../scoring/make';

const text = createText('en', { 'unit.percent': '{value}%' });
const shares = (now: number, at: number) => swapShares({ criterionId: criterionId('X0'), now, at }, text);

it.each([
  [0.2, 0.156, 'falls', '20%', '15.6%'],
  [0.2, 0.15599, 'falls', '20%', '15.5%'],
  [0.02, 0.0032, 'falls', '2%', '0.3%'],
  [0.02, 0.0004, 'falls', '2%', '0%'],
  [0.2001, 0.2004, 'rises', '20%', '20.1%'],
  [0.5, 0.99999, 'rises', '50%', '100%'],
])('%d to %d is told as “%s from %s to %s”', (now, at, way, from, to) => {
  expect(shares(now, at)).toEqual({ way, now: from, at: to });
});

it('names a share at or beyond the meeting, never nearer', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (now, at) => {
      fc.pre(now !== at);
      const told = Number.parseFloat(shares(now, at).at) / 100;
      if (at > now) expect(told).toBeGreaterThanOrEqual(at - 1e-11);
      else expect(told).toBeLessThanOrEqual(at + 1e-11);
      expect(Math.abs(told - at)).toBeLessThanOrEqual(0.001 + 1e-11);
    }),
  );
});
