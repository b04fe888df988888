import { columnLetters } from '../../data/workbook/sheet';
import { COUNTRIES } from '../../model/geo';
import { METHODS } from '../../model/scenario';
import type { RegionScore } from '../../model/score';
import { FLOOR_POINTS } from '../../scoring/methods/weightedGeometric';
import { effectiveWeights } from '../../scoring/profile';
import { inScope } from '../../scoring/scope';
import { COMPARED_DIGITS, COVERAGE_SLACK, STANDINGS, standing } from '../../scoring/standing';
import { fixed, fixedRange, ref, type Sheet, SheetDraft } from './cells';
import { belowRow, FIRST_COLUMN, FIRST_ROW, type Layout, POINTS_COLUMN, RULES, SCORE } from './layout';
import { logsColumn, matrixRow, putRegions } from './matrixSheets';
import { atPlace, boundsOf } from './weightsSheet';

/** One row per region: who takes part, coverage, score, rank, and the points of each criterion. */
export function scoresSheet(layout: Layout): Sheet {
  const { study, text } = layout;
  const { t, language } = text;
  const draft = new SheetDraft(layout.name('scores'))
    .text(1, 1, t('workbook.sheet.scores'), 'title')
    .text(2, 1, t('workbook.scores.note'), 'note')
    .heads(FIRST_ROW - 1, 1, [
      ...[t('workbook.col.id'), t('workbook.col.region'), t('workbook.col.country'), t('workbook.col.inScope')],
      ...[t('workbook.col.fails'), t('workbook.col.known'), t('workbook.col.applying'), t('workbook.col.coverage')],
      ...[t('workbook.col.logs'), t('workbook.col.score'), t('workbook.col.status'), t('workbook.col.compared')],
      ...[t('workbook.col.rank'), t('workbook.col.order')],
    ])
    .heads(
      FIRST_ROW - 2,
      POINTS_COLUMN,
      study.prepared.criteria.map(({ names }) => names[language]),
    )
    .heads(FIRST_ROW - 1, POINTS_COLUMN, layout.criterionIds)
    .freezeAt(FIRST_ROW - 1, 2)
    .columns({ 1: 8, 2: 24, 3: 9, 11: 20 });
  putRegions(draft, layout);
  const places = new Map(study.ranking.map((score, place) => [score.regionId, { score, place: place + 1 }] as const));
  layout.regionIds.forEach((id, r) => {
    const found = places.get(id);
    if (found !== undefined) putScore(draft, layout, r, found.score, found.place);
  });
  return draft.done();
}

