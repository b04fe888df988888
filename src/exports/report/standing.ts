import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { bandsOf, rangesOf } from '../ranges';
import type { Study } from '../study';
import { chanceOfTop, chancesOf } from './chances';
import { type Desk, score as part } from './desk';
import { type Amount, type Head, type Line, MISSING, type RankChart } from './model';

/** Score, rank with its range, and the chance of a place among the first: what stands at the top of a brief. */
export function headlineOf(desk: Desk, own: RegionScore): Head['headline'] {
  const { text } = desk.study;
  const known = part('coverage', text.percent(own.coverage));
  const value = own.score === undefined || own.unranked === 'coverage' ? MISSING : scoreAmount(desk, own.score);
  const first = { value, says: desk.line('documents.score', { of: part('edge', text.number(100)), known }) };
  if (own.rank === undefined) return [first, { value: MISSING, says: unrankedLine(desk, own) }];
  return [first, rankRow(desk, own, own.rank), ...chanceRow(desk, own.regionId)];
}

function rankRow(desk: Desk, own: RegionScore, rank: number): Head['headline'][number] {
  const { study } = desk;
  const of = part('count', study.text.number(rankedCount(study)));
  const range = rangesOf(study).get(own.regionId);
  const says =
    range === undefined || range.low === range.high
      ? desk.line('documents.rank.firm', { of })
      : desk.line('documents.rank', { of, from: rankAmount(desk, range.low), to: rankAmount(desk, range.high) });
  return { value: rankAmount(desk, rank), says };
}

function chanceRow(desk: Desk, id: RegionId): Head['headline'] {
  const { study } = desk;
  const { top } = study.scenario.uncertainty;
  const chances = chancesOf(study);
  const chance = chances && chanceOfTop(chances, id, top);
  if (chance === undefined || top >= rankedCount(study)) return [];
  const says = desk.line('documents.chance', { top: part('edge', study.text.number(top)) });
  return [{ value: part('chance', study.text.percent(chance)), says }];
}

export function scoreAmount({ study }: Desk, value: number): Amount {
  return part('score', study.text.number(value));
}

export function rankAmount({ study }: Desk, rank: number): Amount {
  return part('rank', study.text.number(rank));
}

export function rankedCount({ ranking }: Study): number {
  return ranking.filter(({ rank }) => rank !== undefined).length;
}

/** Why a region has no rank. */
export function unrankedLine(desk: Desk, own: RegionScore): Line {
  const { atlas, text } = desk.study;
  const criterion = atlas.criteria.find(({ id }) => id === own.knockedOutBy)?.names[text.language] ?? '';
  switch (own.unranked) {
    case 'coverage':
      return desk.line('dossier.unranked.coverage');
    case 'knockout':
      return desk.line('dossier.unranked.knockout', { criterion });
    case 'out-of-scope':
      return desk.line('dossier.unranked.out-of-scope');
    case 'no-weight':
      return desk.line('dossier.unranked.no-weight');
    default:
      return desk.line('documents.noRank');
  }
}

/** Those of its band beside a region, best first; nothing where it stands alone. */
export function tiedWith(study: Study, id: RegionId): readonly Region[] {
  const band = bandsOf(study).find((ids) => ids.includes(id)) ?? [];
  return band.filter((other) => other !== id).flatMap((other) => regionOf(study, other) ?? []);
}

export function regionOf({ atlas }: Study, id: RegionId): Region | undefined {
  return atlas.regions.find((region) => region.id === id);
}

/** How often each rank came up; nothing for a region that no draw ranks. */
export function rankChart(desk: Desk, own: RegionScore): RankChart | undefined {
  const { study } = desk;
  const chances = chancesOf(study);
  const shares = chances?.shares.get(own.regionId);
  if (chances === undefined || shares === undefined || own.rank === undefined) return undefined;
  const draws = part('count', study.text.number(chances.draws));
  return {
    title: desk.line('documents.ranks'),
    shares,
    rank: own.rank,
    first: rankAmount(desk, 1),
    last: rankAmount(desk, shares.length),
    note: desk.line('documents.ranks.note', { draws, rank: rankAmount(desk, own.rank) }),
  };
}
