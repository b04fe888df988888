import { useState } from 'react';
import { Skeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { useText } from '../useText';
import { ScenesTab } from './ScenesTab';
import css from './Story.module.css';
import './storyFont.css';
import { TimelineTab } from './timeline/TimelineTab';
import { useStoryWorld } from './useStoryWorld';

type TabId = 'scenes' | 'timeline';

/** The view to present: the scenes of the story, and the timeline they can draw on. */
export function StoryPanel() {
  const { t } = useText();
  const world = useStoryWorld();
  const [tab, setTab] = useState<TabId>('scenes');
  return (
    <div className={css.panel}>
      <h2 className="visually-hidden">{t('story.title')}</h2>
      <Tabs<TabId>
        label={t('story.title')}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'scenes',
            label: t('story.tab.scenes'),
            content: () => (world ? <ScenesTab world={world} /> : <Skeleton lines={8} label={t('loading')} />),
          },
          {
            id: 'timeline',
            label: t('story.tab.timeline'),
            content: () => (world ? <TimelineTab world={world} /> : <Skeleton lines={8} label={t('loading')} />),
          },
        ]}
      />
    </div>
  );
}