function putScore(draft: SheetDraft, layout: Layout, r: number, score: RegionScore, place: number): void {
  const row = FIRST_ROW + r;
  const region = layout.study.prepared.regions[r];
  const { lastRow, study } = layout;
  if (region === undefined) return;
  const sums = sumsOf(layout, r);
  const at = (column: number): string => ref(row, column);
  const countryRow = RULES.countries.row + COUNTRIES.indexOf(region.country);
  const rules = layout.on('rules');
  const picks =
    rules +
    fixedRange(RULES.picked.row, RULES.picked.column, RULES.picked.row + lastRow - FIRST_ROW, RULES.picked.column);
  const pick = rules + fixed(RULES.picked.row + r, RULES.picked.column);
  const weights = matrixRow(layout, 'scaled', FIRST_ROW - 1);
  const scaled = matrixRow(layout, 'scaled', row);
  const raw = matrixRow(layout, 'values', row);
  const bound = (index: number): string => matrixRow(layout, 'values', belowRow(layout, index));
  const applies = matrixRow(layout, 'scaled', belowRow(layout, COUNTRIES.indexOf(region.country)));
  const logs = matrixRow(layout, 'scaled', row, logsColumn(layout));
  const isGeometric = `${rules}${fixed(RULES.method.row, RULES.method.column)}=${rules}${fixed(RULES.methods.row + METHODS.indexOf('weighted_geometric'), RULES.methods.column)}`;
  const coverage = `${rules}${fixed(RULES.coverage.row, RULES.coverage.column)}`;
  draft
    .put(row, SCORE.inScope, {
      formula: `AND(${rules}${fixed(countryRow, RULES.countries.column)},OR(COUNTIF(${picks},"x")=0,${pick}="x"))`,
      value: inScope(region, study.scenario),
    })
    .put(row, SCORE.fails, {
      formula: `SUMPRODUCT(${bound(2)}*${applies}*(((${raw}="")+(${raw}<${bound(0)})+(${raw}>${bound(1)}))>0))>0`,
      value: sums.fails,
    })
    .put(row, SCORE.known, {
      formula: `SUMPRODUCT(${weights}*ISNUMBER(${scaled}))`,
      value: sums.known,
      style: 'number',
    })
    .put(row, SCORE.applying, { formula: `SUMPRODUCT(${weights},${applies})`, value: sums.applying, style: 'number' })
    .put(row, SCORE.coverage, {
      formula: `IF(${at(SCORE.applying)}=0,0,${at(SCORE.known)}/${at(SCORE.applying)})`,
      value: score.coverage,
      style: 'percent',
    })
    .put(row, SCORE.logs, { formula: `SUMPRODUCT(${weights},${logs})`, value: sums.logs, style: 'number' })
    .put(row, SCORE.score, {
      formula: `IF(${at(SCORE.known)}=0,"",IF(${isGeometric},EXP(${at(SCORE.logs)}/${at(SCORE.known)}),SUMPRODUCT(${weights},${scaled})/${at(SCORE.known)}))`,
      value: score.score ?? '',
      style: 'score',
    })
    .put(row, SCORE.status, { formula: statusFormula(layout, at, coverage), value: statusWord(layout, score) })
    .put(row, SCORE.compared, {
      formula: `IF(${at(SCORE.status)}="${quoted(layout.text.t('workbook.status.ranked'))}",ROUND(${at(SCORE.score)},${COMPARED_DIGITS}),"")`,
      value: score.rank === undefined || score.score === undefined ? '' : rounded(score.score),
      style: 'number',
    })
    .put(row, SCORE.rank, {
      formula: `IF(${at(SCORE.compared)}="","",RANK(${at(SCORE.compared)},${fixedRange(FIRST_ROW, SCORE.compared, lastRow, SCORE.compared)},0))`,
      value: score.rank ?? '',
      style: 'rank',
    })
    .put(row, SCORE.order, {
      formula: `IF(${at(SCORE.rank)}="","",${at(SCORE.rank)}+COUNTIF($${columnLetters(SCORE.rank)}$${FIRST_ROW}:${at(SCORE.rank)},${at(SCORE.rank)})-1)`,
      value: score.rank === undefined ? '' : place,
    });
  putPoints(draft, layout, row, score, isGeometric);
}

function putPoints(draft: SheetDraft, layout: Layout, row: number, score: RegionScore, isGeometric: string): void {
  const scaledSheet = layout.on('scaled');
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  layout.criterionIds.forEach((id, c) => {
    const value = `${scaledSheet}${ref(row, FIRST_COLUMN + c)}`;
    const weight = `${scaledSheet}${columnLetters(FIRST_COLUMN + c)}$${FIRST_ROW - 1}`;
    const log = `${scaledSheet}${ref(row, logsColumn(layout) + c)}`;
    const sum = `${weight}*${value}/${at(SCORE.known)}`;
    const geometric = `IF(${at(SCORE.logs)}>0,${weight}*${log}/${at(SCORE.logs)},${weight}/${at(SCORE.known)})*${at(SCORE.score)}`;
    draft.put(row, POINTS_COLUMN + c, {
      formula: `IF(OR(${value}="",${at(SCORE.known)}=0),"",IF(${isGeometric},${geometric},${sum}))`,
      value: score.contributions[id] ?? '',
      style: 'score',
    });
  });
}

