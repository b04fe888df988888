import { COUNTRIES } from '../../model/geo';
import type { ValueOverride } from '../../model/scenario';
import { MOST_CORNERS, type ValueFunction, valueFault } from '../../model/valueFunction';
import { type Codec, type Reading, readNumber, writeNumber } from './codec';

const SCOPES = [...COUNTRIES, 'all'] as const;

/**
 * Value functions by criterion and country, `C2:all:linear:30:2,S1:MX:threshold:40:0:1`; a piecewise one tells its corners in
 * turn. One that can not be read is left out.
 */
export const values: Codec<readonly ValueOverride[]> = {
  write: (value) => value.map(written).join(','),
  read: (text, _fallback, reading) => {
    const found = (text === '' ? [] : text.split(',')).flatMap((item) => override(item, reading));
    return found.filter((one, index) => {
      const isFirst = found.findIndex((other) => keyOf(other) === keyOf(one)) === index;
      if (!isFirst) reading.report(written(one), { type: 'once' }, 'dropped');
      return isFirst;
    });
  },
};

const keyOf = ({ criterionId, scope }: ValueOverride): string => `${criterionId}:${scope}`;

function written(value: ValueOverride): string {
  return [keyOf(value), value.worth.type, ...numbersOf(value.worth).map(writeNumber)].join(':');
}

function numbersOf(worth: ValueFunction): readonly number[] {
  switch (worth.type) {
    case 'linear':
    case 'log':
      return [worth.worst, worth.best];
    case 'piecewise':
      return worth.corners.flat();
    case 'ideal':
      return [worth.low, worth.idealLow, worth.idealHigh, worth.high];
    case 'threshold':
      return [worth.at, worth.below, worth.above];
  }
}

function override(item: string, { known, report }: Reading): readonly ValueOverride[] {
  const [id, where, type, ...texts] = item.split(':');
  const criterionId = known.criteria.find((candidate) => candidate === id);
  if (criterionId === undefined) {
    report(item, { type: 'criteria' }, 'dropped');
    return [];
  }
  const scope = SCOPES.find((candidate) => candidate === where);
  const worth = functionOf(
    type,
    texts.map((text) => readNumber(text) ?? Number.NaN),
  );
  if (scope !== undefined && worth !== undefined && valueFault(worth) === undefined) {
    return [{ criterionId, scope, worth }];
  }
  report(item, { type: 'values' }, 'dropped');
  return [];
}

function functionOf(type: string | undefined, numbers: readonly number[]): ValueFunction | undefined {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = numbers;
  const holds = (count: number): boolean => numbers.length === count;
  if ((type === 'linear' || type === 'log') && holds(2)) return { type, worst: a, best: b };
  if (type === 'ideal' && holds(4)) return { type, low: a, idealLow: b, idealHigh: c, high: d };
  if (type === 'threshold' && holds(3)) return { type, at: a, below: b, above: c };
  if (type !== 'piecewise' || numbers.length % 2 === 1 || numbers.length > 2 * MOST_CORNERS) return undefined;
  const corners = numbers.flatMap((raw, i) => (i % 2 === 0 ? [[raw, numbers[i + 1] ?? Number.NaN] as const] : []));
  return { type, corners };
}
