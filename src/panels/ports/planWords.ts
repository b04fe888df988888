import type { PlanChange, PlanEntry } from '../../model/plan';
import type { Crossing } from '../../model/port';
import type { Text } from '../../text/text';

/** What a change does, part by part: `closes to trucks`, `4 truck lanes`, `75 min a truck`. */
export function changeWords({ status, lanes, minutes, hoursPerDay }: PlanChange, text: Text): readonly string[] {
  const { t, number } = text;
  return [
    ...(status === undefined ? [] : [t(`border.change.${status}`)]),
    ...(lanes === undefined ? [] : [t('border.change.lanes', { count: lanes })]),
    ...(minutes === undefined
      ? []
      : [t('border.change.minutes', { value: t('unit.minutes', { value: number(minutes) }) })]),
    ...(hoursPerDay === undefined ? [] : [t('border.change.hours', { value: number(hoursPerDay, 1) })]),
  ];
}

export function crossingName(crossings: readonly Crossing[], id: PlanChange['crossingId']): string {
  return crossings.find((crossing) => crossing.id === id)?.name ?? id;
}

/** The cost of an entry alone, for a column of costs. */
export function priceWords(entry: PlanEntry, text: Text): string {
  const { costUsd, isSpent } = entry;
  return costUsd === undefined || isSpent ? costWords(entry, text) : text.figure({ value: costUsd, unit: 'usd' });
}

/** What an entry costs, in words; a missing cost is said to be missing. */
export function costWords({ costUsd, isSpent }: PlanEntry, { t, figure }: Text): string {
  if (costUsd === undefined) return t('border.entry.noCost');
  const cost = figure({ value: costUsd, unit: 'usd' });
  return t(isSpent ? 'border.entry.spent' : 'border.entry.cost', { cost });
}

/** `A, B and C` in the reader's language. */
export function listed(names: readonly string[], { locale }: Text): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