function statusFormula(layout: Layout, at: (column: number) => string, coverage: string): string {
  const word = (status: string): string => `"${quoted(status)}"`;
  const { t } = layout.text;
  const tooLittle = `OR(${at(SCORE.score)}="",${at(SCORE.coverage)}+${COVERAGE_SLACK.toExponential().toUpperCase()}<${coverage})`;
  return (
    `IF(NOT(${at(SCORE.inScope)}),${word(t('workbook.status.out-of-scope'))},` +
    `IF(${at(SCORE.applying)}=0,${word(t('workbook.status.no-weight'))},` +
    `IF(${at(SCORE.fails)},${word(t('workbook.status.knockout'))},` +
    `IF(${tooLittle},${word(t('workbook.status.coverage'))},${word(t('workbook.status.ranked'))}))))`
  );
}

function statusWord({ text: { t } }: Layout, { unranked }: RegionScore): string {
  return t(unranked === undefined ? 'workbook.status.ranked' : `workbook.status.${unranked}`);
}

/** Text inside the quotes of a formula. */
function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function rounded(value: number): number {
  return standing(value) / STANDINGS;
}

/** The sums of one region as the sheet works them out. */
function sumsOf({ study }: Layout, r: number) {
  const { prepared, scenario } = study;
  const weights = effectiveWeights(scenario, prepared.criteria);
  const country = prepared.regions[r]?.country;
  let known = 0;
  let applying = 0;
  let logs = 0;
  let fails = false;
  for (const { id, appliesTo } of prepared.criteria) {
    if (country === undefined || !appliesTo.includes(country)) continue;
    const weight = weights[id] ?? 0;
    const value = prepared.values[r]?.[id];
    const raw = prepared.raws[r]?.[id];
    const { min, max } = boundsOf(id, scenario.knockouts);
    const isAsked = min !== undefined || max !== undefined;
    if (isAsked && (raw === undefined || raw < (min ?? raw) || raw > (max ?? raw))) fails = true;
    applying += weight;
    if (value === undefined) continue;
    known += weight;
    logs += weight * Math.log(Math.max(value, FLOOR_POINTS));
  }
  return { known, applying, logs, fails };
}

/** The regions in order, best first; it follows every change. */
export function rankingSheet(layout: Layout): Sheet {
  const { study, text } = layout;
  const { t, language } = text;
  const draft = new SheetDraft(layout.name('ranking'))
    .text(1, 1, t('workbook.sheet.ranking'), 'title')
    .text(2, 1, t('workbook.rounding'), 'note')
    .heads(FIRST_ROW - 1, 1, [
      ...[t('workbook.col.rank'), t('workbook.col.region'), t('workbook.col.country')],
      ...[t('workbook.col.score'), t('workbook.col.coverage')],
    ])
    .freezeAt(FIRST_ROW - 1, 0)
    .columns({ 1: 8, 2: 30, 3: 9, 4: 9, 5: 11 });
  layout.regionIds.forEach((_, index) => {
    const place = index + 1;
    const row = FIRST_ROW + index;
    const found = study.ranking[index];
    const ranked = found?.rank === undefined ? undefined : found;
    const region = study.prepared.regions.find(({ id }) => id === ranked?.regionId);
    draft
      .put(row, 1, { formula: atPlace(layout, place, SCORE.rank), value: ranked?.rank ?? '', style: 'rank' })
      .put(row, 2, { formula: atPlace(layout, place, 2), value: region?.names[language] ?? '' })
      .put(row, 3, { formula: atPlace(layout, place, 3), value: region?.country ?? '' })
      .put(row, 4, { formula: atPlace(layout, place, SCORE.score), value: ranked?.score ?? '', style: 'score' })
      .put(row, 5, {
        formula: atPlace(layout, place, SCORE.coverage),
        value: ranked?.coverage ?? '',
        style: 'percent',
      });
  });
  return draft.done();
}
