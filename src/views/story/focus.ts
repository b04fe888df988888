import type { Figure } from '../../model/figure';
import type { RegionId } from '../../model/ids';
import { FIRST_YEAR, type Scene } from '../../model/scenario';
import type { RankRange } from '../../model/score';
import type { Focus } from '../../model/story';
import { corridorsOf } from '../corridor';
import { type CountRow, seriesOf } from '../series';
import { entriesOf, lastYearOf, type TimelineEntry } from '../timeline';
import type { Fact } from './fact';
import { factOf, rankedIn } from './facts';
import { againstMedian } from './median';
import { portOf, reachOf, regionOf, type StoryWorld, scoreOf } from './world';

/** The chart or table of a scene as plain values: the wall and the files draw the same. */
export type FocusView =
  | { readonly type: 'regions'; readonly of: number; readonly rows: readonly RegionRow[] }
  | { readonly type: 'reasons'; readonly median: string; readonly rows: readonly ReasonRow[] }
  | CorridorFocusView
  | { readonly type: 'ports'; readonly rows: readonly PortRow[] }
  | {
      readonly type: 'timeline';
      /** Oldest first. */
      readonly entries: readonly TimelineEntry[];
      readonly newest: readonly TimelineEntry[];
      readonly last: number;
    };

export interface RegionRow {
  readonly id: RegionId;
  readonly name: string;
  readonly score?: number;
  readonly rank?: number;
  readonly range?: RankRange;
  readonly isMarked: boolean;
}

export interface ReasonRow {
  readonly id: string;
  readonly name: string;
  readonly points: number;
}

export interface CorridorFocusView {
  readonly type: 'corridor';
  readonly from: string;
  readonly to: string;
  readonly km: Figure;
  readonly hours: Figure;
  readonly stretches: readonly FocusStretch[];
}

export type FocusStretch =
  | { readonly type: 'road'; readonly km: Figure; readonly hours: Figure }
  | { readonly type: 'crossing'; readonly name: string; readonly hours: Figure };

export interface PortRow {
  readonly id: string;
  readonly name: string;
  /** Trucks of the whole years. */
  readonly full: readonly CountRow[];
  readonly trucks?: Fact;
  readonly growth?: Fact;
}

type Of<Type extends Focus['type']> = Extract<Focus, { type: Type }>;

/** Criteria that help most, and as many that cost most. */
const EACH = 3;
/** Entries of the timeline that are named. */
const NAMED = 5;

/** What stands beside the words of a scene; nothing where there is nothing to show. */
export function focusOf({ focus }: Pick<Scene, 'focus'>, world: StoryWorld): FocusView | undefined {
  switch (focus.type) {
    case 'none':
      return undefined;
    case 'rank':
      return rankView(focus, world);
    case 'compare':
      return regionsView(focus.regionIds, focus.regionIds[0], world);
    case 'reasons':
      return reasonsView(focus, world);
    case 'corridor':
      return corridorView(focus, world);
    case 'ports':
      return portsView(focus, world);
    case 'timeline':
      return timelineView(world);
  }
}

/** The first regions of the ranking, the selected one marked. */
function rankView({ top }: Of<'rank'>, world: StoryWorld): FocusView {
  const { selection } = world.scenario;
  const ids = world.ranking
    .filter(({ rank }) => rank !== undefined)
    .slice(0, Math.min(top, rankedIn(world)))
    .map(({ regionId }) => regionId);
  return regionsView(ids, selection.type === 'region' ? selection.id : undefined, world);
}

function regionsView(ids: readonly RegionId[], marked: RegionId | undefined, world: StoryWorld): FocusView {
  const rows = ids.flatMap((id): readonly RegionRow[] => {
    const region = regionOf(world, id);
    if (region === undefined) return [];
    const { score, rank } = scoreOf(world, id) ?? {};
    const range = world.ranges.get(id);
    return [
      {
        ...{ id, name: region.names[world.text.language], isMarked: id === marked },
        ...(score !== undefined && { score }),
        ...(rank !== undefined && { rank }),
        ...(range !== undefined && { range }),
      },
    ];
  });
  return { type: 'regions', of: rankedIn(world), rows };
}

function reasonsView({ regionId }: Of<'reasons'>, world: StoryWorld): FocusView | undefined {
  const region = regionOf(world, regionId);
  const compared = region && againstMedian(world, region);
  if (compared === undefined) return undefined;
  const { language } = world.text;
  const sorted = compared.points.toSorted((a, b) => b.points - a.points);
  const shown = sorted.length > 2 * EACH ? [...sorted.slice(0, EACH), ...sorted.slice(-EACH)] : sorted;
  const rows = shown.map(({ criterionId, points }) => {
    const criterion = world.atlas.criteria.find(({ id }) => id === criterionId);
    return { id: criterionId, name: criterion?.names[language] ?? criterionId, points };
  });
  return { type: 'reasons', median: compared.median.names[language], rows };
}

/** The way to the fab that is reached first. */
function corridorView({ regionId }: Of<'corridor'>, world: StoryWorld): FocusView | undefined {
  const region = regionOf(world, regionId);
  const fabId = region && reachOf(world, region.id)?.fab?.id;
  if (region === undefined || fabId === undefined) return undefined;
  const [way] = corridorsOf({ atlas: world.atlas, graph: world.graph, region, fabs: [fabId] });
  if (way?.type !== 'route' || way.stretches.length === 0) return undefined;
  const { km, hours, fab } = way;
  const stretches = way.stretches.map((stretch): FocusStretch => {
    if (stretch.type === 'road') return stretch;
    return { type: 'crossing', name: stretch.crossing.name, hours: stretch.hours };
  });
  return { type: 'corridor', from: region.referenceCity.name, to: fab.city, km, hours, stretches };
}

function portsView({ portIds }: Of<'ports'>, world: StoryWorld): FocusView {
  const counts = world.extras.ports?.counts ?? [];
  const rows = portIds.flatMap((id): readonly PortRow[] => {
    const port = portOf(world, id);
    if (port === undefined) return [];
    const { full } = seriesOf(counts, port.id, 'trucks');
    const [trucks, growth] = [factOf(world, `trucks:${id}`), factOf(world, `growth:${id}`)];
    return [{ id, name: port.name, full, ...(trucks && { trucks }), ...(growth && { growth }) }];
  });
  return { type: 'ports', rows };
}

/** Joint policy over the years, the newest entries named. */
function timelineView(world: StoryWorld): FocusView | undefined {
  const entries = entriesOf(world).filter(({ kind, countries }) => kind === 'policy' && countries.length > 1);
  if (entries.length === 0) return undefined;
  return { type: 'timeline', entries, newest: entries.slice(-NAMED).toReversed(), last: lastYearOf(entries) };
}

/** `2023-07` of 2020 to 2026 as 0..1 of the track; a bare year stands in its middle. */
export function shareOfTrack({ date }: Pick<TimelineEntry, 'date'>, last: number): number {
  const [year = FIRST_YEAR, month = 7] = date.split('-').map(Number);
  return (year + (month - 1) / 12 - FIRST_YEAR) / (last + 1 - FIRST_YEAR);
}
