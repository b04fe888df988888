import { THEMES } from '../../model/criterion';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { faulty } from '../../scoring/mcda/fault';
import { medianRegion, pointsAgainst, themeWeights } from '../../scoring/themes';
import type { Study } from '../study';
import { closeReport } from './closing';
import { type Desk, named, openDesk, score, TITLE } from './desk';
import { regionMap } from './mapPlan';
import { type Line, MISSING, type Report, type Row, type Section } from './model';
import { both, inSentence, listed } from './names';
import { projectTable } from './projects';
import { corridorSections, spotsOf } from './roadSections';
import { type Way, waysFrom } from './roads';
import { headlineOf, rankChart, regionOf, tiedWith } from './standing';
import { countryMedians, themesThatCount, themeValues } from './themes';

/** Ways that a brief shows. */
const WAYS = 4;
/** Figures a brief opens with, in this order; the first it has of each line. */
const KEY_FACTS: readonly (readonly string[])[] = [
  ['labour_force_secondary_edu_pct'],
  ['engineering_graduates_year', 'bachelors_share_pct'],
  ['electronics_employment', 'electronics_technicians_operators'],
  ['wage_bridge_usd_hour'],
  ['industrial_electricity_bridge_usd_kwh'],
  ['combined_cit_pct'],
  ['water_stress_class_aqueduct', 'drought_d1plus_area_pct_2024_05'],
  ['homicide_rate_latest_100k', 'homicide_rate_oecd_100k'],
];
const NO_TITLE: Line = { words: '', amounts: [], names: [] };

/** One region on one page. Throws ProblemError where no region is named. */
export function regionReport(study: Study, id: RegionId | undefined): Report {
  const region = id && regionOf(study, id);
  const own = study.ranking.find(({ regionId }) => regionId === id);
  if (region === undefined || own === undefined) throw faulty('region', 'the id of a region', id ?? 'nothing');
  const desk = openDesk(study, TITLE.brief);
  const ways = waysFrom(study, region, WAYS);
  const title = named(region.names[study.text.language]);
  const head = headOf(desk, region, own, ways);
  const bars = barsOf(desk, region, own);
  const facts = factsOf(desk, region);
  const projects = projectTable(desk, region.id);
  const roads = corridorSections(desk, region, ways);
  const sections: readonly Section[] = [
    head,
    { type: 'pair', left: [bars], right: [facts] },
    { type: 'pair', left: [projects], right: roads },
  ];
  return closeReport(desk, { document: 'region', title, sections, pages: 'one' });
}

function headOf(desk: Desk, region: Region, own: RegionScore, ways: readonly Way[]): Section {
  const { text } = desk.study;
  const ranks = rankChart(desk, own);
  return {
    type: 'head',
    crumb: named(text.t(`country.${region.country}`)),
    title: named(region.names[text.language]),
    lead: leadOf(desk, region, own),
    headline: headlineOf(desk, own),
    map: regionMap(desk, [region], ways, spotsOf(region, ways)),
    ...(ranks && { ranks }),
  };
}

/** What sets the region apart, and with whom it is as good as tied. */
function leadOf(desk: Desk, region: Region, own: RegionScore): readonly Line[] {
  const { study } = desk;
  const { atlas, ranking, text } = study;
  const middle = medianRegion(ranking);
  const points =
    middle && own.score !== undefined
      ? themeWeights(pointsAgainst(own, middle, atlas.criteria), atlas.criteria)
      : undefined;
  const order = THEMES.toSorted((a, b) => (points?.[b] ?? 0) - (points?.[a] ?? 0));
  const strong = order.filter((theme) => (points?.[theme] ?? 0) >= 1).slice(0, 2);
  const weak = order.filter((theme) => (points?.[theme] ?? 0) <= -1).slice(-1);
  const words = (themes: typeof THEMES): string =>
    both(
      themes.map((theme) => inSentence(text.t(`explore.theme.${theme}`), text.locale)),
      text,
    );
  const tied = tiedWith(study, region.id);
  return [
    ...(strong.length > 0 ? [desk.line('documents.lead.strong', { themes: words(strong) })] : []),
    ...(weak.length > 0 ? [desk.line('documents.lead.weak', { themes: words(weak) })] : []),
    ...(tied.length > 0
      ? [
          desk.line('documents.tie', {
            names: listed(
              tied.map(({ names }) => names[text.language]),
              text,
            ),
          }),
        ]
      : []),
  ];
}

function barsOf(desk: Desk, region: Region, own: RegionScore): Section {
  const { study } = desk;
  const { text } = study;
  const values = themeValues(study, own);
  const { count, medians } = countryMedians(study, region.country);
  const [low, high] = [score('edge', text.number(0)), score('edge', text.number(100))];
  return {
    type: 'bars',
    title: desk.line('documents.bars', { country: text.t(`country.${region.country}`) }),
    rows: themesThatCount(study).map((theme) => {
      const [value, middle] = [values.get(theme), medians.get(theme)];
      return {
        label: named(text.t(`explore.theme.${theme}`)),
        value: value === undefined ? MISSING : score('value', text.number(value)),
        ...(value !== undefined && { share: value / 100 }),
        ...(middle !== undefined && { mark: middle / 100 }),
      };
    }),
    note: desk.line('documents.bars.note', { low, high, count: score('count', text.number(count)) }),
  };
}

function factsOf(desk: Desk, region: Region): Section {
  const { extras, text } = desk.study;
  const { indicators, figures } = extras.indicators;
  const { names } = indicators.find(({ id }) => id === 'population_2020') ?? {};
  const people: Row = { cells: [named(plainName(names?.[text.language] ?? '')), desk.figure(region.population)] };
  const rows = KEY_FACTS.flatMap((choices): readonly Row[] => {
    const indicator = choices
      .flatMap((id) => indicators.find((candidate) => candidate.id === id) ?? [])
      .find(({ id }) => figures.get(id)?.has(region.id));
    const figure = indicator && figures.get(indicator.id)?.get(region.id);
    return figure === undefined ? [] : [{ cells: [named(indicator?.names[text.language] ?? ''), desk.figure(figure)] }];
  });
  return {
    type: 'table',
    title: desk.line('documents.facts'),
    columns: [
      { title: NO_TITLE, align: 'left', width: 5.2 },
      { title: NO_TITLE, align: 'right', width: 3 },
    ],
    rows: [people, ...rows],
    years: 'column',
    notes: [],
  };
}

/** The name of an indicator without the year at its end: the year stands beside the figure. */
function plainName(name: string): string {
  return name.replace(/(,? (en )?)\d{4}$/, '');
}
