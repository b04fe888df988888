import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import type { PlanEntry } from '../../model/plan';
import type { PortWork } from '../../model/port';

/** The sources that the entries of a plan and their works stand on, each once, in the order they are met. */
export function sheetSources(
  entries: readonly PlanEntry[],
  works: readonly PortWork[],
  sources: ReadonlyMap<SourceId, Source>,
): readonly Source[] {
  const ids = entries.flatMap(({ sourceId, workIds }) => [
    sourceId,
    ...works.filter(({ id }) => workIds.includes(id)).map((work) => work.sourceId),
  ]);
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}
