import { loadExtra } from '../data/extras';
import { NO_SITES, type OrderedSites } from '../exports/order';
import { measuredWorld, pictureOf } from '../exports/sites/sitePicture';
import { COMPARED_LIMIT } from '../model/scenario';
import { SITE_ID, SITE_ID_FORMS } from '../model/site';
import { pointTable } from '../scoring/pointTable';
import { effectiveWeights } from '../scoring/profile';
import { sitePartsOf } from '../scoring/sites';
import { InputError } from './fault';
import type { Host } from './host';
import type { World } from './world';

/** Nothing of the map is asked for. */
const WINDOW = { west: -180, south: -90, east: 180, north: 90 };

/** The sites of `--site`, else those the scenario compares as far as there is room beside its regions. Throws InputError. */
export function sitesNamed(option: string | undefined, { compared, sites }: World['scenario']): readonly string[] {
  if (option === undefined) return sites.compared.slice(0, Math.max(0, COMPARED_LIMIT - compared.length));
  const ids = option.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => !SITE_ID.test(id));
  if (wrong === undefined) return ids;
  throw new InputError([`--site: expected ${SITE_ID_FORMS}, got ${wrong || 'nothing'}`]);
}

/** Measures and ranks the sites of a scenario as the page does. Throws InputError naming those that there are not. */
export async function orderedSites(
  host: Host,
  { atlas, scenario }: World,
  ids: readonly string[],
): Promise<OrderedSites> {
  if (ids.length === 0) return NO_SITES;
  const [data, parks] = await Promise.all([loadExtra(host.readJson, 'sites'), loadExtra(host.readJson, 'parks')]);
  const { assumptions, profile, plan, year, values, sites, datasets } = scenario;
  const own = datasets.flatMap(({ id, content }) =>
    content.type === 'points' ? [{ id, points: pointTable(content, atlas.regions) }] : [],
  );
  const border = { plan, year };
  const world = { atlas, assumptions, fabs: profile.fabs, border, values, data, parks, kinds: sites.kinds, own };
  const parts = sitePartsOf(scenario, effectiveWeights(scenario, atlas.criteria));
  const wanted = { chosen: '', compared: ids, window: WINDOW, isTabled: false };
  const { compared, ranked, gone } = pictureOf(measuredWorld(world), { parts, wanted });
  if (gone.length > 0) throw new InputError(gone.map((id) => `site ${id}: expected one that the data have, got none`));
  return { rows: compared, ranked };
}
