import { THEMES } from '../../model/criterion';
import {
  areGoalposts,
  type Formula,
  isPair,
  OWN_NAME_LIMIT,
  OWN_SCALES,
  OWN_UNIT_LIMIT,
  type OwnCriterion,
  PAIR_OPS,
  SINGLE_OPS,
} from '../../model/own';
import { type Codec, isPrintable, type Reading, readNumber, writeNumber } from './codec';

const DIRECTIONS = ['benefit', 'cost'] as const;

/**
 * Criteria of the user, `U1:divide:gdp:jobs:cost:benefit:linear:0:20:GDP per job:USD`; `,`, `:` and `~` in name and unit are
 * written `~c`, `~d` and `~~`. One that can not be read is left out.
 */
export const own: Codec<readonly OwnCriterion[]> = {
  write: (value) => value.map(written).join(','),
  read: (text, _fallback, reading) => {
    const found = (text === '' ? [] : text.split(',')).flatMap((item) => criterion(item, reading));
    return found.filter((one, index) => {
      const isFirst = found.findIndex(({ id }) => id === one.id) === index;
      if (!isFirst) reading.report(written(one), { type: 'once' }, 'dropped');
      return isFirst;
    });
  },
};

function written({ id, source, theme, direction, scale, low, high, name, unit }: OwnCriterion): string {
  const { formula } = source;
  const right = isPair(formula) ? formula.right : '';
  const parts = [id, formula.type, formula.left, right, theme, direction, scale, writeNumber(low), writeNumber(high)];
  return [...parts, packed(name), packed(unit)].join(':');
}

function criterion(item: string, { known, report }: Reading): readonly OwnCriterion[] {
  const parts = item.split(':');
  const [id, op, left = '', right = '', theme, direction, scale, low = '', high = '', name = '', unit = ''] = parts;
  const found = {
    id: known.slots.find(({ criterionId }) => criterionId === id)?.criterionId,
    theme: THEMES.find((one) => one === theme),
    direction: DIRECTIONS.find((one) => one === direction),
    scale: OWN_SCALES.find((one) => one === scale),
    formula: formulaOf(op, left, right, known.indicators),
  };
  const words = { name: unpacked(name), unit: unpacked(unit) };
  const posts = { low: readNumber(low) ?? Number.NaN, high: readNumber(high) ?? Number.NaN };
  if (parts.length === 11 && areWords(words) && isWhole(found) && areGoalposts({ ...posts, scale: found.scale })) {
    const { formula, ...rest } = found;
    return [{ ...rest, ...words, source: { type: 'formula', formula }, ...posts }];
  }
  report(item, { type: 'own' }, 'dropped');
  return [];
}

function formulaOf(op: string | undefined, left: string, right: string, known: Reading['known']['indicators']) {
  const [first, second] = [left, right].map((text) => known.find((id) => id === text));
  const single = SINGLE_OPS.find((one) => one === op);
  const pair = PAIR_OPS.find((one) => one === op);
  if (first && single && right === '') return { type: single, left: first } satisfies Formula;
  return first && second && pair && ({ type: pair, left: first, right: second } satisfies Formula);
}

type Whole<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isWhole<T extends object>(found: T): found is T & Whole<T> {
  return Object.values(found).every((part) => part !== undefined);
}

function areWords({ name, unit }: Pick<OwnCriterion, 'name' | 'unit'>): boolean {
  const fits = name.trim() !== '' && name.length <= OWN_NAME_LIMIT && unit.length <= OWN_UNIT_LIMIT;
  return fits && isPrintable(name + unit);
}

function packed(text: string): string {
  return text.replaceAll('~', '~~').replaceAll(',', '~c').replaceAll(':', '~d');
}

function unpacked(text: string): string {
  return text.replace(/~([~cd])/g, (_, sign: string) => (sign === 'c' ? ',' : sign === 'd' ? ':' : '~'));
}
