import type { RegionId } from '../../model/ids';
import type { SiteChoice } from '../../model/site';
import { change, patchSession } from '../actions';

/** Changes which sites are ranked and how; a named undo step. */
export function chooseSites(part: Partial<SiteChoice>): void {
  change('undo.sites', ({ sites }) => ({ sites: { ...sites, ...part } }));
}

/** Forgets what went wrong; who holds the sites then begins anew with a new worker. */
export function retrySites(): void {
  patchSession({ sites: { share: 0 } });
}

/** Opens the dossier of a site beside the map. */
export function openSite(id: string): void {
  change('undo.select', ({ sites }) => ({
    view: 'explore',
    selection: { type: 'none' },
    sites: { ...sites, level: 'sites', chosen: id },
  }));
}

/** Ranks the sites inside one region. */
export function sitesInside(within: RegionId): void {
  change('undo.sites', ({ sites }) => ({
    view: 'explore',
    selection: { type: 'none' },
    sites: { ...sites, level: 'sites', within, chosen: '' },
  }));
}
