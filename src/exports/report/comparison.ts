import type { Criterion } from '../../model/criterion';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { faulty } from '../../scoring/mcda/fault';
import { effectiveWeights } from '../../scoring/profile';
import { rawFigure } from '../figures';
import { bandsOf, rangesOf } from '../ranges';
import type { Study } from '../study';
import { chanceOfTop, chancesOf } from './chances';
import { closeReport } from './closing';
import { type Desk, named, openDesk, score, TITLE } from './desk';
import { FEWEST_COMPARED, MOST_COMPARED } from './limits';
import { regionMap } from './mapPlan';
import { type Cell, type Column, type Line, MISSING, type Report, type Row, type Section } from './model';
import { listed } from './names';
import { type Way, waysFrom } from './roads';
import { rankAmount, regionOf, scoreAmount } from './standing';
import { themesThatCount, themeValues } from './themes';

/** Points that neither the figures nor the goalposts carry. */
const CLOSE = 1.5;
/** Criteria whose figures are printed: the heaviest. */
const FACTS = 10;

interface Compared {
  readonly region: Region;
  readonly own: RegionScore;
  readonly way: Way | undefined;
}

/** Two to six regions side by side. Throws ProblemError for fewer or more. */
export function comparisonReport(study: Study, ids: readonly RegionId[]): Report {
  const unique = [...new Set(ids)];
  if (unique.length < FEWEST_COMPARED || unique.length > MOST_COMPARED) {
    throw faulty('compared', `${FEWEST_COMPARED} to ${MOST_COMPARED} regions`, unique.length);
  }
  const compared = unique.flatMap((id): readonly Compared[] => {
    const [region, own] = [regionOf(study, id), study.ranking.find(({ regionId }) => regionId === id)];
    if (region === undefined || own === undefined) return [];
    return [{ region, own, way: waysFrom(study, region, 1)[0] }];
  });
  const desk = openDesk(study, TITLE.report);
  const { language } = study.text;
  const title = named(compared.map(({ region }) => region.names[language]).join(', '));
  const sections: readonly Section[] = [
    headOf(desk, compared),
    standingTable(desk, compared),
    themeGroups(desk, compared),
    factTable(desk, compared),
    roadTable(desk, compared),
  ];
  return closeReport(desk, { document: 'comparison', title, sections, pages: 'many' });
}

function headOf(desk: Desk, compared: readonly Compared[]): Section {
  const { text } = desk.study;
  const regions = compared.map(({ region }) => region);
  const spots = regions.map((region) => ({
    at: region.labelAt,
    kind: 'region' as const,
    label: named(region.names[text.language]),
  }));
  return {
    type: 'head',
    crumb: named(text.t('documents.compared')),
    title: named(regions.map(({ names }) => names[text.language]).join(', ')),
    lead: openOrders(desk, regions),
    headline: [],
    map: regionMap(desk, regions, [], spots),
  };
}

/** Which of the regions stand in one band of near-ties. */
function openOrders(desk: Desk, regions: readonly Region[]): readonly Line[] {
  const { text } = desk.study;
  const open = bandsOf(desk.study)
    .map((band) => regions.filter(({ id }) => band.includes(id)))
    .filter((group) => group.length > 1);
  if (open.length === 0) return [desk.line('documents.compared.firm')];
  return open.map((group) => {
    const names = group.map(({ names: own }) => own[text.language]);
    return desk.line('documents.compared.open', { names: listed(names, text, names.length) });
  });
}

function columnsOf(desk: Desk, compared: readonly Compared[], first: Line): readonly Column[] {
  const { language } = desk.study.text;
  const regions = compared.map(({ region }): Column => {
    const name = region.names[language];
    return { title: { words: name, amounts: [], names: [name] }, align: 'right', width: 2 };
  });
  return [{ title: first, align: 'left', width: 3 }, ...regions];
}

function standingTable(desk: Desk, compared: readonly Compared[]): Section {
  const { study } = desk;
  const { text, scenario } = study;
  const ranges = rangesOf(study);
  const chances = chancesOf(study);
  const { top } = scenario.uncertainty;
  const row = (label: Line, cell: (of: Compared) => Cell): Row => ({ cells: [label, ...compared.map(cell)] });
  const isShown = ({ own }: Compared): boolean => own.unranked !== 'coverage';
  return {
    type: 'table',
    title: desk.line('documents.compared.standing'),
    columns: columnsOf(desk, compared, { words: '', amounts: [], names: [] }),
    rows: [
      row(desk.line('documents.full.score'), (of) =>
        of.own.score === undefined || !isShown(of) ? MISSING : scoreAmount(desk, of.own.score),
      ),
      row(desk.line('documents.full.rank'), ({ own }) =>
        own.rank === undefined ? MISSING : rankAmount(desk, own.rank),
      ),
      row(desk.line('documents.full.likely'), ({ own }) => {
        const range = ranges.get(own.regionId);
        if (range === undefined) return MISSING;
        return desk.line('documents.range', { low: rankAmount(desk, range.low), high: rankAmount(desk, range.high) });
      }),
      row(desk.line('documents.full.top', { top: score('edge', text.number(top)) }), ({ own }) => {
        const chance = chances && chanceOfTop(chances, own.regionId, top);
        return chance === undefined ? MISSING : score('chance', text.percent(chance));
      }),
      row(desk.line('documents.full.known'), ({ own }) => score('coverage', text.percent(own.coverage))),
    ],
    notes: [],
  };
}

function themeGroups(desk: Desk, compared: readonly Compared[]): Section {
  const { study } = desk;
  const { text } = study;
  const values = compared.map(({ own }) => themeValues(study, own));
  return {
    type: 'groups',
    title: desk.line('documents.compared.themes'),
    heads: compared.map(({ region }) => named(region.names[text.language])),
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
  const cellOf = (criterion: Criterion, { region, own }: Compared): Cell => {
    const figure = rawFigure(study, criterion, region, own.raw[criterion.id]);
    return figure === undefined ? MISSING : desk.figure(figure);
  };
  const bridged = heaviest.filter((criterion) => criterion.bridged);
  const isAcross = new Set(compared.map(({ region }) => region.country)).size > 1;
  return {
    type: 'table',
    title: desk.line('documents.compared.facts'),
    columns: columnsOf(desk, compared, desk.line('documents.full.criterion')),
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
    columns: columnsOf(desk, compared, desk.line('documents.corridors.to')),
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
