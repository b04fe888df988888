import type { CrossingLoad } from '../corridors/assign/crossings';
import type { Atlas, Extras } from '../model/atlas';
import type { CrossingId, RegionId, SourceId } from '../model/ids';
import type { Project } from '../model/place';
import type { Ranking, RankRange } from '../model/score';
import type { LoadsBySide } from '../state/border/loadMarks';
import type { Chances } from '../state/confidence/picture';
import type { Pointed } from '../state/store';
import { crossingStateAt, projectStatusAt } from '../state/timeline';
import { sourceWords } from '../text/sourceWords';
import type { Text } from '../text/text';

/** One line of a card; a number carries its source. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly sourceId?: SourceId;
}

/** What is written beside the thing pointed at. */
export interface HoverCard {
  readonly title: string;
  /** Country, kind or company. */
  readonly subtitle: string;
  /** Score without decimals, for regions that have one. */
  readonly score?: string;
  readonly rows: readonly CardRow[];
}

export interface CardData {
  readonly atlas: Atlas;
  readonly extras: Partial<Extras>;
  readonly ranking: Ranking;
  /** Empty before the first draws. */
  readonly ranges: ReadonlyMap<RegionId, RankRange>;
  /** In the view that asks how firm the ranking is. */
  readonly chances?: Chances | undefined;
  /** Year the map shows. */
  readonly year: number;
  /** Loads of the crossings where they are worked out, and the crossings whose lanes somebody stated. */
  readonly loads?: LoadsBySide;
  readonly statedLanes?: ReadonlySet<CrossingId>;
}

type Of<Type extends Pointed['type']> = Extract<Pointed, { type: Type }>['id'];

/** The card of what is pointed at, or nothing where it is not (or no longer) in the data. */
export function hoverCard(pointed: Pointed, data: CardData, text: Text): HoverCard | undefined {
  switch (pointed.type) {
    case 'region':
      return regionCard(pointed.id, data, text);
    case 'port':
      return portCard(pointed.id, data, text);
    case 'crossing':
      return crossingCard(pointed.id, data, text);
    case 'project':
      return projectCard(pointed.id, data, text);
    case 'gateway':
      return gatewayCard(pointed.id, data, text);
    case 'park':
      return parkCard(pointed.id, data, text);
    case 'resource':
      return resourceCard(pointed.id, data, text);
  }
}

function regionCard(
  id: Of<'region'>,
  { atlas, ranking, ranges, chances }: CardData,
  text: Text,
): HoverCard | undefined {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region === undefined) return undefined;
  const score = ranking.find(({ regionId }) => regionId === id);
  const count = ranking.filter(({ rank }) => rank !== undefined).length;
  const near = atlas.projects.filter(({ regionId, kind }) => regionId === id && (kind === 'fab' || kind === 'atp'));
  const chance = chances?.regions.get(id);
  const place = { label: text.t('map.hover.rank'), value: rankWords(score, chance ?? ranges.get(id), count, text) };
  return {
    title: region.names[text.language],
    subtitle: text.t(`map.country.${region.country}`),
    ...(score?.rank === undefined || score.score === undefined ? {} : { score: text.number(score.score) }),
    rows: [
      place,
      ...(chance === undefined || chances === undefined
        ? []
        : [{ label: text.t('confidence.top', { count: chances.top }), value: text.percent(chance.share) }]),
      ...(score === undefined ? [] : [{ label: text.t('map.hover.known'), value: text.percent(score.coverage) }]),
      { label: text.t('map.hover.projects'), value: text.number(near.length) },
    ],
  };
}

function rankWords(
  score: Ranking[number] | undefined,
  range: Pick<RankRange, 'low' | 'high'> | undefined,
  count: number,
  text: Text,
): string {
  if (score?.rank === undefined) return text.t(`map.hover.unranked.${score?.unranked ?? 'out-of-scope'}`);
  const values = { rank: text.number(score.rank), count: text.number(count) };
  if (range === undefined) return text.t('map.hover.rankOf', values);
  return text.t('map.hover.rankRange', { ...values, low: text.number(range.low), high: text.number(range.high) });
}

function portCard(id: Of<'port'>, data: CardData, text: Text): HoverCard | undefined {
  const port = data.atlas.ports.find((candidate) => candidate.id === id);
  if (port === undefined) return undefined;
  const main = data.atlas.crossings.find((crossing) => crossing.id === port.mainCrossingId);
  const { trucks2024: trucks } = port;
  return {
    title: port.name,
    subtitle: [port.localName, main?.name].find((name) => name !== undefined && name !== port.name) ?? '',
    rows: [
      ...(main === undefined ? [] : crossingRows(main, data, text)),
      trucks === undefined
        ? { label: text.t('map.hover.trucks', { year: '2024' }), value: text.t('map.crossing.noTrucks') }
        : {
            label: text.t('map.hover.trucks', { year: String(trucks.year) }),
            value: text.number(trucks.value),
            sourceId: trucks.sourceId,
          },
    ],
  };
}

