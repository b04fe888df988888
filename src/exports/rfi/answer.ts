import { solveCorridors } from '../../corridors/solve';
import type { Certainty, Figure } from '../../model/figure';
import type { Programme } from '../../model/place';
import type { Region } from '../../model/region';
import { figureWhen } from '../../text/period';
import { marksOf, sourceTitle } from '../xlsx/sourcesSheet';
import type { Basis } from './basis';
import type { Field } from './field';
import type { AnswerLine } from './line';
import { type AnswerSite, scoped, seenFrom, siteLines } from './site';

export type Answer =
  | { readonly type: 'answered'; readonly lines: readonly AnswerLine[] }
  /** There is no figure; `close` says who publishes it or can say it. */
  | { readonly type: 'gap'; readonly close: string };

/** A list longer than this says how many more there are. */
const LONGEST_LIST = 12;

/**
 * Answers for one region; works out its hours once. For a site of the region its own hours, people and neighbours come
 * first, the region's figures stand for the rest, and each line says whose it is.
 */
export function answersFor(study: Basis, region: Region, site?: AnswerSite): (field: Field) => Answer {
  const reach = reachOf(study, site === undefined ? region : seenFrom(region, site));
  return (field) => {
    const found = linesOf(study, region, field, reach);
    const lines = site === undefined ? found : siteAndRegion(study, region, field, found, site);
    return lines.length > 0
      ? { type: 'answered', lines }
      : { type: 'gap', close: study.text.t('rfi.close', { who: field.close[study.text.language] }) };
  };
}

function siteAndRegion(
  study: Basis,
  region: Region,
  field: Field,
  found: readonly AnswerLine[],
  site: AnswerSite,
): readonly AnswerLine[] {
  const { t, language } = study.text;
  const [own, whole] = [t('rfi.site.own', { name: site.name }), t('rfi.site.region', { name: region.names[language] })];
  // Hours begin at the site; all else that the tables of fields name is the region's.
  const isOwn = field.answer.type === 'hours';
  return [...scoped(siteLines(study, field, site), own), ...scoped(found, isOwn ? own : whole)];
}

function reachOf({ atlas, scenario }: Basis, region: Region) {
  const { assumptions, profile, plan, year } = scenario;
  const one = { ...atlas, regions: [region] };
  return solveCorridors({ atlas: one, assumptions, profile, border: { plan, year } })[0];
}

function linesOf(
  study: Basis,
  region: Region,
  { answer, names }: Field,
  reach: ReturnType<typeof reachOf>,
): readonly AnswerLine[] {
  const { atlas, extras, text } = study;
  const here = <T extends { readonly regionId?: Region['id'] }>(item: T): boolean => item.regionId === region.id;
  const label = names[text.language];
  switch (answer.type) {
    case 'none':
      return [];
    case 'indicators':
      return answer.ids.flatMap((id) => indicatorLine(study, region, id));
    case 'region':
      return [figureLine(study, label, region.areaKm2)];
    case 'hours':
      return hoursLine(study, label, answer.to, reach);
    case 'ports': {
      const ports = atlas.ports.filter((port) => port.usRegionId === region.id || port.otherRegionId === region.id);
      return ports.flatMap((port) =>
        port.trucks2024 ? [figureLine(study, text.t('rfi.trucks', { port: port.name }), port.trucks2024)] : [],
      );
    }
    case 'parks':
      return listLine(
        study,
        label,
        extras.parks.filter(here).map(({ name, city, ...more }) => ({ ...more, name: `${name} (${city})` })),
      );
    case 'campuses': {
      const own = extras.campuses.filter(here);
      return listLine(
        study,
        label,
        own.map(({ name, sourceId }) => ({ name, sourceId, certainty: 'high' as const })),
      );
    }
    case 'gateways':
      return listLine(
        study,
        label,
        atlas.gateways.filter(here).filter(({ type }) => type === answer.of),
      );
    case 'projects': {
      const own = atlas.projects.filter((project) => here(project) && answer.kinds.includes(project.kind));
      const details = new Map(extras.projects.details.map((detail) => [detail.id, detail] as const));
      const items = own.flatMap(({ id, name, city, status }) => {
        const detail = details.get(id);
        const state = text.t(`explore.status.${status}`);
        return detail
          ? [{ name: `${name} (${city}, ${state})`, sourceId: detail.sourceId, certainty: detail.certainty }]
          : [];
      });
      return listLine(study, label, items);
    }
    case 'programmes':
      return extras.programmes
        .filter(({ kind, regionIds, countries }) => {
          const isHere = regionIds.length > 0 ? regionIds.includes(region.id) : countries.includes(region.country);
          return answer.kinds.includes(kind) && isHere;
        })
        .map((programme) => ({
          ...evidence(study, programme, whenOf(study, programme)),
          label: programme.names[text.language],
          text: programme.descriptions[text.language],
        }))
        .slice(0, LONGEST_LIST);
  }
}

