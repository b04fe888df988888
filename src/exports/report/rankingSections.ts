import type { RegionScore } from '../../model/score';
import { bandsOf, rangesOf } from '../ranges';
import { chanceOfTop, chancesOf } from './chances';
import { RANGE_SHARE } from './closing';
import { type Desk, named, score, setting } from './desk';
import { rankingMap } from './mapPlan';
import { type Cell, type Head, type Line, MISSING, type Row, type Section } from './model';
import { rankAmount, rankedCount, regionOf, scoreAmount, unrankedLine } from './standing';

/** Regions whose chances are told. */
const FIRST = 15;

/** What leads, how firmly, and the map of scores. */
export function rankingHead(desk: Desk): Head {
  const { text } = desk.study;
  return {
    type: 'head',
    crumb: named(text.t('documents.edition', { date: text.date(desk.study.atlas.edition) })),
    title: named(text.t('documents.full.title')),
    lead: [leadOf(desk)],
    headline: [
      {
        value: score('count', text.number(rankedCount(desk.study))),
        says: desk.line('documents.full.ranked', { of: score('count', text.number(desk.study.atlas.regions.length)) }),
      },
    ],
  };
}

function leadOf(desk: Desk): Line {
  const { study } = desk;
  const [first] = study.ranking;
  const region = first?.rank === undefined ? undefined : regionOf(study, first.regionId);
  const range = region && rangesOf(study).get(region.id);
  if (region === undefined || range === undefined) return desk.line('documents.full.none');
  const [band = []] = bandsOf(study);
  return desk.line('documents.full.lead', {
    first: region.names[study.text.language],
    from: rankAmount(desk, range.low),
    to: rankAmount(desk, range.high),
    count: band.length,
    shown: score('count', study.text.number(band.length)),
  });
}

export function mapSection(desk: Desk): Section {
  return { type: 'map', title: desk.line('documents.map'), map: rankingMap(desk) };
}

/** Every ranked region with its range; a heavy line closes each band of near-ties. */
export function rankingTable(desk: Desk): Section {
  const { study } = desk;
  const ranges = rangesOf(study);
  const closing = new Set(bandsOf(study).flatMap((band) => band.slice(-1)));
  const rows = study.ranking.flatMap((own): readonly Row[] => {
    const region = regionOf(study, own.regionId);
    if (region === undefined || own.rank === undefined) return [];
    const range = ranges.get(own.regionId);
    const likely: Cell = range
      ? desk.line('documents.range', { low: rankAmount(desk, range.low), high: rankAmount(desk, range.high) })
      : MISSING;
    const name = `${region.names[study.text.language]}, ${study.text.t(`country.${region.country}`)}`;
    return [
      {
        cells: [
          rankAmount(desk, own.rank),
          named(name),
          likely,
          own.score === undefined ? MISSING : scoreAmount(desk, own.score),
          score('coverage', study.text.percent(own.coverage)),
        ],
        closes: closing.has(own.regionId),
      },
    ];
  });
  return {
    type: 'table',
    title: desk.line('documents.full.ranking'),
    columns: [
      { title: desk.line('documents.full.rank'), align: 'left', width: 1 },
      { title: desk.line('documents.crossing.region'), align: 'left', width: 5 },
      { title: desk.line('documents.full.likely'), align: 'right', width: 2 },
      { title: desk.line('documents.full.score'), align: 'right', width: 1.4 },
      { title: desk.line('documents.full.known'), align: 'right', width: 1.6 },
    ],
    rows,
    notes: [desk.line('documents.full.ranking.note', { share: score('edge', study.text.percent(RANGE_SHARE)) })],
  };
}

/** Those without a rank, and why. */
export function unrankedTable(desk: Desk): readonly Section[] {
  const { study } = desk;
  const rows = study.ranking.flatMap((own: RegionScore): readonly Row[] => {
    const region = regionOf(study, own.regionId);
    if (region === undefined || own.rank !== undefined) return [];
    const known = score('coverage', study.text.percent(own.coverage));
    return [{ cells: [named(region.names[study.text.language]), unrankedLine(desk, own), known] }];
  });
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      title: desk.line('documents.full.unranked'),
      columns: [
        { title: desk.line('documents.crossing.region'), align: 'left', width: 2.4 },
        { title: desk.line('documents.full.reason'), align: 'left', width: 5 },
        { title: desk.line('documents.full.known'), align: 'right', width: 1.4 },
      ],
      rows,
      notes: [],
    },
  ];
}

/** How often the first regions came first, and among the first few. */
export function confidenceTable(desk: Desk): readonly Section[] {
  const { study } = desk;
  const { text, scenario } = study;
  const chances = chancesOf(study);
  const { top } = scenario.uncertainty;
  if (chances === undefined) return [];
  const share = (value: number | undefined): Cell =>
    value === undefined ? MISSING : score('chance', text.percent(value));
  const rows = study.ranking.slice(0, FIRST).flatMap(({ regionId, rank }): readonly Row[] => {
    const region = regionOf(study, regionId);
    if (region === undefined || rank === undefined) return [];
    const cells = [rankAmount(desk, rank), named(region.names[text.language])];
    return [
      { cells: [...cells, share(chanceOfTop(chances, regionId, 1)), share(chanceOfTop(chances, regionId, top))] },
    ];
  });
  return [
    {
      type: 'table',
      title: desk.line('documents.full.confidence'),
      columns: [
        { title: desk.line('documents.full.rank'), align: 'left', width: 1 },
        { title: desk.line('documents.crossing.region'), align: 'left', width: 5 },
        { title: desk.line('documents.full.first'), align: 'right', width: 1.6 },
        {
          title: desk.line('documents.full.top', { top: score('edge', text.number(top)) }),
          align: 'right',
          width: 1.6,
        },
      ],
      rows,
      notes: [desk.line('documents.full.confidence.note', { draws: setting(text.number(chances.draws)) })],
    },
  ];
}
