import type { Criterion } from '../../model/criterion';
import type { RegionId } from '../../model/ids';
import { faulty } from '../../scoring/mcda/fault';
import { effectiveWeights } from '../../scoring/profile';
import { type Contender, regionsOf } from '../../views/contender';
import { contendersOf } from '../contenders';
import { rawFigure } from '../figures';
import type { OrderedSites } from '../order';
import { bandsOf, rangesOf } from '../ranges';
import type { Study } from '../study';
import { chanceOfTop, chancesOf } from './chances';
import { closeReport } from './closing';
import { measureTable } from './comparisonSites';
import { type Desk, named, openDesk, score, TITLE } from './desk';
import { FEWEST_COMPARED, MOST_COMPARED } from './limits';
import { regionMap } from './mapPlan';
import { type Cell, type Column, type Line, MISSING, type Report, type Row, type Section } from './model';
import { listed, shortened } from './names';
import { type Way, waysFrom } from './roads';
import { rankAmount, rankedCount, scoreAmount } from './standing';
import { themesThatCount, themeValues } from './themes';

/** Points that neither the figures nor the goalposts carry. */
const CLOSE = 1.5;
/** Criteria whose figures are printed: the heaviest. */
const FACTS = 10;

interface Compared extends Contender {
  readonly way: Way | undefined;
  /** The name of a region as it is; that of a site as far as a column has room for it. */
  readonly head: string;
}

/** Letters of a site's name over a column, by how many columns there are, and of one word. */
const HEAD_LETTERS = [60, 60, 40, 32, 26, 26] as const;
const WORD_LETTERS = 14;
/** Letters of a site's name in the title and in a note. */
const TITLE_LETTERS = 60;
/** Letters of all names together that the title has room for. */
const TITLE_WHOLE = 160;

/** Two to six regions and sites side by side. Throws ProblemError for fewer or more. */
export function comparisonReport(study: Study, ids: readonly RegionId[], sites: OrderedSites): Report {
  const contenders = contendersOf(study, ids, sites);
  if (contenders.length < FEWEST_COMPARED || contenders.length > MOST_COMPARED) {
    throw faulty('compared', `${FEWEST_COMPARED} to ${MOST_COMPARED} regions and sites`, contenders.length);
  }
  const { language } = study.text;
  const compared = contenders.map((one): Compared => {
    const name = one.names[language];
    const most = HEAD_LETTERS[contenders.length - 1] ?? 0;
    const head = one.site === undefined ? name : shortened(name, most, WORD_LETTERS);
    return { ...one, head, way: waysFrom(study, one.seenFrom, 1)[0] };
  });
  const hasSites = compared.some(({ site }) => site !== undefined);
  const desk = openDesk(study, TITLE.report);
  const sections: readonly Section[] = [
    headOf(desk, compared),
    standingTable(desk, compared, sites.ranked),
    themeGroups(desk, compared),
    factTable(desk, compared),
    ...(hasSites ? [measureTable(desk, compared, columnsOf(compared, BARE))] : []),
    roadTable(desk, compared),
  ];
  return closeReport(desk, { document: 'comparison', title: named(namesOf(desk, compared)), sections, pages: 'many' });
}

const BARE: Line = { words: '', amounts: [], names: [] };

function namesOf({ study }: Desk, compared: readonly Compared[]): string {
  const whole = compared.map((one) => nameOf(study, one)).join(', ');
  return whole.length <= TITLE_WHOLE ? whole : compared.map(({ head }) => head).join(', ');
}

function nameOf({ text }: Study, { names, site }: Compared): string {
  const name = names[text.language];
  return site === undefined ? name : shortened(name, TITLE_LETTERS, TITLE_LETTERS / 2);
}

function headOf(desk: Desk, compared: readonly Compared[]): Section {
  const { text } = desk.study;
  const regions = [...new Set(compared.map(({ region }) => region))];
  const spots = compared.map(({ at, head, site }) => ({
    at,
    kind: site === undefined ? ('region' as const) : ('city' as const),
    label: named(head),
  }));
  return {
    type: 'head',
    crumb: named(text.t(crumbOf(compared))),
    title: named(namesOf(desk, compared)),
    lead: openOrders(desk, compared),
    headline: [],
    map: regionMap(desk, regions, [], spots),
  };
}

