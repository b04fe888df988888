import { computeCorridorCriteria } from '../../../src/corridors/computed';
import type { Language } from '../../../src/model/geo';
import type { Scenario } from '../../../src/model/scenario';
import { prepareScoring } from '../../../src/scoring/prepare';
import { scenarioProblem } from '../../../src/scoring/smaa/fromScenario';
import { weightModelOf } from '../../../src/scoring/smaa/fromUncertainty';
import { rankRanges } from '../../../src/scoring/smaa/rankRanges';
import { loadMessages } from '../../../src/text/load';
import { createText } from '../../../src/text/text';
import type { StoryWorld } from '../../../src/views/story/world';
import type { World } from '../world';

/** A world for slides from the built data, in one language. */
export async function storyWorld(
  world: World,
  language: Language,
  scenario: Scenario = world.scenario,
): Promise<StoryWorld> {
  const { atlas, extras, graph, reach, ranking, weights } = world;
  const { assumptions, profile, uncertainty } = scenario;
  const prepared = prepareScoring(atlas, computeCorridorCriteria({ atlas, assumptions, profile }), scenario.values);
  const given = scenarioProblem({ prepared, scenario, ranking });
  const ranges = rankRanges({ given, model: weightModelOf(uncertainty, given), seed: uncertainty.seed });
  return {
    atlas,
    extras,
    scenario,
    ranking,
    ranges: new Map(ranges.map((range) => [range.regionId, range])),
    weights,
    graph,
    reach,
    text: createText(language, await loadMessages(language)),
  };
}
