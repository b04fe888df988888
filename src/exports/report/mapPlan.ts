import type { Extras } from '../../model/atlas';
import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import { CLASS_EDGES, SCORE_CLASSES, type ScoreClass, scoreClass } from '../../scoring/classes';
import { KM_PER_MILE } from '../../text/convert';
import type { Study } from '../study';
import { type Desk, named, score, setting } from './desk';
import type { Line, MapPlan, Spot } from './model';
import type { Way } from './roads';

type Bounds = MapPlan['bounds'];

/** The part of the continent where the work is; the far north is cut off so that the rest can be read. */
export const CONTINENT: Bounds = [-128, 14.5, -60, 58];
const SCALES = [50, 100, 200, 500, 1000];
const KM_PER_DEGREE = 111.2;

/** Every region by its score. */
export function rankingMap(desk: Desk): MapPlan {
  return {
    ...plain(desk, CONTINENT),
    fill: 'class',
    classes: classesOf(desk.study),
    alt: named(desk.line('documents.kind.ranking').words),
    legend: legendOf(desk),
  };
}

/** One or a few regions with their corridors. */
export function regionMap(
  desk: Desk,
  regions: readonly Region[],
  ways: readonly Way[],
  spots: readonly Spot[],
): MapPlan {
  const { language } = desk.study.text;
  const points = [...ways.flatMap((way) => way.points), ...spots.map(({ at }) => at)];
  const own = regions.map(({ bounds }) => bounds);
  return {
    ...plain(desk, padded(around(own, points))),
    focus: regions.map(({ id }) => id),
    ways: ways.map((way) => way.points),
    spots,
    alt: named(regions.map(({ names }) => names[language]).join(', ')),
  };
}

/** A crossing with the country around it. */
export function crossingMap(desk: Desk, { at, name }: Crossing): MapPlan {
  const [lng, lat] = at;
  return {
    ...plain(desk, [lng - 6, lat - 4, lng + 6, lat + 4]),
    spots: [
      { at, kind: 'crossing', label: named(name) },
      ...citiesNear(desk.study, at).map((city) => ({ at: city.at, kind: 'city' as const, label: named(city.name) })),
    ],
    alt: named(name),
  };
}

const CITIES = 8;

/** The largest cities of the stretch of country that the map of a crossing shows, none on top of it. */
export function citiesNear({ extras }: Study, [lng, lat]: LngLat): Extras['cities'] {
  const near = extras.cities.filter(({ at: [x, y] }) => {
    const [dx, dy] = [Math.abs(x - lng), Math.abs(y - lat)];
    return dx < 5.5 && dy < 3.6 && dx + dy > 0.5;
  });
  return near.toSorted((a, b) => b.population - a.population).slice(0, CITIES);
}

/** A map with nothing on it yet. */
export function plain(desk: Desk, bounds: Bounds): MapPlan {
  const { text } = desk.study;
  const inMiles = text.converted({ value: 1, unit: 'km' }) !== undefined;
  const unitKm = inMiles ? KM_PER_MILE : 1;
  const scale = scaleOf(bounds, unitKm);
  return {
    bounds,
    fill: 'focus',
    classes: new Map(),
    focus: [],
    ways: [],
    spots: [],
    alt: named(''),
    scaleKm: scale * unitKm,
    scale: desk.line(inMiles ? 'measure.mi' : 'unit.km', { value: setting(text.number(scale)) }),
    credit: desk.line('documents.borders'),
  };
}

/** A round length of about a fifth of the map's width, in units of so many km. */
function scaleOf([west, south, east, north]: Bounds, unitKm: number): number {
  const width = (east - west) * KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return SCALES.findLast((length) => length * unitKm <= width / 5) ?? SCALES[0] ?? 50;
}

export function classesOf({ ranking }: Study): ReadonlyMap<RegionId, ScoreClass> {
  const ranked = ranking.filter(({ unranked }) => unranked !== 'coverage' && unranked !== 'out-of-scope');
  return new Map(
    ranked.flatMap(({ regionId, score: value }) =>
      value === undefined ? [] : [[regionId, scoreClass(value)] as const],
    ),
  );
}

/** Classes of the score from the highest down, and too little data. */
export function legendOf(desk: Desk): NonNullable<MapPlan['legend']> {
  const edge = (value: number) => score('edge', desk.study.text.number(value));
  const label = (of: ScoreClass): Line => {
    const edges: readonly number[] = CLASS_EDGES;
    const [low, high] = [edges[of - 1], edges[of]];
    if (low === undefined) return desk.line('documents.legend.below', { edge: edge(high ?? 0) });
    if (high === undefined) return desk.line('documents.legend.from', { edge: edge(low) });
    return desk.line('documents.legend.between', { low: edge(low), high: edge(high) });
  };
  const classes = SCORE_CLASSES.map((of) => ({ class: of, label: label(of) }));
  return [...classes.toReversed(), { class: 'none', label: desk.line('documents.legend.none') }];
}

function around(all: readonly Bounds[], points: readonly LngLat[]): Bounds {
  const lngs = [...all.flatMap(([west, , east]) => [west, east]), ...points.map(([lng]) => lng)];
  const lats = [...all.flatMap(([, south, , north]) => [south, north]), ...points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Air around what must be seen, and at least some hundred kilometres of neighbours. */
export function padded([west, south, east, north]: Bounds): Bounds {
  const [width, height] = [Math.max(7, (east - west) * 1.16), Math.max(5, (north - south) * 1.16)];
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
