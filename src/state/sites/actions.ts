import type { RegionId } from '../../model/ids';
import type { SiteChoice } from '../../model/site';
import { change } from '../actions';

/** Changes which sites are ranked and how; a named undo step. */
export function chooseSites(part: Partial<SiteChoice>): void {
  change('undo.sites', ({ sites }) => ({ sites: { ...sites, ...part } }));
}

/** Ranks the sites inside one region. */
export function sitesInside(within: RegionId): void {
  change('undo.sites', ({ sites }) => ({
    view: 'explore',
    selection: { type: 'none' },
    sites: { ...sites, level: 'sites', within, chosen: '' },
  }));
}
