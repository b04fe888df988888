import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { lastOf } from '../../state/memo';
import { useExtra } from '../useExtra';

const byId = lastOf((sources: readonly Source[]): ReadonlyMap<SourceId, Source> => {
  return new Map(sources.map((source) => [source.id, source]));
});

/** The sources by id once they have come; asks for them. */
export function useSources(): ReadonlyMap<SourceId, Source> | undefined {
  const state = useExtra('sources');
  return state.type === 'ready' ? byId(state.data) : undefined;
}
