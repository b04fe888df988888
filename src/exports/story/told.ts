import type { Scene } from '../../model/scenario';
import { faulty } from '../../scoring/mcda/fault';
import { effectiveWeights } from '../../scoring/profile';
import { type FocusView, focusOf } from '../../views/story/focus';
import { type Slide, slideOf } from '../../views/story/slide';
import { type Stage, stageOf } from '../../views/story/stage';
import type { StoryWorld } from '../../views/story/world';
import { rangesOf } from '../ranges';
import { graphFor, reachFor } from '../report/roads';
import { makeStudy, type Study } from '../study';

/** One scene as a file tells it: the study of its year and plan, its words, its chart and what its map shows. */
export interface Told {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly scene: Scene;
  readonly study: Study;
  readonly slide: Slide;
  readonly focus: FocusView | undefined;
  readonly stage: Stage;
}

/** All scenes of a study's story. Throws ProblemError where there are none. */
export function toldScenes(study: Study): readonly Told[] {
  const { story } = study.scenario;
  if (story.length === 0) throw faulty('story', 'at least one scene', 'none');
  const studies = new Map<string, Study>();
  return story.map((scene, index) => {
    const key = `${scene.year} ${scene.hasPlan}`;
    const own = studies.get(key) ?? studyOf(study, scene);
    studies.set(key, own);
    const world = { ...worldFor(own), scenario: { ...own.scenario, selection: scene.selection } };
    return {
      ...{ number: index + 1, of: story.length, scene, study: own },
      ...{ slide: slideOf(scene, world), focus: focusOf(scene, world), stage: stageOf(scene, world) },
    };
  });
}

/** The same study in the year of a scene, with the border plan or without it. */
function studyOf(study: Study, { year, hasPlan }: Scene): Study {
  const { scenario, atlas, extras, text, madeOn } = study;
  if (year === scenario.year && (hasPlan || scenario.plan.length === 0)) return study;
  const shown = { ...scenario, year, plan: hasPlan ? scenario.plan : [] };
  return makeStudy({ atlas, extras, scenario: shown, text, madeOn });
}

/** What slides say something about, from a study: as on the page. */
export function worldFor(study: Study): StoryWorld {
  const { atlas, extras, scenario, ranking, text } = study;
  return {
    ...{ atlas, extras, scenario, ranking, text },
    ranges: rangesOf(study),
    weights: effectiveWeights(scenario, atlas.criteria),
    graph: graphFor(study),
    reach: reachFor(study),
  };
}
