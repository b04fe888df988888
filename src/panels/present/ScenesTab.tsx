import { FileText, Play, Plus, Projector, Timer } from 'lucide-react';
import { openDocuments } from '../../state/documents';
import { present } from '../../state/present';
import { addSceneOfNow } from '../../state/story';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import { Generator } from './Generator';
import { ReadyStories } from './ReadyStories';
import { SceneList } from './SceneList';
import css from './Story.module.css';

/** The scenes of the story in order, and where a first story comes from. */
export function ScenesTab({ world }: { readonly world: StoryWorld }) {
  const { t, hours } = useText();
  const { story } = world.scenario;
  const seconds = story.reduce((sum, scene) => sum + scene.seconds, 0);
  const isEmpty = story.length === 0;
  return (
    <div className={css.scenes}>
      <p className={css.lead}>
        {isEmpty
          ? t('story.empty')
          : t('story.summary', { count: story.length, minutes: hours(Math.max(60, seconds) / 3600) })}
      </p>
      <div className={css.actions}>
        {!isEmpty && (
          <>
            <Button variant="primary" icon={<Play aria-hidden />} onClick={() => present()}>
              {t('story.present')}
            </Button>
            <Button icon={<Timer aria-hidden />} onClick={() => present(0, true)}>
              {t('story.play')}
            </Button>
          </>
        )}
        <Button icon={<Plus aria-hidden />} onClick={addSceneOfNow} aria-keyshortcuts="S">
          {t('story.add')}
        </Button>
      </div>
      {!isEmpty && <SceneList world={world} />}
      {!isEmpty && <StoryFiles />}
      <MoreStories isOpen={isEmpty} world={world} />
    </div>
  );
}

/** The story as files. */
function StoryFiles() {
  const { t } = useText();
  return (
    <div className={css.actions}>
      <Button
        size="small"
        icon={<Projector aria-hidden />}
        onClick={() => openDocuments({ document: 'story', format: 'pptx' })}
      >
        {t('story.pptx')}
      </Button>
      <Button
        size="small"
        icon={<FileText aria-hidden />}
        onClick={() => openDocuments({ document: 'story', format: 'pdf' })}
      >
        {t('story.pdf')}
      </Button>
    </div>
  );
}

/** Open at once where there is no story yet. */
function MoreStories({ isOpen, world }: { readonly isOpen: boolean; readonly world: StoryWorld }) {
  const { t } = useText();
  return (
    <div className={css.more}>
      {isOpen ? (
        <>
          <h3>{t('story.ready')}</h3>
          <ReadyStories world={world} />
          <h3>{t('story.make')}</h3>
          <Generator world={world} />
        </>
      ) : (
        <>
          <Disclosure title={t('story.ready')}>
            <ReadyStories world={world} />
          </Disclosure>
          <Disclosure title={t('story.make')}>
            <Generator world={world} />
          </Disclosure>
        </>
      )}
    </div>
  );
}
