import { regionCorridor } from '../../../corridors/dossier';
import { linkageOfFab } from '../../../corridors/linkage';
import type { Reached } from '../../../corridors/reach';
import type { ProjectId, RegionId } from '../../../model/ids';
import type { ProjectStatus } from '../../../model/place';
import type { Region } from '../../../model/region';
import { betterCrossing } from '../better';
import { factsOf, namesOf, sentence, type Teller } from '../claim';
import { factOf, rankedIn } from '../facts';
import { portOfCrossing, reachOf, regionOf, type StoryWorld } from '../world';

const NAMED = 4;

/** The fabs that the plant would serve: those in the region of the fab that is reached first. */
export const fabs: Teller = (world, { regionId }) => {
  const from = regionOf(world, regionId);
  const home = from && regionOf(world, projectOf(world, reachOf(world, from.id)?.fab?.id)?.regionId);
  if (home === undefined) return undefined;
  const [running, building] = [factOf(world, `running:${home.id}:fab`), factOf(world, `building:${home.id}:fab`)];
  const [packing, packingComing] = [factOf(world, `running:${home.id}:atp`), factOf(world, `coming:${home.id}:atp`)];
  const name = home.names[world.text.language];
  const owners = new Set(
    world.atlas.projects
      .filter(({ regionId: at, kind, status }) => {
        return at === home.id && kind === 'fab' && (status === 'operating' || status === 'under_construction');
      })
      .map(({ company }) => company),
  );
  const [headline] = sentence(headOf(countAt(world, home, 'operating'), countAt(world, home, 'under_construction')), {
    name,
    running,
    building,
  });
  if (headline === undefined) return undefined;
  return {
    topic: 'tell.fabs.topic',
    headline,
    body: [
      ...sentence('tell.fabs.owners', { owners: namesOf(world, [...owners].slice(0, NAMED)) }),
      ...sentence('tell.fabs.packing', { packing, coming: packingComing }),
    ],
    notes: sentence('tell.fabs.notes'),
    facts: factsOf(world, `running:${home.id}:fab`, `building:${home.id}:fab`, `coming:${home.id}:atp`),
  };
};

function headOf(running: number, building: number) {
  if (running > 0) return 'tell.fabs.head';
  return building > 0 ? 'tell.fabs.headBuilding' : 'tell.fabs.headNone';
}

function countAt({ atlas }: StoryWorld, { id }: Region, wanted: ProjectStatus): number {
  return atlas.projects.filter(({ regionId, kind, status }) => regionId === id && kind === 'fab' && status === wanted)
    .length;
}

/** The way from the region's city to that fab; a comparison with the neighbours is worked out, never written. */
export const corridor: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  const reach = region && reachOf(world, region.id);
  const way = region && reach && regionCorridor(world.graph, world.atlas, region, reach).toFab;
  if (region === undefined || way === undefined) return undefined;
  const { text, atlas } = world;
  const fab = projectOf(world, way.fabId);
  const crossingId = way.route.crossings[0];
  const crossing = atlas.crossings.find(({ id }) => id === crossingId);
  const second = atlas.crossings.find(({ id }) => id === way.ifClosed[0]?.id);
  const [headline] = sentence('tell.corridor.head', {
    from: region.referenceCity.name,
    to: fab?.city,
    company: fab?.company,
    hours: factOf(world, `hours:${region.id}`),
  });
  if (headline === undefined) return undefined;
  const country = text.t(`country.${region.country}`);
  const closer = closerRegions(world, region);
  const port = portOfCrossing(world, crossingId);
  return {
    topic: 'tell.corridor.topic',
    headline,
    body: [
      ...(crossing
        ? sentence('tell.corridor.through', { crossing: crossing.name, minutes: factOf(world, `minutes:${region.id}`) })
        : sentence('tell.corridor.home')),
      ...(crossing
        ? sentence('tell.corridor.ifClosed', { second: second?.name, detour: factOf(world, `detour:${region.id}`) })
        : []),
      ...sentence(closer.length === 0 ? 'tell.corridor.first' : 'tell.corridor.behind', {
        country,
        count: closer.length,
        names:
          closer.length === 0
            ? ''
            : namesOf(
                world,
                closer.slice(0, 3).map((other) => other.names[text.language]),
              ),
      }),
    ],
    notes: sentence('tell.corridor.notes'),
    facts: factsOf(world, `hours:${region.id}`, `km:${region.id}`, ...(port ? [`trucks:${port}`] : [])),
  };
};

