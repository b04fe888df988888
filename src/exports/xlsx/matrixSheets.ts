import type { Criterion } from '../../model/criterion';
import { COUNTRIES, type Country } from '../../model/geo';
import { FLOOR_POINTS } from '../../scoring/methods/weightedGeometric';
import { effectiveWeights } from '../../scoring/profile';
import { readingFor } from '../../scoring/raw';
import { fixed, onSheet, ref, type Sheet, SheetDraft } from './cells';
import { type PostRow, postRows, scaledFormula } from './goalposts';
import { belowRow, FIRST_COLUMN, FIRST_ROW, type Layout, WEIGHT } from './layout';
import { type SourceRows, VALUE_COLUMN } from './sourcesSheet';
import { boundsOf } from './weightsSheet';

/** Beyond any raw value: stands for no bound. */
const NO_BOUND = 1e300;

/** Region by criterion: the raw figures, each taken from the sheet of sources. */
export function valuesSheet(layout: Layout, sources: SourceRows): Sheet {
  const { study } = layout;
  const draft = matrix(layout, 'values', layout.text.t('workbook.values.note'));
  const from = (row: number): string => `${layout.on('sources')}$${VALUE_COLUMN}$${row}`;
  study.prepared.regions.forEach(({ id }, r) => {
    study.prepared.criteria.forEach((criterion, c) => {
      const value = study.prepared.raws[r]?.[criterion.id];
      const row = sources.rowOf(id, criterion.id);
      if (value === undefined || row === undefined) return;
      const people = sources.isPerCapita(id, criterion.id) ? sources.populationRowOf(id) : undefined;
      const formula = people === undefined ? from(row) : `${from(row)}/${from(people)}*100000`;
      draft.put(FIRST_ROW + r, FIRST_COLUMN + c, { formula, value, style: 'number' });
    });
  });
  putBounds(draft, layout);
  return draft.done();
}

/** What is asked of each criterion, turned along the matrix: at least, at most, whether anything is. */
function putBounds(draft: SheetDraft, layout: Layout): void {
  const { t } = layout.text;
  const labels = [t('workbook.col.atLeast'), t('workbook.col.atMost'), t('workbook.col.asked')];
  labels.forEach((label, index) => void draft.text(belowRow(layout, index), 2, label, 'note'));
  layout.criterionIds.forEach((id, c) => {
    const { min, max } = boundsOf(id, layout.study.scenario.knockouts);
    const at = (column: number): string => layout.on('weights') + fixed(FIRST_ROW + c, column);
    const [low, high] = [at(WEIGHT.min), at(WEIGHT.max)];
    const column = FIRST_COLUMN + c;
    draft
      .put(belowRow(layout, 0), column, { formula: `IF(${low}="",-1E+300,${low})`, value: min ?? -NO_BOUND })
      .put(belowRow(layout, 1), column, { formula: `IF(${high}="",1E+300,${high})`, value: max ?? NO_BOUND })
      .put(belowRow(layout, 2), column, {
        formula: `IF(AND(${low}="",${high}=""),0,1)`,
        value: min === undefined && max === undefined ? 0 : 1,
      });
  });
}

/** First column of the logarithms. */
export const logsColumn = ({ lastColumn }: Pick<Layout, 'lastColumn'>): number => lastColumn + 2;

