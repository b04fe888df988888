import { NO_SITES, type OrderedSites } from '../../exports/order';
import { useApp } from '../../state/store';
import { type Draft, isComparison } from './draft';

/** The sites of a draft: measured, on their way, or not to be had. Those that are of no site any more are left out. */
export type SitesReady =
  | { readonly type: 'ready'; readonly sites: OrderedSites }
  | { readonly type: 'waiting'; readonly share: number }
  | { readonly type: 'failed'; readonly message: string };

export function useOrderedSites(draft: Draft): SitesReady {
  const { picture, share, problem } = useApp(({ session }) => session.sites);
  if (!isComparison(draft) || draft.sites.length === 0) return { type: 'ready', sites: NO_SITES };
  if (problem !== undefined) return { type: 'failed', message: problem };
  const known = picture && [...picture.compared.map(({ id }) => id), ...picture.gone];
  const isThere = known !== undefined && draft.sites.every((id) => known.includes(id));
  if (picture === undefined || share !== undefined || !isThere) return { type: 'waiting', share: share ?? 0 };
  const rows = draft.sites.flatMap((id) => picture.compared.find((row) => row.id === id) ?? []);
  return { type: 'ready', sites: { rows, ranked: picture.ranked } };
}
