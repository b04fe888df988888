import { columnLetters } from '../../data/workbook/sheet';
import type { Criterion, CriterionReading } from '../../model/criterion';
import { MOST_CORNERS, VALUE_TYPES, type ValueFunction } from '../../model/valueFunction';
import { fixedRange, onSheet, type Sheet, SheetDraft } from './cells';
import { FIRST_ROW, type Layout, POST } from './layout';

/** One row of the sheet: how a criterion is read in one country, or in all. */
export interface PostRow {
  readonly criterion: Criterion;
  readonly scope: CriterionReading['scope'];
  readonly worth: ValueFunction;
  readonly row: number;
}

/** A row per reading, in the order of the criteria. */
export function postRows({ study }: Pick<Layout, 'study'>): readonly PostRow[] {
  const all = study.prepared.criteria.flatMap((criterion) =>
    criterion.readings.map((reading) => ({
      criterion,
      scope: reading.scope,
      worth: worthOfReading(reading, criterion),
    })),
  );
  return all.map((row, index) => ({ ...row, row: FIRST_ROW + index }));
}

/** The model's goalposts as a value function; a function of the scenario is one already. */
export function worthOfReading(reading: CriterionReading, { direction }: Pick<Criterion, 'direction'>): ValueFunction {
  if (reading.worth !== undefined) return reading.worth;
  const [worst, best] = direction === 'cost' ? [reading.high, reading.low] : [reading.low, reading.high];
  return { type: reading.transform === 'log' ? 'log' : 'linear', worst, best };
}

export function goalpostsSheet(layout: Layout): Sheet {
  const { text } = layout;
  const { t } = text;
  const draft = new SheetDraft(layout.name('goalposts'))
    .text(1, 1, t('workbook.sheet.goalposts'), 'title')
    .text(2, 1, t('workbook.goalposts.note'), 'note')
    .heads(FIRST_ROW - 1, 1, heads(layout))
    .freezeAt(FIRST_ROW - 1, 3)
    .columns({ 1: 7, 2: 34, 3: 8, 4: 18, [POST.kinds]: 18 });
  VALUE_TYPES.forEach(
    (type, index) => void draft.text(FIRST_ROW + index, POST.kinds, t(`values.type.${type}`), 'note'),
  );
  const rows = postRows(layout);
  for (const row of rows) putRow(draft, row, layout);
  const last = FIRST_ROW + rows.length - 1;
  draft.rule({ type: 'list', range: `D${FIRST_ROW}:D${last}`, of: kindsRange() });
  return draft.done();
}

const kindsRange = (): string => fixedRange(FIRST_ROW, POST.kinds, FIRST_ROW + VALUE_TYPES.length - 1, POST.kinds);

function heads({ text: { t } }: Layout): readonly string[] {
  const numbers = Array.from({ length: MOST_CORNERS }, (_, index) => index + 1);
  return [
    ...[t('workbook.col.id'), t('workbook.col.criterion'), t('workbook.goalposts.scope'), t('workbook.goalposts.kind')],
    ...[t('workbook.goalposts.worst'), t('workbook.goalposts.best'), t('workbook.goalposts.low')],
    ...[t('workbook.goalposts.idealLow'), t('workbook.goalposts.idealHigh'), t('workbook.goalposts.high')],
    ...[t('workbook.goalposts.at'), t('workbook.goalposts.below'), t('workbook.goalposts.above')],
    ...numbers.map((number) => t('workbook.goalposts.corner', { number })),
    ...numbers.map((number) => t('workbook.goalposts.worth', { number })),
    ...[t('workbook.goalposts.kindNumber'), t('workbook.goalposts.shift')],
    ...[t('workbook.goalposts.from'), t('workbook.goalposts.span')],
  ];
}

