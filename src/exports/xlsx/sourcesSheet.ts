import { type Figure, isOwnUnit, type Source } from '../../model/figure';
import type { CriterionId, RegionId } from '../../model/ids';
import { populationOf } from '../../scoring/raw';
import { periodWords } from '../../text/period';
import type { Text } from '../../text/text';
import { unitMessage, withOwnUnit } from '../../text/units';
import { noteWords } from '../noteWords';
import { type ScoredFigure, scoredFigures } from '../scoredFigures';
import { type Sheet, SheetDraft, steady } from './cells';
import { FIRST_ROW, type Layout } from './layout';

/** Where the figure of a raw value stands: its row, and the row of the population where it is per person. */
export interface SourceRows {
  readonly sheet: Sheet;
  rowOf(regionId: RegionId, criterionId: CriterionId): number | undefined;
  populationRowOf(regionId: RegionId): number | undefined;
  isPerCapita(regionId: RegionId, criterionId: CriterionId): boolean;
}

export const VALUE_COLUMN = 'E';

/** Of hours worked out here, which every score in the workbook goes on from. */
const INPUT_DIGITS = 13;

/** Every figure with its evidence; populations, which some values are divided by, come last. */
export function sourcesSheet(layout: Layout): SourceRows {
  const { study, text } = layout;
  const { t } = text;
  const draft = new SheetDraft(layout.name('sources'))
    .text(1, 1, t('workbook.sheet.sources'), 'title')
    .text(2, 1, t('workbook.where.sources'), 'note')
    .heads(FIRST_ROW - 1, 1, [
      ...[t('workbook.col.id'), t('workbook.col.region'), t('workbook.col.id'), t('workbook.col.criterion')],
      ...[t('workbook.col.value'), t('workbook.col.unit'), t('workbook.col.shown'), t('workbook.col.year')],
      ...[t('workbook.col.period'), t('workbook.col.source'), t('workbook.col.certainty'), t('workbook.col.marks')],
      ...[t('workbook.col.note'), t('workbook.col.address')],
    ])
    .freezeAt(FIRST_ROW - 1, 2)
    .columns({ 1: 8, 2: 22, 3: 8, 4: 32, 5: 14, 6: 16, 7: 18, 8: 7, 9: 14, 10: 52, 11: 13, 12: 22, 13: 40, 14: 40 });
  const figures = scoredFigures(study);
  const rows = new Map<string, number>();
  const perCapita = new Set<string>();
  const populations = new Map<RegionId, number>();
  let row = FIRST_ROW;
  for (const scored of figures) {
    const key = `${scored.regionId} ${scored.criterionId}`;
    rows.set(key, row);
    if (scored.isPerCapita) perCapita.add(key);
    putFigure(draft, row++, criterionRow(scored, layout), layout);
  }
  const people = populationOf(study.atlas);
  for (const { id, names } of study.prepared.regions) {
    const population = people?.get(id);
    if (population === undefined || !figures.some((item) => item.regionId === id && item.isPerCapita)) continue;
    populations.set(id, row);
    const name = names[text.language];
    putFigure(draft, row++, { id, name, of: '', what: t('workbook.population'), figure: population }, layout);
  }
  return {
    sheet: draft.done(),
    rowOf: (regionId, criterionId) => rows.get(`${regionId} ${criterionId}`),
    populationRowOf: (regionId) => populations.get(regionId),
    isPerCapita: (regionId, criterionId) => perCapita.has(`${regionId} ${criterionId}`),
  };
}

interface Line {
  readonly id: RegionId;
  readonly name: string;
  readonly of: string;
  readonly what: string;
  readonly figure: Figure;
}

function criterionRow({ regionId, criterionId, figure }: ScoredFigure, { study, text }: Layout): Line {
  const region = study.prepared.regions.find(({ id }) => id === regionId);
  const criterion = study.prepared.criteria.find(({ id }) => id === criterionId);
  return {
    id: regionId,
    name: region?.names[text.language] ?? regionId,
    of: criterionId,
    what: criterion?.names[text.language] ?? criterionId,
    figure,
  };
}

function putFigure(draft: SheetDraft, row: number, { id, name, of, what, figure }: Line, layout: Layout): void {
  const { study, text } = layout;
  const source = study.extras.sources.find((candidate) => candidate.id === figure.sourceId);
  const isWorkedOut = source?.id === 'corredor-network';
  draft
    .text(row, 1, id)
    .text(row, 2, name)
    .text(row, 3, of)
    .text(row, 4, what)
    .put(row, 5, { value: isWorkedOut ? steady(figure.value, INPUT_DIGITS) : figure.value, style: 'input' })
    .text(row, 6, unitWord(figure, text))
    .text(row, 7, text.figure(figure))
    .put(row, 8, { value: figure.year, style: 'integer' })
    .text(row, 9, figure.period === undefined ? '' : periodWords(figure.period, text))
    .text(row, 10, sourceTitle(source, figure))
    .text(row, 11, text.t(`workbook.certainty.${figure.certainty}`))
    .text(row, 12, marksOf(figure, text))
    .text(row, 13, noteOf(figure, layout));
  if (source?.url !== undefined) draft.text(row, 14, source.url, 'link').link(row, 14, source.url);
}

function noteOf({ note }: Figure, { study }: Layout): string {
  return note === undefined ? '' : noteWords(study, note);
}

/** `OECD: Regions and Cities at a Glance`. */
export function sourceTitle(source: Source | undefined, { sourceId }: Pick<Figure, 'sourceId'>): string {
  if (source === undefined) return sourceId;
  return source.publisher === undefined ? source.title : `${source.publisher}: ${source.title}`;
}

/** The words around the number of a unit. */
export function unitWord({ value, unit }: Pick<Figure, 'value' | 'unit'>, { t }: Text): string {
  if (isOwnUnit(unit)) return withOwnUnit('', unit);
  return t(unitMessage(unit, value).key, { value: '', count: value }).replace(/\s+/g, ' ').trim();
}

export function marksOf({ marks }: Pick<Figure, 'marks'>, { t }: Text): string {
  return marks.map((mark) => t(`dossier.tag.${mark === 'part-year' ? 'partYear' : mark}`)).join(', ');
}
