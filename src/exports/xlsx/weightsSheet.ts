import type { CriterionId } from '../../model/ids';
import type { Knockout, ProjectProfile } from '../../model/scenario';
import { effectiveWeights, PROFILE_EFFECTS, profileFactor } from '../../scoring/profile';
import { readingFor } from '../../scoring/raw';
import { fixed, fixedRange, ref, type Sheet, SheetDraft } from './cells';
import { FIRST_ROW, type Layout, PROFILE_PARTS, type ProfilePart, RULES, SCORE, WEIGHT } from './layout';
import { unitWord } from './sourcesSheet';

/** First column of the small live ranking beside the weights. */
const LIVE = 12;
const LIVE_ROWS = 10;

/** What each criterion weighs and what is asked of a region, with the first ten places beside it. */
export function weightsSheet(layout: Layout): Sheet {
  const { study, text, lastWeight } = layout;
  const { t } = text;
  const draft = new SheetDraft(layout.name('weights'))
    .text(1, 1, t('workbook.sheet.weights'), 'title')
    .text(2, 1, t('workbook.weights.note'), 'note')
    .heads(FIRST_ROW - 1, 1, [
      ...[t('workbook.col.id'), t('workbook.col.criterion'), t('workbook.col.theme'), t('workbook.col.weight')],
      ...[t('workbook.col.multiplier'), t('workbook.col.effective'), t('workbook.col.share')],
      ...[t('workbook.col.atLeast'), t('workbook.col.atMost'), t('workbook.col.unit')],
    ])
    .freezeAt(FIRST_ROW - 1, 2)
    .columns({ 1: 7, 2: 38, 3: 24, 4: 10, 5: 13, 6: 12, 7: 10, 8: 13, 9: 13, 10: 24, 11: 3, 12: 8, 13: 26, 14: 9 });
  const { scenario, prepared } = study;
  const effective = effectiveWeights(scenario, prepared.criteria);
  const whole = Object.values(effective).reduce((sum, weight) => sum + weight, 0);
  prepared.criteria.forEach(({ id, names, theme }, index) => {
    const row = FIRST_ROW + index;
    const { min, max } = boundsOf(id, scenario.knockouts);
    const multiplier = multiplierOf(id, scenario.profile, layout);
    draft
      .text(row, WEIGHT.id, id)
      .text(row, WEIGHT.name, names[text.language])
      .text(row, WEIGHT.theme, t(`explore.theme.${theme}`))
      .put(row, WEIGHT.weight, { value: scenario.weights[id] ?? 0, style: 'input' })
      .put(row, WEIGHT.multiplier, { ...multiplier, style: 'number' })
      .put(row, WEIGHT.effective, {
        formula: `${ref(row, WEIGHT.weight)}*${ref(row, WEIGHT.multiplier)}`,
        value: effective[id] ?? 0,
        style: 'weight',
      })
      .put(row, WEIGHT.share, {
        formula: `IF(SUM($F$${FIRST_ROW}:$F$${lastWeight})=0,0,F${row}/SUM($F$${FIRST_ROW}:$F$${lastWeight}))`,
        value: whole === 0 ? 0 : (effective[id] ?? 0) / whole,
        style: 'percent',
      })
      .put(row, WEIGHT.min, { ...(min === undefined ? {} : { value: min }), style: 'input' })
      .put(row, WEIGHT.max, { ...(max === undefined ? {} : { value: max }), style: 'input' })
      .text(row, WEIGHT.unit, unitOf(id, layout), 'note');
  });
  draft.rule({ type: 'number', range: `D${FIRST_ROW}:D${lastWeight}`, low: 0, high: 1000 });
  putLive(draft, layout);
  return draft.done();
}

/** All that is asked of a criterion at once: the narrowest of several knock-outs. */
export function boundsOf(id: CriterionId, knockouts: readonly Knockout[]): Pick<Knockout, 'min' | 'max'> {
  const own = knockouts.filter(({ criterionId }) => criterionId === id);
  const mins = own.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const maxes = own.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return {
    ...(mins.length === 0 ? {} : { min: Math.max(...mins) }),
    ...(maxes.length === 0 ? {} : { max: Math.min(...maxes) }),
  };
}

function multiplierOf(id: string, profile: ProjectProfile, layout: Layout): { formula?: string; value: number } {
  const parts = PROFILE_PARTS.filter((part) =>
    PROFILE_EFFECTS.some((effect) => effect.part === part && effect.moves === 'weight' && effect.criteria.includes(id)),
  );
  if (parts.length === 0) return { value: 1 };
  return {
    formula: parts.map((part) => factorCell(part, layout)).join('*'),
    value: parts.reduce((product, part) => product * profileFactor(profile, part), 1),
  };
}

/** Where the sheet of rules works out what a part of the profile multiplies by. */
function factorCell(part: ProfilePart, layout: Layout): string {
  const { row, column } = RULES.profile;
  return layout.on('rules') + fixed(row + PROFILE_PARTS.indexOf(part), column + 2);
}

/** The unit of the raw values: that of the first figure there is. */
function unitOf(id: CriterionId, { study, text }: Layout): string {
  const criterion = study.prepared.criteria.find((candidate) => candidate.id === id);
  const units = study.prepared.regions.flatMap(({ id: regionId, country }) => {
    const reading = criterion && readingFor(criterion, country);
    if (reading === undefined) return [];
    if (reading.transform === 'per_capita') return ['per100k' as const];
    if (reading.measure.type === 'computed') {
      return [reading.measure.computedId === 'chip_neighbours' ? ('plants' as const) : ('hours' as const)];
    }
    const unit = study.atlas.figures.get(reading.measure.indicatorId)?.get(regionId)?.unit;
    return unit === undefined ? [] : [unit];
  });
  const words = new Set(units.map((unit) => unitWord({ unit, value: 2 }, text)));
  return [...words].filter((word) => word !== '').join(' · ');
}

function putLive(draft: SheetDraft, layout: Layout): void {
  const { text, study } = layout;
  const { t, language } = text;
  draft.heads(FIRST_ROW - 1, LIVE, [t('workbook.col.rank'), t('workbook.col.region'), t('workbook.col.score')]);
  for (let place = 1; place <= LIVE_ROWS; place++) {
    const row = FIRST_ROW + place - 1;
    const region = study.ranking[place - 1];
    const ranked = region?.rank === undefined ? undefined : region;
    const name = study.prepared.regions.find(({ id }) => id === ranked?.regionId)?.names[language];
    draft
      .put(row, LIVE, { formula: atPlace(layout, place, SCORE.rank), value: ranked?.rank ?? '', style: 'rank' })
      .put(row, LIVE + 1, { formula: atPlace(layout, place, 2), value: name ?? '' })
      .put(row, LIVE + 2, { formula: atPlace(layout, place, SCORE.score), value: ranked?.score ?? '', style: 'score' });
  }
}

/** What a column of the sheet of scores holds for the region at a place of the list; nothing beyond its end. */
export function atPlace(layout: Layout, place: number, column: number): string {
  const { lastRow } = layout;
  const of = (at: number): string => layout.on('scores') + fixedRange(FIRST_ROW, at, lastRow, at);
  return `IFERROR(INDEX(${of(column)},MATCH(${place},${of(SCORE.order)},0)),"")`;
}