function putRow(draft: SheetDraft, { criterion, scope, worth, row }: PostRow, { text }: Layout): void {
  const { t, language } = text;
  draft
    .text(row, POST.id, criterion.id)
    .text(row, POST.name, criterion.names[language])
    .text(row, POST.scope, scope === 'all' ? t('workbook.goalposts.all') : scope)
    .put(row, POST.kind, { value: t(`values.type.${worth.type}`), style: 'inputText' });
  for (let column: number = POST.worst; column < POST.number; column++) draft.put(row, column, { style: 'input' });
  for (const [column, value] of parameters(worth)) draft.put(row, column, { value, style: 'input' });
  const kind = `$D${row}`;
  const [worst, best] = [`$E${row}`, `$F${row}`];
  const logs = helperValues(worth);
  const name = (column: number): string => `$${columnLetters(column)}${row}`;
  const isLog = `$${columnLetters(POST.number)}${row}=2`;
  draft
    .put(row, POST.number, { formula: `MATCH(${kind},${kindsRange()},0)`, value: VALUE_TYPES.indexOf(worth.type) + 1 })
    .put(row, POST.shift, { formula: `IF(MIN(${worst},${best})<=1,1,0)`, value: logs.shift })
    .put(row, POST.from, { formula: `IF(${isLog},LN(${worst}+${name(POST.shift)}),0)`, value: logs.from })
    .put(row, POST.span, {
      formula: `IF(${isLog},LN(${best}+${name(POST.shift)})-${name(POST.from)},1)`,
      value: logs.span,
    });
}

/** What stands in which column. */
export function parameters(worth: ValueFunction): readonly (readonly [number, number])[] {
  switch (worth.type) {
    case 'linear':
    case 'log':
      return [
        [POST.worst, worth.worst],
        [POST.best, worth.best],
      ];
    case 'piecewise':
      return worth.corners.flatMap(([x, v], index) => [[POST.x + index, x] as const, [POST.v + index, v] as const]);
    case 'ideal':
      return [
        [POST.low, worth.low],
        [POST.idealLow, worth.idealLow],
        [POST.idealHigh, worth.idealHigh],
        [POST.high, worth.high],
      ];
    case 'threshold':
      return [
        [POST.at, worth.at],
        [POST.below, worth.below],
        [POST.above, worth.above],
      ];
  }
}

function helperValues(worth: ValueFunction): { readonly shift: number; readonly from: number; readonly span: number } {
  const isPosts = worth.type === 'linear' || worth.type === 'log';
  // MIN of empty cells is 0.
  const shift = (isPosts ? Math.min(worth.worst, worth.best) : 0) <= 1 ? 1 : 0;
  if (worth.type !== 'log') return { shift, from: 0, span: 1 };
  const from = Math.log(worth.worst + shift);
  return { shift, from, span: Math.log(worth.best + shift) - from };
}

/** The formula for the value of 0..100 of a raw cell under the function of a row, the same arithmetic as `worthOf`. */
export function scaledFormula(raw: string, row: number, sheet: string): string {
  const at = (column: number): string => `${onSheet(sheet)}$${columnLetters(column)}$${row}`;
  const range = (from: number): string => `${onSheet(sheet)}${fixedRange(row, from, row, from + MOST_CORNERS - 1)}`;
  const [worst, best, low, high] = [at(POST.worst), at(POST.best), at(POST.low), at(POST.high)];
  const [idealLow, idealHigh] = [at(POST.idealLow), at(POST.idealHigh)];
  const [x, v] = [range(POST.x), range(POST.v)];
  const linear = `(${raw}-${worst})/(${best}-${worst})`;
  const shifted = `${raw}+${at(POST.shift)}`;
  const log = `IF(${shifted}<=0,IF(${best}>${worst},0,1),(LN(${shifted})-${at(POST.from)})/${at(POST.span)})`;
  const corner = `MATCH(${raw},${x},1)`;
  const pieces =
    `IF(${raw}<${at(POST.x)},${at(POST.v)},IF(${raw}>=MAX(${x}),INDEX(${v},1,COUNT(${x})),` +
    `INDEX(${v},1,${corner})+(${raw}-INDEX(${x},1,${corner}))/(INDEX(${x},1,${corner}+1)-INDEX(${x},1,${corner}))*(INDEX(${v},1,${corner}+1)-INDEX(${v},1,${corner}))))`;
  const rise = `IF(${raw}>=${idealLow},1,IF(${raw}<=${low},0,(${raw}-${low})/(${idealLow}-${low})))`;
  const fall = `IF(${raw}<=${idealHigh},1,IF(${raw}>=${high},0,(${high}-${raw})/(${high}-${idealHigh})))`;
  const threshold = `IF(${raw}>=${at(POST.at)},${at(POST.above)},${at(POST.below)})`;
  // In the order of VALUE_TYPES; only the chosen one is worked out.
  const chosen = `CHOOSE(${at(POST.number)},${linear},${log},${pieces},MIN(${rise},${fall}),${threshold})`;
  return `IF(${raw}="","",100*MAX(0,MIN(1,${chosen})))`;
}
