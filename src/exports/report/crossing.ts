import { catchments } from '../../corridors/catchment';
import { crossingHours } from '../../corridors/graph';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Crossing, FactFamily, Port, PortFact } from '../../model/port';
import { faulty } from '../../scoring/mcda/fault';
import { joined } from '../../text/joined';
import { sourceWords } from '../../text/sourceWords';
import type { Study } from '../study';
import { closeReport } from './closing';
import { type Desk, named, openDesk, score, setting, TITLE } from './desk';
import { factName } from './factNames';
import { crossingMap } from './mapPlan';
import { type Cell, type Head, MISSING, type Report, type Row, type Section } from './model';
import { graphFor, reachFor } from './roads';

const YEARS = 12;
const REGIONS = 10;
const WORKS = 8;
/** Families of facts in the order in which they are told; a snapshot of one moment says nothing of a usual day. */
const WAITS = ['wait-canada-2023', 'wait-cbp-estimate', 'wait-posted', 'crossing-time-measured'] as const;
const FAMILIES: readonly FactFamily[] = ['lanes', 'hours', ...WAITS];
const TRADE = ['trade_value_total', 'trade_value_truck', 'trade_value_rail', 'trade_share_truck_hs85'] as const;

/** One crossing with the port that its counts belong to. Throws ProblemError where none is named. */
export function crossingReport(study: Study, id: CrossingId | undefined): Report {
  const { atlas } = study;
  const crossing = atlas.crossings.find((candidate) => candidate.id === id);
  const port = atlas.ports.find((candidate) => candidate.id === crossing?.portId);
  if (crossing === undefined || port === undefined) throw faulty('crossing', 'the id of a crossing', id ?? 'nothing');
  const desk = openDesk(study, TITLE.brief);
  const served = servedBy(study, crossing.id);
  const sections: readonly (Section | undefined)[] = [
    headOf(desk, crossing, port, served),
    trucksOf(desk, port),
    worksOf(desk, crossing, port),
    servedTable(desk, served),
    factsOf(desk, crossing, port),
    tradeOf(desk, port),
  ];
  return closeReport(desk, {
    document: 'crossing',
    title: named(crossing.name),
    sections: sections.filter((section) => section !== undefined),
    pages: 'many',
  });
}

interface Served {
  readonly regionId: RegionId;
  readonly hours: number;
}

/** Regions whose best land port it is, fewest hours first. */
function servedBy(study: Study, id: CrossingId): readonly Served[] {
  return catchments(study.atlas.regions, reachFor(study)).get(id)?.bestPortOf ?? [];
}

function headOf(desk: Desk, crossing: Crossing, port: Port, served: readonly Served[]): Head {
  const { study } = desk;
  const { text } = study;
  const minutes = Math.round(crossingHours(graphFor(study), crossing.id) * 60);
  const trucks = port.trucks2024;
  const status = `${text.t(`dossier.crossing.${crossing.status}`)}, ${text.t(`dossier.commercial.${crossing.commercial}`)}`;
  const towns = [port.usTown, port.otherTown].filter((town) => town !== undefined).join(' – ');
  return {
    type: 'head',
    crumb: named([text.t(`dossier.border.${crossing.border}`), towns].filter((part) => part !== '').join(' · ')),
    title: named(crossing.name),
    lead: [
      ...(crossing.localName === undefined ? [] : [desk.line('documents.crossing.name', { name: crossing.localName })]),
      desk.line('documents.crossing.lead', { status, port: port.name }),
    ],
    headline: [
      {
        value: trucks === undefined ? MISSING : desk.figure(trucks, text.number(trucks.value)),
        says: desk.line('documents.crossing.trucks', { year: trucks === undefined ? '2024' : String(trucks.year) }),
      },
      { value: setting(text.hours(minutes / 60)), says: desk.line('documents.crossing.minutes') },
      {
        value: score('count', text.number(served.length)),
        says: desk.line('documents.crossing.served', { count: served.length }),
      },
    ],
    map: crossingMap(desk, crossing),
  };
}

/** Whole years alone: part years are never drawn beside them. */
function trucksOf(desk: Desk, port: Port): Section | undefined {
  const { extras, text } = desk.study;
  const years = extras.ports.counts
    .filter(({ placeId, measure, fullYear }) => placeId === port.id && measure === 'trucks' && fullYear)
    .toSorted((a, b) => a.figure.year - b.figure.year)
    .slice(-YEARS);
  if (years.length === 0) return undefined;
  const highest = Math.max(...years.map(({ figure }) => figure.value));
  return {
    type: 'columns',
    title: desk.line('documents.crossing.series'),
    columns: years.map(({ figure }) => ({
      label: named(String(figure.year)),
      value: desk.figure(figure, text.number(figure.value)),
      share: highest === 0 ? 0 : figure.value / highest,
    })),
    notes: [],
  };
}