function crumbOf(compared: readonly Compared[]) {
  const count = regionsOf(compared).length;
  if (count === compared.length) return 'documents.compared';
  return count === 0 ? 'documents.compared.sites' : 'documents.compared.places';
}

/** Which of the regions stand in one band of near-ties; of sites no ranks are drawn. */
function openOrders(desk: Desk, compared: readonly Compared[]): readonly Line[] {
  const { text } = desk.study;
  const regions = regionsOf(compared);
  const open = bandsOf(desk.study)
    .map((band) => regions.filter(({ id }) => band.includes(id)))
    .filter((group) => group.length > 1);
  const ofSites =
    regions.length === compared.length
      ? []
      : [desk.line('documents.compared.sites.lead', { close: score('edge', text.number(CLOSE, 1)) })];
  if (regions.length < 2) return ofSites;
  if (open.length === 0) {
    return [desk.line(ofSites.length > 0 ? 'documents.compared.firmRegions' : 'documents.compared.firm'), ...ofSites];
  }
  const lines = open.map((group) => {
    const names = group.map(({ names: own }) => own[text.language]);
    return desk.line('documents.compared.open', { names: listed(names, text, names.length) });
  });
  return [...lines, ...ofSites];
}

function columnsOf(compared: readonly Compared[], first: Line): readonly Column[] {
  const places = compared.map(({ head }): Column => {
    return { title: { words: head, amounts: [], names: [head] }, align: 'right', width: 2 };
  });
  return [{ title: first, align: 'left', width: 3 }, ...places];
}

function standingTable(desk: Desk, compared: readonly Compared[], rankedSites: number): Section {
  const regions = regionsOf(compared);
  const hasSites = regions.length < compared.length;
  const row = (label: Line, cell: (of: Compared) => Cell): Row => ({ cells: [label, ...compared.map(cell)] });
  const { text } = desk.study;
  return {
    type: 'table',
    title: desk.line('documents.compared.standing'),
    columns: columnsOf(compared, BARE),
    rows: [
      ...(hasSites ? [row(desk.line('documents.compared.where'), (of) => whereCell(desk, of))] : []),
      row(desk.line('documents.full.score'), ({ known }) =>
        known?.score === undefined || known.unranked === 'coverage' ? MISSING : scoreAmount(desk, known.score),
      ),
      row(desk.line('documents.full.rank'), ({ known, site }) => {
        if (known?.rank === undefined) return MISSING;
        const rank = rankAmount(desk, known.rank);
        if (!hasSites) return rank;
        const of = site === undefined ? rankedCount(desk.study) : rankedSites;
        return desk.line('documents.compared.rankOf', { rank, of: score('count', text.number(of)) });
      }),
      ...(regions.length > 0 ? drawnRows(desk, row) : []),
      row(desk.line('documents.full.known'), ({ known }) => score('coverage', text.percent(known?.coverage ?? 0))),
    ],
    notes: hasSites ? siteNotes(desk, compared, regions.length > 0) : [],
  };
}

/** A region's country; of a site what it is, and its region. */
function whereCell({ study }: Desk, { site, region }: Compared): Cell {
  const { t, language } = study.text;
  if (site === undefined) return named(t(`country.${region.country}`));
  return named(`${t(`sites.one.${site.kind}`)}, ${region.names[language]}`);
}

function siteNotes(desk: Desk, compared: readonly Compared[], hasRegions: boolean): readonly Line[] {
  const { study } = desk;
  const cut = compared.filter(({ head, names }) => head !== names[study.text.language]);
  return [
    desk.line(hasRegions ? 'documents.compared.sites.rank' : 'documents.compared.sites.rankAlone'),
    ...(hasRegions ? [desk.line('documents.compared.sites.drawn')] : []),
    ...cut.map((one) => desk.line('documents.compared.sites.name', { short: one.head, name: nameOf(study, one) })),
  ];
}

