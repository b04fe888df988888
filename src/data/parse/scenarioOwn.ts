import { THEMES, type Theme } from '../../model/criterion';
import type { CriterionId, IndicatorId } from '../../model/ids';
import {
  areGoalposts,
  type Formula,
  OWN_LARGEST,
  OWN_NAME_LIMIT,
  OWN_SCALES,
  OWN_UNIT_LIMIT,
  type OwnCriterion,
  type OwnScale,
  type OwnSlot,
  type OwnSource,
  PAIR_OPS,
  SINGLE_OPS,
} from '../../model/own';
import { type Phrase, saying } from '../../model/saying';
import { asList, Fields, listOf, numberIn, type Place, type Reader, textUpTo } from './fields';
import type { Json } from './strictJson';

interface Known {
  readonly indicators: readonly IndicatorId[];
  readonly slots: readonly OwnSlot[];
}

const SOURCES: readonly OwnSource['type'][] = ['formula'];
const DIRECTIONS = ['benefit', 'cost'] as const;

/** Criteria of the user; one that lacks a part, or has the id of another, is reported and left out. */
export const readOwn =
  ({ indicators, slots }: Known): Reader<readonly OwnCriterion[]> =>
  (value, place) => {
    const ids = slots.map(({ criterionId }) => criterionId);
    const found = new Map<CriterionId, OwnCriterion>();
    asList(value, place, saying('listEach', { what: saying('own') })).forEach((item, index) => {
      const at = place.to(index);
      const own = readOne(item, at, ids, indicators);
      if (own === undefined) at.report(saying('own'), item, 'dropped');
      else if (found.has(own.id)) at.report(saying('eachOnce'), own.id, 'dropped', saying('idTwice', { id: own.id }));
      else found.set(own.id, own);
    });
    return [...found.values()];
  };

function readOne(
  value: Json,
  place: Place,
  ids: readonly CriterionId[],
  indicators: readonly IndicatorId[],
): OwnCriterion | undefined {
  const fields = new Fields(value, place);
  const id = choice(fields, 'id', ids, ids.join(', '));
  const theme = choice<Theme>(fields, 'theme', THEMES, THEMES.join(', '));
  const direction = choice(fields, 'direction', DIRECTIONS, DIRECTIONS.join(', '));
  const scale = choice<OwnScale>(fields, 'scale', OWN_SCALES, OWN_SCALES.join(', '));
  const name = fields.read('name', textUpTo(OWN_NAME_LIMIT), '');
  const unit = fields.read('unit', textUpTo(OWN_UNIT_LIMIT), '');
  const low = fields.read('low', goalpost, Number.NaN);
  const high = fields.read('high', goalpost, Number.NaN);
  const source = fields.read<OwnSource | undefined>('source', readSource(indicators), undefined);
  fields.finish();
  if (!id || !theme || !direction || !scale || !source || name.trim() === '') return undefined;
  return areGoalposts({ low, high, scale })
    ? { id, name, unit, theme, direction, source, scale, low, high }
    : undefined;
}

const goalpost: Reader<number> = (given, at) => numberIn(-OWN_LARGEST, OWN_LARGEST)(given, at, Number.NaN);

const readSource =
  (indicators: readonly IndicatorId[]): Reader<OwnSource | undefined> =>
  (value, place) => {
    const fields = new Fields(value, place);
    const type = choice(fields, 'type', SOURCES, SOURCES.join(', '));
    const formula = fields.read<Formula | undefined>('formula', readFormula(indicators), undefined);
    fields.finish();
    return type && formula && { type, formula };
  };

const readFormula =
  (indicators: readonly IndicatorId[]): Reader<Formula | undefined> =>
  (value, place) => {
    const fields = new Fields(value, place);
    const type = choice(fields, 'type', [...SINGLE_OPS, ...PAIR_OPS], [...SINGLE_OPS, ...PAIR_OPS].join(', '));
    const indicator = saying('known', { kind: 'indicator' });
    const left = choice(fields, 'left', indicators, indicator);
    const single = SINGLE_OPS.find((op) => op === type);
    const pair = PAIR_OPS.find((op) => op === type);
    const right = pair && choice(fields, 'right', indicators, indicator);
    fields.finish();
    if (single && left) return { type: single, left };
    return pair && left && right && { type: pair, left, right };
  };

function choice<T extends string>(fields: Fields, name: string, known: readonly T[], what: Phrase): T | undefined {
  return fields.read(name, (text, at) => listOf(known, what)([text], at, []), [])[0];
}