/** Region by criterion: values on the goalposts, and beside them their logarithms. */
export function scaledSheet(layout: Layout): Sheet {
  const { study, text } = layout;
  const draft = matrix(layout, 'scaled', text.t('workbook.scaled.note'));
  const posts = postRows(layout);
  const raw = layout.on('values');
  study.prepared.regions.forEach(({ country }, r) => {
    study.prepared.criteria.forEach((criterion, c) => {
      const row = FIRST_ROW + r;
      const column = FIRST_COLUMN + c;
      const post = postOf(posts, criterion, country);
      const value = study.prepared.values[r]?.[criterion.id];
      if (post === undefined) return;
      const scaled = ref(row, column);
      draft
        .put(row, column, {
          formula: scaledFormula(`${raw}${scaled}`, post.row, layout.name('goalposts')),
          value: value ?? '',
          style: 'score',
        })
        .put(row, logsColumn(layout) + c, {
          formula: `IF(${scaled}="","",LN(MAX(${scaled},${FLOOR_POINTS})))`,
          value: value === undefined ? '' : Math.log(Math.max(value, FLOOR_POINTS)),
          style: 'number',
        });
    });
  });
  putWeights(draft, layout);
  putApplies(draft, layout);
  return draft.done();
}

function postOf(posts: readonly PostRow[], criterion: Criterion, country: Country): PostRow | undefined {
  if (!criterion.appliesTo.includes(country)) return undefined;
  const scope = readingFor(criterion, country)?.scope;
  return posts.find((post) => post.criterion.id === criterion.id && post.scope === scope);
}

/** The effective weights along the matrix, above the first region. */
function putWeights(draft: SheetDraft, layout: Layout): void {
  const weights = effectiveWeights(layout.study.scenario, layout.study.prepared.criteria);
  draft.text(FIRST_ROW - 1, 2, layout.text.t('workbook.col.effective'), 'head');
  layout.criterionIds.forEach((id, c) => {
    const formula = layout.on('weights') + fixed(FIRST_ROW + c, WEIGHT.effective);
    draft.put(FIRST_ROW - 1, FIRST_COLUMN + c, { formula, value: weights[id] ?? 0, style: 'weight' });
  });
}

/** In which countries each criterion counts. */
function putApplies(draft: SheetDraft, layout: Layout): void {
  const { t } = layout.text;
  COUNTRIES.forEach((country, index) => {
    const row = belowRow(layout, index);
    draft.text(row, 2, t('workbook.scaled.applies', { country: t(`country.${country}`) }), 'note');
    layout.study.prepared.criteria.forEach(({ appliesTo }, c) => {
      draft.put(row, FIRST_COLUMN + c, { value: appliesTo.includes(country) ? 1 : 0 });
    });
  });
}

/** The frame that the matrices share: region down, criterion across. */
function matrix(layout: Layout, sheet: 'values' | 'scaled', note: string): SheetDraft {
  const { study, text } = layout;
  const { t, language } = text;
  const draft = new SheetDraft(layout.name(sheet))
    .text(1, 1, t(`workbook.sheet.${sheet}`), 'title')
    .text(2, 1, note, 'note')
    .freezeAt(FIRST_ROW - 1, FIRST_COLUMN - 1)
    .columns({ 1: 8, 2: 24, 3: 9 });
  const blocks = sheet === 'scaled' ? [FIRST_COLUMN, logsColumn(layout)] : [FIRST_COLUMN];
  for (const block of blocks) {
    draft.heads(
      FIRST_ROW - 3,
      block,
      study.prepared.criteria.map(({ names }) => names[language]),
    );
    draft.heads(FIRST_ROW - 2, block, layout.criterionIds);
  }
  putRegions(draft, layout);
  return draft;
}

/** Code, name and country of each region in the first three columns. */
export function putRegions(draft: SheetDraft, { study, text }: Layout): void {
  study.prepared.regions.forEach(({ id, names, country }, r) => {
    const row = FIRST_ROW + r;
    draft.text(row, 1, id).text(row, 2, names[text.language]).text(row, 3, country);
  });
}

/** A row of one of the matrices, from the first criterion to the last. */
export function matrixRow(layout: Layout, sheet: 'values' | 'scaled', row: number, from = FIRST_COLUMN): string {
  const to = from + layout.criterionIds.length - 1;
  return `${onSheet(layout.name(sheet))}${ref(row, from).replace(/^/, '$')}:$${ref(row, to)}`;
}
