import { regionCorridor } from '../../corridors/dossier';
import { NEIGHBOUR_HOURS } from '../../corridors/solve';
import type { Figure } from '../../model/figure';
import { PROJECT_KINDS, type Project } from '../../model/place';
import { networkFigure, type ScorePart, scorePart } from '../figures';
import { programmesOf } from '../programmes';
import { rawFigure } from '../rawFigure';
import { seriesOf } from '../series';
import { betterCrossing } from './better';
import { countOfProjects, type Fact } from './fact';
import { againstMedian } from './median';
import { portOf, reachOf, regionOf, type StoryWorld, scoreOf } from './world';

type Made = Omit<Fact, 'id'> | undefined;
type Resolver = (world: StoryWorld, first: string, second: string) => Made;

/** Every kind of live figure, by the word before the colon. */
const RESOLVERS: Readonly<Record<string, Resolver>> = {
  rank: (world, id) => {
    const region = regionOf(world, id);
    const rank = region && scoreOf(world, region.id)?.rank;
    return rank === undefined ? undefined : scored(world, scorePart('rank', rank, rankedIn(world)), 'rank');
  },
  range: (world, id) => {
    const region = regionOf(world, id);
    const range = region && world.ranges.get(region.id);
    if (range === undefined) return undefined;
    const { text } = world;
    return {
      text: text.t('tell.range', { low: text.number(range.low), high: text.number(range.high) }),
      label: text.t('tell.fact.range'),
      of: [scorePart('rank', range.low, rankedIn(world)), scorePart('rank', range.high, rankedIn(world))],
    };
  },
  score: (world, id) => {
    const region = regionOf(world, id);
    const score = region && scoreOf(world, region.id)?.score;
    return score === undefined ? undefined : scored(world, scorePart('score', score), 'score');
  },
  known: (world, id) => {
    const region = regionOf(world, id);
    const score = region && scoreOf(world, region.id);
    if (score === undefined) return undefined;
    const part = scorePart('coverage', score.coverage);
    return { text: world.text.percent(score.coverage), label: world.text.t('tell.fact.known'), of: [part] };
  },
  hours: (world, id) => corridorFact(world, id, 'hours'),
  km: (world, id) => corridorFact(world, id, 'km'),
  detour: (world, id) => corridorFact(world, id, 'detour'),
  minutes: (world, id) => corridorFact(world, id, 'minutes'),
  trucks: (world, id) => {
    const port = portOf(world, id);
    const figure = port?.trucks2024;
    if (port === undefined || figure === undefined) return undefined;
    return numbered(world, figure, world.text.t('tell.fact.trucks', { name: port.name, year: String(figure.year) }));
  },
  growth: (world, id) => growth(world, id),
  criterion: (world, id, criterionId) => {
    const region = regionOf(world, id);
    const criterion = world.atlas.criteria.find((candidate) => candidate.id === criterionId);
    const raw = region && criterion && scoreOf(world, region.id)?.raw[criterion.id];
    const figure = region && criterion && rawFigure(world.atlas, criterion, region, raw);
    return figure && criterion && measured(world, figure, criterion.names[world.text.language]);
  },
  figure: (world, id, indicatorId) => {
    const region = regionOf(world, id);
    const { indicators } = world.extras;
    const indicator = indicators?.indicators.find((candidate) => candidate.id === indicatorId);
    const figure = region && indicator && indicators?.figures.get(indicator.id)?.get(region.id);
    return figure && indicator && measured(world, figure, indicator.names[world.text.language]);
  },
  running: (world, id, kind) => projects(world, id, kind, 'running', ({ status }) => status === 'operating'),
  coming: (world, id, kind) =>
    projects(world, id, kind, 'coming', ({ status }) => status === 'under_construction' || status === 'announced'),
  building: (world, id, kind) => projects(world, id, kind, 'building', ({ status }) => status === 'under_construction'),
  jobs: (world, id) => detail(world, id, 'jobs'),
  investment: (world, id) => detail(world, id, 'investment'),
  neighbours: (world, id) => {
    const region = regionOf(world, id);
    const found = region && reachOf(world, region.id)?.neighbours;
    if (found === undefined) return undefined;
    const figure = networkFigure(found.length, 'projects', world.atlas.edition);
    return numbered(
      world,
      figure,
      world.text.t('tell.fact.neighbours', { count: found.length, hours: world.text.number(NEIGHBOUR_HOURS) }),
    );
  },
  gap: (world, id) => {
    const region = regionOf(world, id);
    const gap = region && againstMedian(world, region)?.gap;
    if (gap === undefined) return undefined;
    const { text } = world;
    const part = scorePart('points', Math.abs(gap));
    return { text: text.number(Math.abs(gap)), label: text.t('tell.fact.gap'), of: [part] };
  },
  programmes: (world, id) => {
    const region = regionOf(world, id);
    if (region === undefined || world.extras.programmes === undefined) return undefined;
    const own = programmesOf(world.extras.programmes, region).own.filter(({ kind }) => kind === 'workforce');
    const [newest] = own;
    const count = countOfProjects(own.length, world.atlas.edition);
    const figure =
      newest === undefined ? count : { ...count, sourceId: newest.sourceId, year: newest.year ?? count.year };
    return numbered(world, figure, world.text.t('tell.fact.programmes', { count: own.length }));
  },
  better: (world, id) => {
    const region = regionOf(world, id);
    const after = region && betterCrossing(world, region.id)?.rankAfter;
    return after === undefined ? undefined : scored(world, scorePart('rank', after, rankedIn(world)), 'better');
  },
};

