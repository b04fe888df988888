import { STORY_LIMIT } from '../../model/story';
import type { Param } from './param';
import { readScene } from './storyRead';
import { writtenScene } from './storyWrite';

/**
 * Scenes in order, `story=e:tcorridor~MX-SON:sregion~MX-SON,e:hen~...`: the letter of the view, then one letter and its
 * text for each part that a plain scene does not have. A part that can not be read is reported and left out.
 */
export const story: Param = {
  names: ['story'],
  write: (scenario, defaults) => {
    const [text, usual] = [scenario.story, defaults.story].map((scenes) =>
      scenes.map((scene) => writtenScene(scene, defaults)).join(','),
    );
    return text === undefined || text === usual ? [] : [['story', text]];
  },
  read: (given, scenario, reading) => {
    const text = given.get('story') ?? '';
    const items = text === '' ? [] : text.split(',');
    const { report, known } = reading('story');
    for (const item of items.slice(STORY_LIMIT)) report(item, { type: 'most', limit: STORY_LIMIT }, 'dropped');
    return {
      ...scenario,
      story: items.slice(0, STORY_LIMIT).flatMap((item) => readScene(item, { known, report }) ?? []),
    };
  },
};