/** Likely rank and the chance of one of the first places: drawn of regions alone. */
function drawnRows(desk: Desk, row: (label: Line, cell: (of: Compared) => Cell) => Row): readonly Row[] {
  const { study } = desk;
  const { text, scenario } = study;
  const ranges = rangesOf(study);
  const chances = chancesOf(study);
  const { top } = scenario.uncertainty;
  return [
    row(desk.line('documents.full.likely'), ({ site, region }) => {
      const range = site === undefined ? ranges.get(region.id) : undefined;
      if (range === undefined) return MISSING;
      return desk.line('documents.range', { low: rankAmount(desk, range.low), high: rankAmount(desk, range.high) });
    }),
    row(desk.line('documents.full.top', { top: score('edge', text.number(top)) }), ({ site, region }) => {
      const chance = site === undefined && chances ? chanceOfTop(chances, region.id, top) : undefined;
      return chance === undefined ? MISSING : score('chance', text.percent(chance));
    }),
  ];
}

function themeGroups(desk: Desk, compared: readonly Compared[]): Section {
  const { study } = desk;
  const { text } = study;
  const values = compared.map(({ known }) => themeValues(study, known ?? { values: {} }));
  return {
    type: 'groups',
    title: desk.line('documents.compared.themes'),
    heads: compared.map(({ head }) => named(head)),
    rows: themesThatCount(study).map((theme) => {
      const best = Math.max(...values.map((of) => of.get(theme) ?? Number.NEGATIVE_INFINITY));
      return {
        label: named(text.t(`explore.theme.${theme}`)),
        cells: values.map((of) => {
          const value = of.get(theme);
          if (value === undefined) return { value: MISSING, best: false };
          return { value: score('value', text.number(value)), share: value / 100, best: best - value <= CLOSE };
        }),
      };
    }),
    note: desk.line('documents.compared.note', {
      low: score('edge', text.number(0)),
      high: score('edge', text.number(100)),
      close: score('edge', text.number(CLOSE, 1)),
    }),
  };
}

/** Figures behind the criteria that weigh most. */
function factTable(desk: Desk, compared: readonly Compared[]): Section {
  const { study } = desk;
  const { atlas, scenario, text } = study;
  const weights = effectiveWeights(scenario, atlas.criteria);
  const heaviest = atlas.criteria
    .filter(({ id }) => (weights[id] ?? 0) > 0)
    .toSorted((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))
    .slice(0, FACTS);
  const cellOf = (criterion: Criterion, { region, known }: Compared): Cell => {
    const figure = rawFigure(study, criterion, region, known?.raw[criterion.id]);
    return figure === undefined ? MISSING : desk.figure(figure);
  };
  const bridged = heaviest.filter((criterion) => criterion.bridged);
  const isAcross = new Set(compared.map(({ region }) => region.country)).size > 1;
  return {
    type: 'table',
    title: desk.line('documents.compared.facts'),
    columns: columnsOf(compared, desk.line('documents.full.criterion')),
    rows: heaviest.map((criterion) => ({
      cells: [named(criterion.names[text.language]), ...compared.map((of) => cellOf(criterion, of))],
    })),
    years: 'below',
    notes:
      isAcross && bridged.length > 0
        ? [desk.line('documents.full.bridged', { names: bridged.map(({ names }) => names[text.language]).join(', ') })]
        : [],
  };
}

function roadTable(desk: Desk, compared: readonly Compared[]): Section {
  return {
    type: 'table',
    title: desk.line('documents.compared.road'),
    columns: columnsOf(compared, desk.line('documents.corridors.to')),
    rows: [
      {
        cells: [
          desk.line('documents.compared.fab'),
          ...compared.map(
            ({ way }): Cell => (way === undefined ? MISSING : named(`${way.fab.company}, ${way.fab.city}`)),
          ),
        ],
      },
      {
        cells: [
          desk.line('documents.corridors.port'),
          ...compared.map(({ way }): Cell => {
            const [port] = way?.crossings ?? [];
            if (way === undefined) return MISSING;
            return port === undefined ? desk.line('documents.corridors.noPort') : named(port.name);
          }),
        ],
      },
      {
        cells: [
          desk.line('documents.corridors.km'),
          ...compared.map(({ way }): Cell => (way === undefined ? MISSING : desk.km(way.route.km))),
        ],
      },
      {
        cells: [
          desk.line('documents.corridors.hours'),
          ...compared.map(({ way }): Cell => (way === undefined ? MISSING : desk.hours(way.route.hours))),
        ],
      },
    ],
    notes: [],
  };
}
