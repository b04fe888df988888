import { COUNTRIES } from '../../model/geo';
import type { CriterionId } from '../../model/ids';
import { type Phrase, saying } from '../../model/saying';
import type { ValueOverride } from '../../model/scenario';
import { type Corner, MOST_CORNERS, VALUE_TYPES, type ValueFunction, valueFault } from '../../model/valueFunction';
import { asList, Fields, listOf, numberIn, type Place, type Reader, textUpTo } from './fields';
import type { Json } from './strictJson';

const LARGEST = 1e15;
const SCOPES = [...COUNTRIES, 'all'] as const;

/** The user's value functions; one that has no answer, or a second one for the same reading, is reported and left out. */
export const readValues =
  (criteria: readonly CriterionId[]): Reader<readonly ValueOverride[]> =>
  (value, place) => {
    const found = new Map<string, ValueOverride>();
    asList(value, place, saying('listOfValues')).forEach((item, index) => {
      const at = place.to(index);
      const override = readOverride(item, at, criteria);
      if (override === undefined) return;
      const key = `${override.criterionId} ${override.scope}`;
      if (found.has(key)) at.report(saying('readingOnce'), key, 'dropped', saying('idTwice', { id: key }));
      else found.set(key, override);
    });
    return [...found.values()];
  };

function readOverride(value: Json, place: Place, criteria: readonly CriterionId[]): ValueOverride | undefined {
  const fields = new Fields(value, place);
  const one = <T extends string>(name: string, known: readonly T[], what: Phrase): T | undefined =>
    fields.read(name, (id, at) => listOf(known, what)([id], at, []), [])[0];
  const criterionId = one('criterionId', criteria, saying('criterion'));
  const scope = one('scope', SCOPES, SCOPES.join(', '));
  const worth = fields.read<ValueFunction | undefined>('worth', readFunction, undefined);
  fields.finish();
  if (criterionId === undefined || scope === undefined || worth === undefined) return undefined;
  const wrong = valueFault(worth);
  if (wrong === undefined) return { criterionId, scope, worth };
  place.to('worth').to(wrong.path).report(wrong.expected, wrong.got, 'dropped');
  return undefined;
}

const readFunction: Reader<ValueFunction | undefined> = (value, place) => {
  const fields = new Fields(value, place);
  const type = fields.read('type', textUpTo(20), '');
  // A missing or unusable number becomes NaN, which `valueFault` then names.
  const number = (name: string): number => fields.read(name, within, Number.NaN);
  const worth = functionOf(
    VALUE_TYPES.find((known) => known === type),
    number,
    () => fields.read('corners', readCorners, []),
  );
  if (worth === undefined) place.to('type').report(VALUE_TYPES.join(', '), type, 'dropped');
  else fields.finish();
  return worth;
};

const within: Reader<number> = (given, at) => numberIn(-LARGEST, LARGEST)(given, at, Number.NaN);

function functionOf(
  type: ValueFunction['type'] | undefined,
  number: (name: string) => number,
  corners: () => readonly Corner[],
): ValueFunction | undefined {
  switch (type) {
    case undefined:
      return undefined;
    case 'linear':
    case 'log':
      return { type, worst: number('worst'), best: number('best') };
    case 'piecewise':
      return { type, corners: corners() };
    case 'ideal':
      return {
        type,
        low: number('low'),
        idealLow: number('idealLow'),
        idealHigh: number('idealHigh'),
        high: number('high'),
      };
    case 'threshold':
      return { type, at: number('at'), below: number('below'), above: number('above') };
  }
}

const readCorners: Reader<readonly Corner[]> = (value, place) =>
  asList(value, place, saying('listOfCorners'))
    .slice(0, MOST_CORNERS)
    .map((item, index): Corner => {
      const at = place.to(index);
      if (!Array.isArray(item) || item.length !== 2) return at.refuse(saying('pair'), item);
      return [within(item[0], at.to(0), Number.NaN), within(item[1], at.to(1), Number.NaN)];
    });