/** As precise as the source; a source without a date says when it was read. */
function whenOf({ text, atlas }: Basis, { date, year }: Programme): string {
  if (date !== undefined) return text.date(date);
  return year === undefined ? text.t('rfi.undated', { year: atlas.edition.slice(0, 4) }) : String(year);
}

function indicatorLine(study: Basis, region: Region, id: string): readonly AnswerLine[] {
  const { extras, atlas, text } = study;
  const indicator = extras.indicators.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return [];
  const figure =
    extras.indicators.figures.get(indicator.id)?.get(region.id) ?? atlas.figures.get(indicator.id)?.get(region.id);
  return figure === undefined ? [] : [figureLine(study, indicator.names[text.language], figure)];
}

function figureLine(study: Basis, label: string, figure: Figure): AnswerLine {
  const { text } = study;
  return {
    ...evidence(study, figure, figureWhen(figure, text)),
    label,
    text: text.figure(figure),
    marks: marksOf(figure, text),
  };
}

function hoursLine(
  study: Basis,
  label: string,
  to: 'fab' | 'port' | 'air',
  reach: ReturnType<typeof reachOf>,
): readonly AnswerLine[] {
  const { atlas, extras, text } = study;
  const found = to === 'fab' ? reach?.fab : to === 'port' ? reach?.landPort : reach?.airCargo;
  const source = extras.sources.find(({ id }) => id === 'corredor-network');
  if (found === undefined || source === undefined) return [];
  const places: readonly { readonly id: string; readonly name: string }[] =
    to === 'fab' ? atlas.projects : to === 'port' ? atlas.crossings : atlas.gateways;
  const name = places.find(({ id }) => id === found.id)?.name ?? found.id;
  return [
    {
      ...evidence(study, { sourceId: source.id, certainty: 'low' }, atlas.edition.slice(0, 4)),
      label,
      text: text.t('rfi.hours', { hours: text.hours(found.hours), name }),
      marks: text.t('dossier.tag.derived'),
    },
  ];
}

interface Listed extends Pick<Figure, 'sourceId' | 'certainty'> {
  readonly name: string;
}

/** One line for all: how many, and which; the sources of those that are named. */
function listLine(study: Basis, label: string, items: readonly Listed[]): readonly AnswerLine[] {
  const [first] = items;
  if (first === undefined) return [];
  const { text, atlas, extras } = study;
  const named = items.slice(0, LONGEST_LIST);
  const list = named.map(({ name }) => name).join('; ');
  const sources = [...new Set(named.map(({ sourceId }) => sourceId))];
  const titles = sources.map((sourceId) =>
    sourceTitle(
      extras.sources.find(({ id }) => id === sourceId),
      { sourceId },
    ),
  );
  const worst = CERTAINTIES.find((certainty) => named.some((item) => item.certainty === certainty)) ?? first.certainty;
  return [
    {
      ...evidence(study, { sourceId: first.sourceId, certainty: worst }, atlas.edition.slice(0, 4)),
      label,
      text: text.t('rfi.list', { count: items.length, list, more: items.length - named.length }),
      source: titles.slice(0, 3).join(' · '),
    },
  ];
}

const CERTAINTIES: readonly Certainty[] = ['recalled', 'low', 'medium', 'high'];

function evidence(
  { extras }: Basis,
  { sourceId, certainty }: Pick<Figure, 'sourceId' | 'certainty'>,
  year: string,
): Pick<AnswerLine, 'source' | 'certainty' | 'year' | 'address' | 'marks'> {
  const source = extras.sources.find(({ id }) => id === sourceId);
  return {
    source: sourceTitle(source, { sourceId }),
    certainty,
    year,
    marks: '',
    ...(source?.url === undefined ? {} : { address: source.url }),
  };
}
