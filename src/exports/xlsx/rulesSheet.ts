import { COUNTRIES } from '../../model/geo';
import { METHODS } from '../../model/scenario';
import { profileFactor, REFERENCE_PLANT } from '../../scoring/profile';
import type { MessageKey } from '../../text/messages/en';
import { fixedRange, ref, type Sheet, SheetDraft } from './cells';
import { type Layout, PROFILE_PARTS, type ProfilePart, RULES } from './layout';

export const PROFILE_WORDS: Readonly<Record<ProfilePart, MessageKey>> = {
  headcount: 'explore.profile.headcount',
  floorAreaM2: 'explore.profile.floorArea',
  powerMw: 'explore.profile.power',
  waterM3Day: 'explore.profile.water',
  trucksDay: 'explore.profile.trucks',
};

const UNITS: Readonly<Record<ProfilePart, MessageKey>> = {
  headcount: 'explore.unit.people',
  floorAreaM2: 'explore.unit.m2',
  powerMw: 'explore.unit.mw',
  waterM3Day: 'explore.unit.m3Day',
  trucksDay: 'explore.unit.aDay',
};

/** Method, coverage, countries, the plant, and regions picked by hand. */
export function rulesSheet(layout: Layout): Sheet {
  const { t } = layout.text;
  const draft = new SheetDraft(layout.name('rules'))
    .text(1, 1, t('workbook.sheet.rules'), 'title')
    .text(2, 1, t('workbook.where.rules'), 'note')
    .columns({ 1: 34, 2: 26, 3: 20, 4: 20, 6: 20 });
  putMethod(draft, layout);
  putCountries(draft, layout);
  putProfile(draft, layout);
  putPicked(draft, layout);
  return draft.done();
}

function putMethod(draft: SheetDraft, { study, text: { t } }: Layout): void {
  const { method, methods, coverage } = RULES;
  const word = (id: (typeof METHODS)[number]): string => t(`explore.method.${id}`);
  draft
    .text(method.row, 1, t('workbook.rules.method'), 'head')
    .put(method.row, method.column, { value: word(study.scenario.method), style: 'inputText' })
    .text(methods.row - 1, methods.column, t('workbook.rules.methods'), 'note')
    .text(coverage.row, 1, t('workbook.rules.coverage'), 'head')
    .put(coverage.row, coverage.column, { value: study.scenario.minCoverage, style: 'inputPercent' })
    .rule({ type: 'number', range: ref(coverage.row, coverage.column), low: 0, high: 1 });
  METHODS.forEach((id, index) => void draft.text(methods.row + index, methods.column, word(id), 'note'));
  const of = fixedRange(methods.row, methods.column, methods.row + METHODS.length - 1, methods.column);
  draft.rule({ type: 'list', range: ref(method.row, method.column), of });
}

function putCountries(draft: SheetDraft, { study, text: { t } }: Layout): void {
  const { row, column } = RULES.countries;
  draft.text(row - 1, 1, t('workbook.rules.countries'), 'head');
  COUNTRIES.forEach((country, index) => {
    const value = study.scenario.countries.includes(country);
    draft.text(row + index, 1, t(`country.${country}`)).put(row + index, column, { value, style: 'inputText' });
  });
}

function putProfile(draft: SheetDraft, { study, text: { t } }: Layout): void {
  const { row, column } = RULES.profile;
  draft
    .heads(row - 1, 1, [t('workbook.rules.profile'), t('workbook.col.value'), t('workbook.rules.reference')])
    .heads(row - 1, column + 2, [t('workbook.rules.factor'), t('workbook.col.unit')]);
  PROFILE_PARTS.forEach((part, index) => {
    const at = row + index;
    const [value, reference] = [ref(at, column), ref(at, column + 1)];
    draft
      .text(at, 1, t(PROFILE_WORDS[part]))
      .put(at, column, { value: study.scenario.profile[part], style: 'input' })
      .put(at, column + 1, { value: REFERENCE_PLANT[part], style: 'number' })
      .put(at, column + 2, {
        formula: `MIN(2,MAX(0.5,SQRT(MAX(0,${value})/${reference})))`,
        value: profileFactor(study.scenario.profile, part),
        style: 'number',
      })
      .text(at, column + 3, t(UNITS[part]), 'note');
  });
}

function putPicked(draft: SheetDraft, { study, text }: Layout): void {
  const { row, column } = RULES.picked;
  draft.text(row - 2, 1, text.t('workbook.rules.picked'), 'note');
  draft.heads(row - 1, 1, [text.t('workbook.col.region'), text.t('workbook.col.id'), 'x']);
  study.prepared.regions.forEach(({ id, names }, index) => {
    draft.text(row + index, 1, names[text.language]).text(row + index, 2, id);
    const isPicked = study.scenario.picked.includes(id);
    draft.put(row + index, column, { ...(isPicked ? { value: 'x' } : {}), style: 'inputText' });
  });
}
