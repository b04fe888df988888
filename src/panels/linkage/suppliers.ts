import type { Graph } from '../../corridors/graph';
import { type Linkage, linkageOfFab } from '../../corridors/linkage';
import type { Atlas } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { Country } from '../../model/geo';
import type { CrossingId, ProjectId, RegionId } from '../../model/ids';
import type { Project } from '../../model/place';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { networkFigure, type ScorePart, scorePart } from '../../views/figures';

interface Way {
  readonly country: Country;
  readonly hours: Figure;
  readonly km: Figure;
  /** In the order a truck from the supplier meets them. */
  readonly crossings: readonly Crossing[];
}

export interface SupplierRegion extends Way {
  readonly region: Region;
  readonly score?: ScorePart;
  readonly rank?: ScorePart;
}

export interface SupplierSite extends Way {
  readonly site: Project;
}

/** Who could serve a fab, fewest hours first. */
export interface Suppliers {
  readonly fab: Project;
  readonly regions: readonly SupplierRegion[];
  readonly sites: readonly SupplierSite[];
}

export interface SuppliersGiven {
  readonly atlas: Atlas;
  readonly graph: Graph;
  readonly scores: ReadonlyMap<RegionId, RegionScore>;
  readonly fabId: ProjectId;
}

/** `undefined` when there is no such fab, or no road of the network leads to it. */
export function suppliersOf({ atlas, graph, scores, fabId }: SuppliersGiven): Suppliers | undefined {
  const fab = atlas.projects.find(({ id }) => id === fabId);
  const linkage = linkageOfFab(graph, atlas, fabId);
  if (fab === undefined || linkage === undefined) return undefined;
  return {
    fab,
    regions: linkage.regions.flatMap((reached) => supplierRegion(atlas, scores, reached)),
    sites: linkage.sites.flatMap((reached): readonly SupplierSite[] => {
      const site = atlas.projects.find(({ id }) => id === reached.id);
      if (site === undefined || site.country === 'CR') return [];
      return [{ site, ...wayOf(atlas, site.country, reached) }];
    }),
  };
}

function supplierRegion(
  atlas: Atlas,
  scores: SuppliersGiven['scores'],
  reached: Linkage['regions'][number],
): readonly SupplierRegion[] {
  const region = atlas.regions.find(({ id }) => id === reached.id);
  if (region === undefined) return [];
  const score = scores.get(region.id);
  const ranked = [...scores.values()].filter(({ rank }) => rank !== undefined).length;
  return [
    {
      region,
      ...wayOf(atlas, region.country, reached),
      ...(score?.score !== undefined && { score: scorePart('score', score.score) }),
      ...(score?.rank !== undefined && { rank: scorePart('rank', score.rank, ranked) }),
    },
  ];
}

interface Travelled {
  readonly hours: number;
  readonly km: number;
  readonly crossings: readonly CrossingId[];
}

function wayOf({ crossings, edition }: Atlas, country: Country, reached: Travelled): Way {
  return {
    country,
    hours: networkFigure(reached.hours, 'hours', edition),
    km: networkFigure(reached.km, 'km', edition),
    crossings: reached.crossings.flatMap((id) => crossings.find((crossing) => crossing.id === id) ?? []),
  };
}