function crossingCard(id: Of<'crossing'>, data: CardData, text: Text): HoverCard | undefined {
  const crossing = data.atlas.crossings.find((candidate) => candidate.id === id);
  if (crossing === undefined) return undefined;
  return { title: crossing.name, subtitle: crossing.localName ?? '', rows: crossingRows(crossing, data, text) };
}

function crossingRows(
  crossing: Atlas['crossings'][number],
  { atlas, extras, year, loads, statedLanes }: CardData,
  text: Text,
): readonly CardRow[] {
  const { state } = crossingStateAt(crossing, extras.ports?.works ?? [], year, atlas.edition);
  const load = loads?.get(crossing.id);
  return [
    { label: text.t('map.hover.status'), value: text.t(`map.crossing.${state}`), sourceId: crossing.sourceId },
    ...(load === undefined ? [] : loadRows(load, statedLanes?.has(crossing.id) ?? false, text)),
  ];
}

/** What is worked out says so, and where its lanes are a guess it says that too. */
function loadRows(
  { trucksPerDay, utilisation, delayMinutes }: CrossingLoad,
  isStated: boolean,
  text: Text,
): readonly CardRow[] {
  const share = text.percent(utilisation);
  return [
    { label: text.t('over.loads.trucks'), value: text.number(trucksPerDay) },
    {
      label: text.t('over.loads.share'),
      value: text.t(isStated ? 'over.loads.shareOf' : 'over.loads.shareAssumed', { share }),
    },
    { label: text.t('over.loads.wait'), value: text.t('unit.minutes', { value: text.number(delayMinutes) }) },
  ];
}

function projectCard(id: Of<'project'>, { atlas, extras, year }: CardData, text: Text): HoverCard | undefined {
  const project = atlas.projects.find((candidate) => candidate.id === id);
  if (project === undefined) return undefined;
  const detail = extras.projects?.details.find((candidate) => candidate.id === id);
  const source = detail === undefined ? {} : { sourceId: detail.sourceId };
  const place = project.precision === 'city' ? text.t('map.hover.cityOnly', { city: project.city }) : project.city;
  return {
    title: project.name,
    subtitle: project.company,
    rows: [
      { label: text.t('map.hover.kind'), value: text.t(`map.kind.${project.kind}`) },
      { label: text.t('map.hover.status'), value: statusWords(project, year, atlas.edition, text), ...source },
      { label: text.t('map.hover.place'), value: `${place}, ${text.t(`map.country.${project.country}`)}` },
      ...(project.startYear === undefined
        ? []
        : [{ label: text.t('map.hover.start'), value: String(project.startYear), ...source }]),
    ],
  };
}

function statusWords(project: Project, year: number, edition: string, text: Text): string {
  const then = projectStatusAt(project, year, edition);
  if (then?.expected) return text.t('map.status.expected');
  const status = text.t(`map.status.${then?.status ?? project.status}`);
  const isRecorded = then?.status === project.status && project.statusAsOf !== undefined;
  return isRecorded ? text.t('map.hover.asOf', { status, date: text.date(project.statusAsOf ?? '') }) : status;
}

function gatewayCard(id: Of<'gateway'>, { atlas }: CardData, text: Text): HoverCard | undefined {
  const gateway = atlas.gateways.find((candidate) => candidate.id === id);
  if (gateway === undefined) return undefined;
  const { name, type, city, country, sourceId } = gateway;
  const value = `${city}, ${text.t(`map.country.${country}`)}`;
  return {
    title: name,
    subtitle: text.t(`map.gateway.${type}`),
    rows: [{ label: text.t('map.hover.place'), value, sourceId }],
  };
}

function parkCard(id: Of<'park'>, { extras }: CardData, text: Text): HoverCard | undefined {
  const park = extras.parks?.find((candidate) => candidate.id === id);
  if (park === undefined) return undefined;
  const { name, city, country, developer, sourceId } = park;
  return {
    title: name,
    subtitle: text.t('map.park'),
    rows: [
      { label: text.t('map.hover.place'), value: `${city}, ${text.t(`map.country.${country}`)}`, sourceId },
      ...(developer === undefined ? [] : [{ label: text.t('map.hover.developer'), value: developer, sourceId }]),
    ],
  };
}

function resourceCard(id: Of<'resource'>, { extras }: CardData, text: Text): HoverCard | undefined {
  const resource = extras.resources?.find((candidate) => candidate.id === id);
  if (resource === undefined) return undefined;
  const { name, commodity, status, country, sourceId } = resource;
  return {
    title: name,
    subtitle: text.t(`map.country.${country}`),
    rows: [
      { label: text.t('map.hover.commodity'), value: sourceWords(commodity, text), sourceId },
      { label: text.t('map.hover.status'), value: text.t(`map.status.${status}`), sourceId },
    ],
  };
}
