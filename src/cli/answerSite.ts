import { type SitePoint, siteMeasurer } from '../corridors/sites/measure';
import { loadExtra } from '../data/extras';
import type { AnswerSite } from '../exports/rfi/site';
import type { Extras } from '../model/atlas';
import { InputError } from './fault';
import type { Host } from './host';
import { readLngLat } from './lngLat';
import { sitesAt } from './pointScore';
import { corridorInput, type World } from './world';

/** What a site is, before anything is measured for it. */
type Named = SitePoint & Pick<AnswerSite, 'name' | 'people' | 'isCensus'>;
type Places = Pick<Extras, 'sites' | 'parks'>;

/**
 * A candidate site as the questionnaires of the page have it, with what is measured for it: `town:ID`, `park:ID`,
 * `project:ID`, or any point as `LNG,LAT`. Throws InputError for an id that nothing has and a point outside the 96 regions.
 */
export async function answerSite(host: Host, world: World, text: string): Promise<AnswerSite> {
  const [sites, parks] = await Promise.all([loadExtra(host.readJson, 'sites'), loadExtra(host.readJson, 'parks')]);
  const at = readLngLat(text, '--site');
  const [point] = at === undefined ? [] : await sitesAt(host, world.atlas.regions, [at], 'site');
  const site = point === undefined ? namedSite(text, world, { sites, parks }) : { ...point, name: text };
  const measure = siteMeasurer(corridorInput(world.atlas, world.scenario), { data: sites, parks });
  const { reach, measures } = measure(site);
  const { neighbours } = reach;
  const { name, people, isCensus } = site;
  return {
    ...{ name, at: site.at, regionId: site.regionId, measures },
    ...(people !== undefined && { people }),
    ...(isCensus !== undefined && { isCensus }),
    ...(neighbours !== undefined && { neighbours }),
  };
}

function namedSite(text: string, { atlas }: World, { sites, parks }: Places): Named {
  const [, kind = '', id = ''] = /^(town|park|project):(.+)$/.exec(text) ?? [];
  const lists = {
    town: sites.towns.map((town) => ({ ...town, id: String(town.id) })),
    park: parks,
    project: atlas.projects,
  };
  const list = kind === 'town' || kind === 'park' || kind === 'project' ? lists[kind] : [];
  const found = list.find((place) => place.id === id);
  const region = atlas.regions.find((candidate) => candidate.id === found?.regionId);
  if (found === undefined || region === undefined) {
    throw new InputError([`--site: expected town:ID, park:ID, project:ID or LNG,LAT, got ${text}`]);
  }
  const { name, at } = found;
  const counted = 'people' in found ? { people: found.people, isCensus: found.isCensus } : {};
  return { name, at, country: region.country, regionId: region.id, ...counted };
}
