import type { Criterion, CriterionReading } from '../../model/criterion';
import type { ValueFault, ValueFunction } from '../../model/valueFunction';
import type { MessageKey } from '../../text/messages/en';

type Goalposts = Pick<CriterionReading, 'low' | 'high'>;

/** The function of a kind that lies nearest to the model's goalposts: where an edit begins. */
export function startOf(
  type: ValueFunction['type'],
  { low, high }: Goalposts,
  direction: Criterion['direction'],
): ValueFunction {
  const isCost = direction === 'cost';
  const at = (share: number): number => Number((low + share * (high - low)).toPrecision(4));
  const [bottom, top] = isCost ? [1, 0] : [0, 1];
  switch (type) {
    case 'linear':
    case 'log':
      return isCost ? { type, worst: high, best: low } : { type, worst: low, best: high };
    case 'piecewise':
      return {
        type,
        corners: [
          [low, bottom],
          [at(0.5), 0.5],
          [high, top],
        ],
      };
    case 'ideal':
      return { type, low, idealLow: at(0.4), idealHigh: at(0.6), high };
    case 'threshold':
      return { type, at: at(0.5), below: bottom, above: top };
  }
}

/** What is wrong with an edit, as a sentence. */
export function faultKey({ path, expected }: ValueFault): MessageKey {
  if (path === 'corners') return 'values.fault.corners';
  if (path === 'ideal' || path.endsWith('][0]')) return 'values.fault.order';
  if (path === 'below' || path === 'above' || path.endsWith('][1]')) return 'values.fault.share';
  if (path === 'goalposts' && typeof expected === 'object' && expected.type === 'forLogarithm')
    return 'values.fault.log';
  return path === 'best' || path === 'goalposts' ? 'values.fault.same' : 'values.fault.number';
}