function worksOf(desk: Desk, crossing: Crossing, port: Port): Section | undefined {
  const { extras, text } = desk.study;
  const works = extras.ports.works
    .filter(({ placeId }) => placeId === crossing.id || placeId === port.id)
    .slice(0, WORKS);
  if (works.length === 0) return undefined;
  return {
    type: 'table',
    title: desk.line('documents.crossing.works'),
    columns: [
      { title: desk.line('documents.crossing.work'), align: 'left', width: 5 },
      { title: desk.line('documents.crossing.stage'), align: 'left', width: 2.4 },
      { title: desk.line('documents.crossing.expected'), align: 'right', width: 1.5 },
      { title: desk.line('documents.crossing.cost'), align: 'right', width: 2.2 },
    ],
    rows: works.map(({ names, stage, yearExpected, cost }) => ({
      cells: [
        named(names[text.language]),
        named(text.t(`dossier.stage.${stage}`)),
        yearExpected === undefined ? MISSING : named(String(yearExpected)),
        cost === undefined ? MISSING : desk.figure(cost),
      ],
    })),
    years: 'below',
    notes: [],
  };
}

function servedTable(desk: Desk, served: readonly Served[]): Section {
  const { atlas, text } = desk.study;
  const rows = served.slice(0, REGIONS).flatMap(({ regionId, hours }): readonly Row[] => {
    const region = atlas.regions.find(({ id }) => id === regionId);
    return region === undefined ? [] : [{ cells: [named(region.names[text.language]), desk.hours(hours)] }];
  });
  return {
    type: 'table',
    title: desk.line('documents.crossing.regions'),
    columns: [
      { title: desk.line('documents.crossing.region'), align: 'left', width: 5 },
      { title: desk.line('documents.corridors.hours'), align: 'right', width: 3 },
    ],
    rows,
    notes: [desk.line(rows.length === 0 ? 'dossier.served.none' : 'documents.crossing.regions.note')],
  };
}

function factsOf(desk: Desk, crossing: Crossing, port: Port): Section | undefined {
  const { extras, text } = desk.study;
  const own = extras.ports.facts.filter(({ placeId }) => placeId === crossing.id || placeId === port.id);
  const rows = FAMILIES.flatMap((family) =>
    own.filter((fact) => fact.family === family).flatMap((fact) => factRow(desk, fact) ?? []),
  );
  if (rows.length === 0) return undefined;
  return {
    type: 'table',
    title: desk.line('documents.crossing.facts'),
    columns: [
      { title: desk.line('documents.fact'), align: 'left', width: 4 },
      { title: desk.line('documents.value'), align: 'right', width: 4 },
    ],
    rows,
    years: 'column',
    notes: [desk.line('documents.crossing.facts.note')],
  };

  function factRow(of: Desk, { fact, family, period, content }: PortFact): Row | undefined {
    const key = factName(fact);
    if (key === undefined) return undefined;
    const wait = WAITS.find((known) => known === family);
    const name = wait === undefined ? text.t(key) : joined(text.t(`dossier.wait.${wait}`), text.t(key), text);
    const cell: Cell =
      content.type === 'figure'
        ? of.figure(content.figure)
        : of.quote(sourceWords(content.text, text), period, content.sourceId);
    return { cells: [named(name), cell] };
  }
}

/** The newest whole year of the port's trade. */
function tradeOf(desk: Desk, port: Port): Section | undefined {
  const { extras, text } = desk.study;
  const figures = extras.ports.facts.flatMap(({ placeId, fact, content, period }) => {
    const known = TRADE.find((name) => name === fact);
    const isWhole = /^\d{4}$/.test(period);
    return placeId === port.id && known && content.type === 'figure' && isWhole
      ? [{ known, figure: content.figure }]
      : [];
  });
  const newest = Math.max(...figures.map(({ figure }) => figure.year));
  const rows = TRADE.flatMap((name): readonly Row[] => {
    const found = figures.find(({ known, figure }) => known === name && figure.year === newest);
    return found === undefined ? [] : [{ cells: [named(text.t(`dossier.fact.${name}`)), desk.figure(found.figure)] }];
  });
  if (rows.length === 0) return undefined;
  return {
    type: 'table',
    title: desk.line('documents.crossing.trade'),
    columns: [
      { title: desk.line('documents.fact'), align: 'left', width: 5 },
      { title: desk.line('documents.value'), align: 'right', width: 3 },
    ],
    rows,
    years: 'column',
    notes: [],
  };
}
