import { openStory } from '../../state/story';
import { READY_STORIES, readyStory } from '../../views/story/readyMade';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import css from './Story.module.css';

/** The stories the product comes with. */
export function ReadyStories({ world }: { readonly world: StoryWorld }) {
  const { t } = useText();
  return (
    <ul className={css.ready}>
      {READY_STORIES.map((id) => {
        const story = readyStory(id, world);
        return (
          <li key={id}>
            <button type="button" onClick={() => openStory(story)}>
              <b>{t(`story.ready.${id}`)}</b>
              <span>{t('story.readyScenes', { count: story.length })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
