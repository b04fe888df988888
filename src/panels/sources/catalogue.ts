import { factName } from '../../exports/report/factNames';
import type { Atlas, Extras } from '../../model/atlas';
import type { Figure, Source } from '../../model/figure';
import type { Country } from '../../model/geo';
import type { IndicatorId, RegionId, SourceId } from '../../model/ids';
import type { IndicatorTheme } from '../../model/region';
import { joined } from '../../text/joined';
import type { Text } from '../../text/text';
import { sourceName } from '../evidence/sourceName';
import { TRADE_FACTS } from '../port/trade';
import { roadFactName, roadFigure } from '../region/roads';
import { fold } from '../search/find';

/** One figure of the product, wherever it stands, with what it says and of which place. */
export interface Entry {
  readonly key: string;
  /** In the language of the page. */
  readonly what: string;
  readonly place: string;
  /** The series it belongs to, for the filter: an indicator, or a kind of count or fact. */
  readonly series: string;
  readonly group: IndicatorTheme | 'ports' | 'gateways' | 'projects' | 'roads';
  readonly regionId?: RegionId;
  readonly country?: Country;
  readonly figure: Figure;
  readonly publisher: string;
  /** Folded words for the search. */
  readonly words: string;
}

export interface CatalogueGiven {
  readonly atlas: Atlas;
  readonly extras: Pick<Extras, 'indicators' | 'sources'> &
    Partial<Pick<Extras, 'ports' | 'gatewayMetrics' | 'projects' | 'roadFacts'>>;
  readonly text: Pick<Text, 't' | 'language' | 'date'>;
}

type Draft = Omit<Entry, 'publisher' | 'words'>;

/** Every figure: of regions, ports of entry, gateways, projects, CHIPS awards and roads, in the order of the files. */
export function catalogue(given: CatalogueGiven): readonly Entry[] {
  const names = publisherNames(given.extras.sources, given.text);
  const drafts = [
    ...regionFigures(given),
    ...portFigures(given),
    ...gatewayFigures(given),
    ...projectFigures(given),
    ...awardFigures(given),
    ...roadFigures(given),
  ];
  return drafts.map((draft) => {
    const publisher = names.get(draft.figure.sourceId) ?? given.text.t('dossier.source.missing');
    return { ...draft, publisher, words: fold(`${draft.what} ${draft.place} ${publisher} ${draft.figure.note ?? ''}`) };
  });
}

/** What each source is called in a list: its publisher, or that we worked it out or recalled it. */
export function publisherNames(sources: readonly Source[], { t }: Pick<Text, 't'>): ReadonlyMap<SourceId, string> {
  return new Map(
    sources.map((source) => {
      if (source.read === 'computed') return [source.id, t('dossier.source.computed')];
      if (source.read === 'recalled') return [source.id, t('dossier.source.recalled')];
      return [source.id, sourceName(source) ?? t('sources.noPublisher')];
    }),
  );
}

function regionFigures({ atlas, extras, text }: CatalogueGiven): readonly Draft[] {
  const { indicators, figures } = extras.indicators;
  return indicators.flatMap((indicator) =>
    atlas.regions.flatMap((region): readonly Draft[] => {
      const figure = figures.get(indicator.id)?.get(region.id);
      if (figure === undefined) return [];
      return [
        {
          key: `${indicator.id} ${region.id}`,
          what: indicator.names[text.language],
          place: region.names[text.language],
          series: indicatorKey(indicator.id),
          group: indicator.theme,
          regionId: region.id,
          country: region.country,
          figure,
        },
      ];
    }),
  );
}

/** The key of an indicator among the series. */
export function indicatorKey(id: IndicatorId): string {
  return `indicator ${id}`;
}

