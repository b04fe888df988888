import { type CatchmentCount, type Counted, catchmentCounts } from '../../corridors/catchmentCounts';
import type { Graph } from '../../corridors/graph';
import { chipPlants } from '../../corridors/places';
import type { Atlas, Extras } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { CrossingId, RegionId } from '../../model/ids';
import { lastOf } from '../memo';
import { selectGraph } from '../select';
import type { AppState } from '../store';
import { selectGraphBefore } from './hours';

/** The indicator that tells the people of a region. */
const PEOPLE = 'population_2020';

type ByRegion = ReadonlyMap<RegionId, Figure>;

/** The people of each region as published; nothing before the indicators have come. */
export const selectPeople = ({ session }: AppState): ByRegion | undefined => people(session.extras.indicators);

const people = lastOf((indicators: Extras['indicators'] | undefined): ByRegion | undefined => {
  const [id] = (indicators?.indicators ?? []).filter((indicator) => indicator.id === PEOPLE);
  return id === undefined ? undefined : indicators?.figures.get(id.id);
});

const counted = lastOf((atlas: Atlas, cities: Extras['cities'], figures: ByRegion): Counted => {
  const countryOf = new Map(atlas.regions.map(({ id, country }) => [id, country]));
  return {
    regions: atlas.regions,
    people: new Map([...figures].map(([id, { value }]) => [id, value])),
    towns: cities.flatMap(({ at, regionId }) => {
      const country = countryOf.get(regionId);
      return country === undefined ? [] : [{ type: 'point', at, country } as const];
    }),
    plants: chipPlants(atlas).flatMap(({ at, country }) =>
      country === 'CR' ? [] : [{ type: 'point', at, country } as const],
    ),
  };
});

/** Who is nearest to each crossing, on the border without the plan and with it. */
export interface Catchments {
  readonly before: ReadonlyMap<CrossingId, CatchmentCount>;
  readonly after: ReadonlyMap<CrossingId, CatchmentCount>;
}

const before = lastOf((graph: Graph, who: Counted) => catchmentCounts(graph, who));
const after = lastOf((graph: Graph, who: Counted) => catchmentCounts(graph, who));
const both = lastOf((was: Catchments['before'], is: Catchments['after']): Catchments => ({ before: was, after: is }));

/** Nothing until towns and people have come: a dossier asks for them. */
export const selectCatchments = (state: AppState): Catchments | undefined => {
  const [{ cities }, figures] = [state.session.extras, selectPeople(state)];
  if (cities === undefined || figures === undefined) return undefined;
  const who = counted(state.atlas, cities, figures);
  return both(before(selectGraphBefore(state), who), after(selectGraph(state), who));
};
