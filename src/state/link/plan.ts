import { ENTRY_ID, FIRST_PLAN_YEAR, LAST_PLAN_YEAR, MOST_LANES, PLAN_LIMIT, type PlanChange } from '../../model/plan';
import { type Codec, type Reading, readNumber, writeNumber } from './codec';

/**
 * Changes at the border, `poe-2601-douglas-commercial:2028:o:m75:l4:xdouglas-commercial`: crossing, year, then `o`pen or
 * `c`losed, `m`inutes, `l`anes, `h`ours a day, and the entry it was taken from. One that can not be read is left out.
 */
export const plan: Codec<readonly PlanChange[]> = {
  write: (value) => value.map(written).join(','),
  read: (text, _fallback, reading) => {
    const found = new Map<string, PlanChange>();
    for (const item of text === '' ? [] : text.split(',')) {
      const change = readChange(item, reading);
      if (change === undefined) continue;
      const key = `${change.crossingId} ${change.year} ${change.entryId ?? ''}`;
      if (found.has(key)) reading.report(item, { type: 'once' }, 'dropped');
      else if (found.size === PLAN_LIMIT) reading.report(item, { type: 'most', limit: PLAN_LIMIT }, 'dropped');
      else found.set(key, change);
    }
    return [...found.values()];
  },
};

function written({ crossingId, year, status, minutes, lanes, hoursPerDay, entryId }: PlanChange): string {
  const parts = [
    ...(status === undefined ? [] : [status === 'open' ? 'o' : 'c']),
    ...(minutes === undefined ? [] : [`m${writeNumber(minutes)}`]),
    ...(lanes === undefined ? [] : [`l${writeNumber(lanes)}`]),
    ...(hoursPerDay === undefined ? [] : [`h${writeNumber(hoursPerDay)}`]),
    ...(entryId === undefined ? [] : [`x${entryId}`]),
  ];
  return [crossingId, year, ...parts].join(':');
}

function readChange(item: string, { known, report }: Reading): PlanChange | undefined {
  const [id, yearText, ...texts] = item.split(':');
  const crossingId = known.crossings.find((candidate) => candidate === id);
  if (crossingId === undefined) {
    report(item, { type: 'crossings' }, 'dropped');
    return undefined;
  }
  const year = numberOf(yearText ?? '', FIRST_PLAN_YEAR, LAST_PLAN_YEAR, true);
  const parts = texts.map(readPart);
  const letters = new Set(texts.map((text) => (text === 'c' ? 'o' : text.slice(0, 1))));
  const isWhole = year !== undefined && letters.size === texts.length && texts.some((text) => !text.startsWith('x'));
  if (isWhole && parts.every((part) => part !== undefined)) return Object.assign({ crossingId, year }, ...parts);
  report(item, { type: 'planChange' }, 'dropped');
  return undefined;
}

type Part = Omit<Partial<PlanChange>, 'crossingId' | 'year'>;

function readPart(text: string): Part | undefined {
  const rest = text.slice(1);
  switch (text.slice(0, 1)) {
    case 'o':
      return rest === '' ? { status: 'open' } : undefined;
    case 'c':
      return rest === '' ? { status: 'closed' } : undefined;
    case 'm':
      return given(numberOf(rest, 0, 10_080), (minutes) => ({ minutes }));
    case 'l':
      return given(numberOf(rest, 1, MOST_LANES, true), (lanes) => ({ lanes }));
    case 'h':
      return given(numberOf(rest, 1, 24), (hoursPerDay) => ({ hoursPerDay }));
    case 'x':
      return ENTRY_ID.test(rest) ? { entryId: rest } : undefined;
    default:
      return undefined;
  }
}

function given(value: number | undefined, make: (value: number) => Part): Part | undefined {
  return value === undefined ? undefined : make(value);
}

function numberOf(text: string, low: number, high: number, whole = false): number | undefined {
  const value = readNumber(text);
  return value !== undefined && value >= low && value <= high && (!whole || Number.isInteger(value))
    ? value
    : undefined;
}
