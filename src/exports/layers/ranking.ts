import type { RankRange, RegionScore } from '../../model/score';
import { rawFigure } from '../figures';
import { rangesOf } from '../ranges';
import type { Study } from '../study';
import { type Cell, figureCells, figureColumns, type LayerTable } from './table';

/** Every region in the order of the ranking: score, range, and each criterion's figure, value of 0..100 and points. */
export function rankingTable(study: Study): LayerTable {
  const { atlas, ranking } = study;
  const ranges = rangesOf(study);
  return {
    columns: [
      ...['rank', 'rank_low', 'rank_high', 'id', 'name', 'country', 'score', 'score_low', 'score_high'],
      ...['coverage', 'unranked'],
      ...figureColumns('population'),
      ...atlas.criteria.flatMap(({ id }) => [...figureColumns(id), `${id}_value`, `${id}_points`]),
    ],
    rows: ranking.flatMap((score) => {
      const region = atlas.regions.find(({ id }) => id === score.regionId);
      if (region === undefined) return [];
      const cells = [
        ...placeCells(score, ranges.get(score.regionId), [
          region.id,
          region.names[study.text.language],
          region.country,
        ]),
        ...figureCells(region.population),
        ...atlas.criteria.flatMap((criterion): readonly Cell[] => [
          ...figureCells(rawFigure(study, criterion, region, score.raw[criterion.id])),
          score.values[criterion.id] ?? null,
          score.contributions[criterion.id] ?? null,
        ]),
      ];
      return [{ id: region.id, place: { type: 'region', id: region.id, at: region.labelAt }, cells }];
    }),
  };
}

function placeCells(score: RegionScore, range: RankRange | undefined, names: readonly Cell[]): readonly Cell[] {
  return [
    ...[score.rank ?? null, range?.low ?? null, range?.high ?? null],
    ...names,
    ...[score.score ?? null, range?.scoreLow ?? null, range?.scoreHigh ?? null],
    ...[score.coverage, score.unranked ?? null],
  ];
}
