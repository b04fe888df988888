import type { CrossingId, SourceId } from '../../model/ids';
import type { EntryChange, PlanEntry } from '../../model/plan';
import { type Cells, Columns, given } from './columns';
import { CERTAINTIES } from './figures';
import { STAGES } from './ports';

/** Port projects as ready-made entries of a border plan, from `plan-entries.json`. */
export function parsePlanEntries(json: unknown, file: string): readonly PlanEntry[] {
  return Columns.read(json, file, 'entries').map((row) => ({
    id: row.text('id'),
    names: { en: row.text('en'), es: row.text('es'), fr: row.text('fr') },
    workIds: row.list('works'),
    changes: readChanges(row),
    isSpent: row.flag('spent'),
    stage: row.choice('stage', STAGES),
    notes: { en: row.text('noteEn'), es: row.text('noteEs'), fr: row.text('noteFr') },
    isRoutable: row.flag('routable'),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({
      year: row.optionalNumber('year'),
      costUsd: row.optionalNumber('costUsd'),
      otherSideStage:
        row.optionalText('otherSideStage') === undefined ? undefined : row.choice('otherSideStage', STAGES),
    }),
  }));
}

/** One change for each crossing that is opened, shut to trucks, or given more lanes. */
function readChanges(row: Cells): readonly EntryChange[] {
  const [opens, closes, lanesAt] = [
    row.ids<CrossingId>('opens'),
    row.ids<CrossingId>('closes'),
    row.ids<CrossingId>('lanesAt'),
  ];
  return [...new Set([...opens, ...closes, ...lanesAt])].map((crossingId): EntryChange => {
    const lanes = lanesAt.includes(crossingId)
      ? given({ lanesBefore: row.optionalNumber('lanesBefore'), lanesAfter: row.optionalNumber('lanesAfter') })
      : {};
    if (closes.includes(crossingId)) return { crossingId, status: 'closed', ...lanes };
    return opens.includes(crossingId) ? { crossingId, status: 'open', ...lanes } : { crossingId, ...lanes };
  });
}