/** Regions of the same country by hours to the fab that this one reaches first, the closest first; with itself. */
export function byHoursToFab(world: StoryWorld, region: Region): readonly Reached<RegionId>[] {
  const fabId = reachOf(world, region.id)?.fab?.id;
  const ways = fabId === undefined ? [] : (linkageOfFab(world.graph, world.atlas, fabId)?.regions ?? []);
  const own = new Set(world.atlas.regions.filter(({ country }) => country === region.country).map(({ id }) => id));
  return ways.filter(({ id }) => own.has(id)).toSorted((a, b) => a.hours - b.hours);
}

/** Those that reach it in fewer hours. */
function closerRegions(world: StoryWorld, region: Region): readonly Region[] {
  const ways = byHoursToFab(world, region);
  const own = ways.find(({ id }) => id === region.id)?.hours ?? 0;
  return ways.filter(({ hours }) => hours < own).flatMap(({ id }) => regionOf(world, id) ?? []);
}

/** Chip plants within a short drive, whoever owns them and on either side of the border. */
export const neighbours: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  const near = region && reachOf(world, region.id)?.neighbours;
  if (region === undefined || near === undefined) return undefined;
  const found = near.flatMap((id) => projectOf(world, id) ?? []);
  const abroad = found.filter((project) => project.country !== region.country).length;
  const [headline] = sentence(found.length === 0 ? 'tell.neighbours.headNone' : 'tell.neighbours.head', {
    city: region.referenceCity.name,
    count: factOf(world, `neighbours:${region.id}`),
  });
  if (headline === undefined) return undefined;
  const companies = [...new Set(found.map(({ company }) => company))];
  return {
    topic: 'tell.neighbours.topic',
    headline,
    body: [
      ...sentence('tell.neighbours.names', { names: namesOf(world, companies.slice(0, NAMED)) }),
      ...(abroad > 0 ? sentence('tell.neighbours.abroad', { count: abroad }) : []),
    ],
    notes: sentence('tell.neighbours.notes'),
    facts: factsOf(world, `neighbours:${region.id}`, `criterion:${region.id}:L2`, `criterion:${region.id}:L1`),
  };
};

/** What an hour less at the crossing would change, in hours and in rank; that it changes no rank is said too. */
export const better: Teller = (world, { regionId }) => {
  const region = regionOf(world, regionId);
  const found = region && betterCrossing(world, region.id);
  const crossing = world.atlas.crossings.find(({ id }) => id === found?.crossingId);
  if (region === undefined || found === undefined || crossing === undefined) return undefined;
  const { text } = world;
  const [before, after] = [factOf(world, `rank:${region.id}`), factOf(world, `better:${region.id}`)];
  const moved = before !== undefined && after !== undefined && found.rankBefore !== found.rankAfter;
  const saved = text.hours(found.minutesLess / 60);
  const name = region.names[text.language];
  const [headline] = moved
    ? sentence('tell.better.head', { name, saved, crossing: crossing.name, before, after })
    : sentence('tell.better.headSame', { name, saved, crossing: crossing.name });
  if (headline === undefined) return undefined;
  const port = portOfCrossing(world, crossing.id);
  return {
    topic: 'tell.better.topic',
    headline,
    body: [
      ...sentence('tell.better.assumed', { minutes: factOf(world, `minutes:${region.id}`) }),
      ...(moved ? [] : sentence('tell.better.same', { of: text.number(rankedIn(world)) })),
    ],
    notes: sentence('tell.better.notes'),
    facts: [
      ...factsOf(world, `minutes:${region.id}`, ...(port ? [`trucks:${port}`] : [])),
      ...(after ? [after] : factsOf(world, `hours:${region.id}`)),
    ],
  };
};

function projectOf({ atlas }: StoryWorld, id: ProjectId | undefined) {
  return atlas.projects.find((project) => project.id === id);
}