function portFigures({ atlas, extras, text }: CatalogueGiven): readonly Draft[] {
  if (extras.ports === undefined) return [];
  const places = new Map<string, string>([...atlas.crossings, ...atlas.ports].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => {
    if (id === 'border-us-mx') return text.t('dossier.border.US-MX');
    if (id === 'border-us-ca') return text.t('dossier.border.US-CA');
    return places.get(id) ?? id;
  };
  const counts = extras.ports.counts.map(({ placeId, measure, figure }, index): Draft => {
    const what = text.t(`dossier.measureName.${measure}`);
    return { key: `count ${index}`, what, place: nameOf(placeId), series: `count ${measure}`, group: 'ports', figure };
  });
  const facts = extras.ports.facts.flatMap(({ placeId, fact, content, family }, index): readonly Draft[] => {
    if (content.type !== 'figure') return [];
    const what = factWords(fact, family, text);
    const { figure } = content;
    return [{ key: `fact ${index}`, what, place: nameOf(placeId), series: `fact ${what}`, group: 'ports', figure }];
  });
  return [...counts, ...facts];
}

/** Families whose facts share short names, such as the mean of each kind of wait. */
function factWords(fact: string, family: string, text: Pick<Text, 't' | 'language'>): string {
  const { t } = text;
  const trade = TRADE_FACTS.find((name) => name === fact);
  if (trade !== undefined) return joined(t('dossier.trade'), t(`dossier.fact.${trade}`), text);
  const key = factName(fact);
  const name = key === undefined ? t('sources.portFact') : t(key);
  switch (family) {
    case 'wait-canada-2023':
    case 'wait-cbp-estimate':
    case 'wait-posted':
    case 'crossing-time-measured':
    case 'wait-snapshot-2022':
      return joined(t(`dossier.wait.${family}`), name, text);
    default:
      return name;
  }
}

function gatewayFigures({ atlas, extras, text }: CatalogueGiven): readonly Draft[] {
  const gateways = new Map(atlas.gateways.map((gateway) => [gateway.id, gateway]));
  return (extras.gatewayMetrics ?? []).map(({ gatewayId, metric, figure }, index) => {
    const what = text.t(`dossier.metric.${metric}`);
    const place = gateways.get(gatewayId)?.name ?? gatewayId;
    return { key: `gateway ${index}`, what, place, series: `gateway ${metric}`, group: 'gateways', figure };
  });
}

function projectFigures({ atlas, extras, text: { t } }: CatalogueGiven): readonly Draft[] {
  const projects = new Map(atlas.projects.map((project) => [project.id, project]));
  return (extras.projects?.details ?? []).flatMap(({ id, investment, award, jobs }) => {
    const place = projects.get(id)?.name ?? id;
    const regionId = projects.get(id)?.regionId;
    const entry = (part: string, what: string, figure: Figure | undefined): readonly Draft[] =>
      figure === undefined
        ? []
        : [
            {
              key: `${part} ${id}`,
              what,
              place,
              series: `project ${part}`,
              group: 'projects',
              figure,
              ...(regionId && { regionId }),
            },
          ];
    return [
      ...entry('investment', t('dossier.investment'), investment),
      ...entry('award', t('dossier.award'), award),
      ...entry('jobs', t('dossier.jobs'), jobs),
    ];
  });
}

/** An award goes to a firm, and may be shared by several projects: it stands here once, under the firm's name. */
function awardFigures({ extras, text: { t } }: CatalogueGiven): readonly Draft[] {
  return (extras.projects?.awards ?? []).map(({ id, recipient, status, amount }) => ({
    key: `CHIPS award ${id}`,
    what: t('sources.award', { status: t(`dossier.awardStatus.${status}`) }),
    place: recipient,
    series: `CHIPS award ${status}`,
    group: 'projects',
    country: 'US',
    figure: amount,
  }));
}

function roadFigures({ extras, text }: CatalogueGiven): readonly Draft[] {
  return (extras.roadFacts ?? []).flatMap((fact, index): readonly Draft[] => {
    const figure = roadFigure(fact, text);
    if (figure === undefined) return [];
    const what = roadFactName(fact, text);
    return [{ key: `road ${index}`, what, place: fact.scope, series: `road ${fact.fact}`, group: 'roads', figure }];
  });
}
