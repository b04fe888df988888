import { useEffect, useRef, useState } from 'react';
import { leavePresentation, patchPresenting, stepScene } from '../../state/present';
import { selectScene } from '../../state/selectScene';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import css from './Present.module.css';
import './storyFont.css';
import { slideOf } from '../../views/story/slide';
import { Slide } from './Slide';
import { SlideBar } from './SlideBar';
import { Speaker } from './Speaker';
import { leaveStage, useStageKeys } from './useStageKeys';
import { useStoryWorld } from './useStoryWorld';

/** A story over the whole screen: the words of a scene, the one map behind them, and a bar to go on. */
export function Presentation() {
  const { t } = useText();
  const presenting = useApp(({ session }) => session.presenting);
  const scene = useApp(selectScene);
  const story = useApp(({ scenario }) => scenario.story);
  const world = useStoryWorld();
  const stage = useRef<HTMLDivElement>(null);
  const [notes, setNotes] = useState<Window>();
  const isPlaying = presenting?.isPlaying === true && !presenting.isBlank;
  useEffect(() => {
    document.documentElement.dataset.presenting = 'on';
    stage.current?.focus();
    return () => {
      delete document.documentElement.dataset.presenting;
    };
  }, []);
  useEffect(() => {
    if (!isPlaying || scene === undefined) return;
    const timer = window.setTimeout(() => stepScene(1), scene.seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [isPlaying, scene]);
  useLeaveWithFullScreen();
  useStageKeys(window);
  if (presenting === undefined || scene === undefined) return null;
  const { index, isBlank } = presenting;
  const slide = world && slideOf(scene, world);
  return (
    <div ref={stage} role="dialog" aria-modal="true" aria-label={t('story.stage')} className={css.stage} tabIndex={-1}>
      {slide && world && (
        <Slide key={index} slide={slide} scene={scene} world={world} index={index} of={story.length} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {slide && t('story.announce', { number: index + 1, of: story.length, headline: slide.headline })}
      </p>
      <SlideBar notes={notes} onNotes={setNotes} onLeave={leaveStage} />
      {isBlank && (
        <button type="button" className={css.blank} onClick={() => patchPresenting({ isBlank: false })}>
          <span className="visually-hidden">{t('story.unblank')}</span>
        </button>
      )}
      {notes !== undefined && world && <Speaker target={notes} world={world} onClose={() => setNotes(undefined)} />}
    </div>
  );
}

/** Esc in full screen is the browser's own: leaving full screen leaves the story. */
function useLeaveWithFullScreen(): void {
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) leavePresentation();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
}