/** The live figure behind `rank:MX-SON`; nothing where the kind or a name is unknown, or the data have no such figure. */
export function factOf(world: StoryWorld, id: string): Fact | undefined {
  const [kind = '', first = '', second = ''] = id.split(':');
  const made = Object.hasOwn(RESOLVERS, kind) ? RESOLVERS[kind]?.(world, first, second) : undefined;
  return made && { id, ...made };
}

/** Whether figures of this kind can be worked out anew from their id alone. */
export function isLive(id: string): boolean {
  return Object.hasOwn(RESOLVERS, id.split(':')[0] ?? '');
}

export function rankedIn({ ranking }: Pick<StoryWorld, 'ranking'>): number {
  return ranking.filter(({ rank }) => rank !== undefined).length;
}

function scored({ text }: StoryWorld, part: ScorePart, kind: 'rank' | 'score' | 'better'): Made {
  const of = part.of === undefined ? '' : text.number(part.of);
  return { text: text.number(part.amount), label: text.t(`tell.fact.${kind}`, { of }), of: [part] };
}

function numbered({ text }: StoryWorld, figure: Figure, label: string): Made {
  return { text: text.number(figure.value), label, of: [figure] };
}

function measured({ text }: StoryWorld, figure: Figure, label: string): Made {
  const shown = figure.unit === 'hours' ? text.hours(figure.value) : text.figure(figure);
  return { text: shown, label: text.t('tell.fact.measured', { name: label, year: String(figure.year) }), of: [figure] };
}

/** Hours, length, or what a closed crossing adds, from the region's city to the fab it reaches first. */
function corridorFact(world: StoryWorld, id: string, part: 'hours' | 'km' | 'detour' | 'minutes'): Made {
  const region = regionOf(world, id);
  const reach = region && reachOf(world, region.id);
  const way = region && reach && regionCorridor(world.graph, world.atlas, region, reach).toFab;
  if (way === undefined) return undefined;
  const { text, atlas } = world;
  const figure = (value: number, unit: 'hours' | 'km') => networkFigure(value, unit, atlas.edition);
  switch (part) {
    case 'hours':
      return {
        text: text.hours(way.route.hours),
        label: text.t('tell.fact.hours'),
        of: [figure(way.route.hours, 'hours')],
      };
    case 'km':
      return { text: text.roundKm(way.route.km), label: text.t('tell.fact.km'), of: [figure(way.route.km, 'km')] };
    case 'detour': {
      const next = way.ifClosed[0];
      if (next === undefined) return undefined;
      const more = Math.max(0, next.hours - way.route.hours);
      return { text: text.hours(more), label: text.t('tell.fact.detour'), of: [figure(more, 'hours')] };
    }
    case 'minutes': {
      const hours = way.route.legs.find((leg) => leg.type === 'crossing')?.hours;
      if (hours === undefined) return undefined;
      return {
        text: text.hours(hours),
        label: text.t('tell.fact.minutes'),
        of: [networkFigure(hours, 'hours', atlas.edition, [])],
      };
    }
  }
}

/** Change of trucks from the first to the last whole year that are counted alike. */
function growth(world: StoryWorld, id: string): Made {
  const port = portOf(world, id);
  const ports = world.extras.ports;
  if (port === undefined || ports === undefined) return undefined;
  const { full, breakAt } = seriesOf(ports.counts, port.id, 'trucks');
  const alike = full.filter(({ figure }) => breakAt === undefined || figure.year >= Number(breakAt));
  const [first, last] = [alike.at(0)?.figure, alike.at(-1)?.figure];
  if (first === undefined || last === undefined || first.year === last.year || first.value <= 0) return undefined;
  const { text } = world;
  const value = (last.value / first.value - 1) * 100;
  const period = `${first.year}-${last.year}`;
  const figure: Figure = { ...last, value, unit: 'percent', marks: ['derived'], period };
  return {
    text: text.t('unit.percent', { value: text.signed(value, 0) }),
    label: text.t('tell.fact.growth', { name: port.name, from: String(first.year), to: String(last.year) }),
    of: [figure],
  };
}

function projects(
  world: StoryWorld,
  id: string,
  kind: string,
  status: 'running' | 'coming' | 'building',
  holds: (project: Project) => boolean,
): Made {
  const region = regionOf(world, id);
  const known = PROJECT_KINDS.find((candidate) => candidate === kind);
  if (region === undefined || known === undefined) return undefined;
  const found = world.atlas.projects.filter((project) => project.regionId === region.id && project.kind === known);
  const figure = countOfProjects(found.filter(holds).length, world.atlas.edition);
  const { text } = world;
  return numbered(world, figure, text.t(`tell.fact.${status}`, { kind: text.t(`map.kind.${known}`) }));
}

function detail(world: StoryWorld, id: string, part: 'jobs' | 'investment'): Made {
  const found = world.extras.projects?.details.find((candidate) => candidate.id === id);
  const figure = found?.[part];
  if (figure === undefined) return undefined;
  const { text } = world;
  return { text: text.figure(figure), label: text.t(`tell.fact.${part}`, { year: String(figure.year) }), of: [figure] };
}
