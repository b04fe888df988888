import { worldFor } from '../../src/exports/story/told';
import type { Study } from '../../src/exports/study';
import type { Language } from '../../src/model/geo';
import type { Scene } from '../../src/model/scenario';
import { type ReadyStory, readyStory } from '../../src/views/story/readyMade';
import { builtStudy } from './studies';

/** The same study with another story; what follows from the data is not worked out again. */
export function withStory(study: Study, story: readonly Scene[]): Study {
  return { ...study, scenario: { ...study.scenario, story } };
}

/** A study of the built data with one of the ready-made stories. */
export async function storyStudy(id: ReadyStory, language: Language = 'en'): Promise<Study> {
  const study = await builtStudy(language);
  return withStory(study, readyStory(id, worldFor(study)));
}
