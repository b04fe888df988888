import type { Swap } from '../../scoring/sensitivity/swap';
import type { Text } from '../../text/text';

interface SwapShares {
  readonly way: 'rises' | 'falls';
  readonly now: string;
  readonly at: string;
}

/** Rounding must not be taken for a share that is a hair above or below. */
const HAIR = 1e-9;

/** The share as it is and the one it must reach, in tenths of a percent: rounded away from the present, so that the two have swapped there. */
export function swapShares({ now, at }: Swap, { percent }: Pick<Text, 'percent'>): SwapShares {
  const tenths = 1000 * at;
  const reached = (at > now ? Math.ceil(tenths - HAIR) : Math.floor(tenths + HAIR)) / 1000;
  return { way: at > now ? 'rises' : 'falls', now: percent(now, 1), at: percent(Math.min(1, Math.max(0, reached)), 1) };
}
