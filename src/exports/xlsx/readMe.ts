import type { MessageKey } from '../../text/messages/en';
import { type Sheet, SheetDraft } from './cells';
import type { Layout, SheetId } from './layout';

const SHEETS: readonly Exclude<SheetId, 'readMe'>[] = [
  'ranking',
  'weights',
  'rules',
  'goalposts',
  'scores',
  'scaled',
  'values',
  'sources',
];

const LIMITS: readonly MessageKey[] = [
  'workbook.limit.missing',
  'workbook.limit.coverage',
  'workbook.limit.weights',
  'workbook.limit.ranks',
  'workbook.limit.hours',
];

/** What the workbook is, where to find what, and what it can not tell. */
export function readMeSheet(layout: Layout, title: string): Sheet {
  const { study, text } = layout;
  const { t } = text;
  const share = text.percent(study.scenario.minCoverage);
  const draft = new SheetDraft(layout.name('readMe'))
    .columns({ 1: 22, 2: 110 })
    .text(1, 1, t('workbook.title', { title }), 'title')
    .text(2, 1, t('workbook.made', { date: text.date(study.madeOn), edition: text.date(study.atlas.edition) }), 'note')
    .text(4, 1, t('workbook.what'));
  SHEETS.forEach((sheet, index) => {
    draft.text(6 + index, 1, layout.name(sheet), 'head').text(6 + index, 2, t(`workbook.where.${sheet}`), 'wrap');
  });
  const after = 6 + SHEETS.length + 1;
  draft.text(after, 1, t('workbook.back')).text(after + 2, 1, t('workbook.limits'), 'strong');
  LIMITS.forEach((limit, index) => void draft.text(after + 3 + index, 1, t(limit, { share })));
  return draft.done();
}
