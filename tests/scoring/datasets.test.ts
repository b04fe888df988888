import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { DATASET_COLUMN_IDS, DATASET_IDENTITY, DATASET_IDS } from '../../src/data/parse/scenarioDatasets';
import type { Dataset } from '../../src/model/dataset';
import { withDatasets } from '../../src/scoring/datasets';
import { defaultScenario } from '../../src/scoring/defaults';
import { rankScenario } from '../../src/scoring/rank';
import { atlas } from '../corridors/built';

const [id] = DATASET_IDS;
const [first, second] = DATASET_COLUMN_IDS;
if (!id || !first || !second) throw new Error('expected ids for own data');
const regionIds = ['MX-SON', 'MX-CHH', 'US-AZ'].flatMap(
  (text) => atlas.regions.find((region) => region.id === text)?.id ?? [],
);
const dataset: Dataset = {
  id,
  name: 'Plants',
  source: 'Own survey',
  year: 2025,
  columns: [
    { id: first, name: 'Sites', unit: 'ha', theme: 'cluster', direction: 'benefit', low: 0, high: 10 },
    { id: second, name: 'Rent', unit: '', theme: 'cost', direction: 'cost', low: 100, high: 200 },
  ],
  content: {
    type: 'regions',
    regionIds,
    values: [
      [5, 10, null],
      [100, 175, 150],
    ],
  },
};

describe('own columns as criteria', () => {
  // Joined inside each test: what runs while tests are collected is seen by none of them.
  const put = () => withDatasets(atlas, [dataset], DATASET_IDENTITY);

  it('are scored on their goalposts like any other, and missing is not 0', () => {
    const joined = put();
    const scenario = {
      ...defaultScenario({ criteria: joined.criteria, assumptions: DEFAULT_ASSUMPTIONS }),
      weights: { [first]: 3, [second]: 1 },
      minCoverage: 0,
    };
    const ranking = rankScenario({ atlas: joined, scenario, computed: new Map() });
    const of = (text: string) => ranking.find(({ regionId }) => regionId === text);
    // Sonora: (3 x 50 + 1 x 100) / 4; Chihuahua: (3 x 100 + 1 x 25) / 4; Arizona has the rent alone: 50.
    expect(of('MX-SON')).toMatchObject({ score: 62.5, coverage: 1, values: { [first]: 50, [second]: 100 } });
    expect(of('MX-CHH')).toMatchObject({ score: 81.25, rank: 1 });
    expect(of('US-AZ')).toMatchObject({ score: 50, coverage: 0.25 });
    expect(of('US-TX')?.score).toBeUndefined();
  });

  it('carry the source the user named', () => {
    const figure = put()
      .figures.get(DATASET_IDENTITY.indicatorOf(dataset.columns[0] ?? missing()))
      ?.get(regionIds[0] ?? missing());
    expect(figure).toEqual({
      value: 5,
      unit: 'own:ha',
      year: 2025,
      ownSource: 'Own survey',
      sourceId: DATASET_IDENTITY.sourceId,
      certainty: 'medium',
      marks: [],
    });
  });

  it('have a figure where there is a value, 0 among them, and none where there is none', () => {
    const content = { type: 'regions', regionIds, values: [[0, null], [1]] } as const;
    const { figures } = withDatasets(atlas, [{ ...dataset, content }], DATASET_IDENTITY);
    const valuesOf = (index: number) =>
      [...(figures.get(DATASET_IDENTITY.indicatorOf(dataset.columns[index] ?? missing())) ?? [])].map(
        ([region, { value }]) => [region, value],
      );
    expect(valuesOf(0)).toEqual([['MX-SON', 0]]);
    expect(valuesOf(1)).toEqual([['MX-SON', 1]]);
  });

  it('are no criteria where they belong to points', () => {
    const points: Dataset = {
      ...dataset,
      content: {
        type: 'points',
        names: ['A'],
        lngs: [-110],
        lats: [31],
        regionIds: regionIds.slice(0, 1),
        values: [[1], [2]],
      },
    };
    expect(withDatasets(atlas, [points], DATASET_IDENTITY)).toBe(atlas);
    const both = withDatasets(atlas, [points, dataset], DATASET_IDENTITY);
    expect(both.criteria).toEqual(put().criteria);
  });

  it('move no score while they weigh nothing', () => {
    const plain = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
    const scores = (of: typeof atlas) =>
      rankScenario({ atlas: of, scenario: plain, computed: new Map() }).map(({ regionId, score, rank }) => [
        regionId,
        score,
        rank,
      ]);
    expect(scores(put())).toEqual(scores(atlas));
  });

  it('are put anew, not twice, and go again', () => {
    const joined = put();
    expect(withDatasets(joined, [dataset], DATASET_IDENTITY).criteria).toEqual(joined.criteria);
    const gone = withDatasets(joined, [], DATASET_IDENTITY);
    expect([gone.criteria, gone.figures]).toEqual([atlas.criteria, atlas.figures]);
    expect(withDatasets(atlas, [], DATASET_IDENTITY)).toBe(atlas);
  });
});

function missing(): never {
  throw new Error('expected a column and a region');
}
