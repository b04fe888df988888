import type { Dataset, PointTable } from '../../model/dataset';
import { pointTable } from '../../scoring/pointTable';
import type { AppState } from '../store';

/** One table of the user's own points: the points themselves, or the key under which this device keeps them. */
export type OwnTable =
  | { readonly id: string; readonly points: PointTable }
  | { readonly id: string; readonly key: string };
type Own = readonly OwnTable[];

const made = new WeakMap<Dataset, PointTable>();

/** The user's own points: those of the document as flat arrays, and where those are that this device keeps. */
export function ownTables({ atlas, scenario, session }: Pick<AppState, 'atlas' | 'scenario' | 'session'>): Own {
  return scenario.datasets.flatMap((dataset): Own => {
    const { id, content } = dataset;
    if (content.type === 'kept') {
      return session.keptHere.has(content.key) ? [{ id, key: content.key }] : [];
    }
    if (content.type === 'regions') return [];
    const points = made.get(dataset) ?? pointTable(content, atlas.regions);
    made.set(dataset, points);
    return [{ id, points }];
  });
}
