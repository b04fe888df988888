import { ChevronLeft, ChevronRight, Maximize, Moon, NotebookText, Pause, Play, Sun, X } from 'lucide-react';
import { useState } from 'react';
import { goToScene, patchPresenting, stepScene } from '../../state/present';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import css from './Present.module.css';
import { openNotes } from './Speaker';

interface SlideBarProps {
  readonly notes: Window | undefined;
  readonly onNotes: (opened: Window) => void;
  readonly onLeave: () => void;
}

/** Progress and arrows at the bottom right; what the speaker needs besides. */
export function SlideBar({ notes, onNotes, onLeave }: SlideBarProps) {
  const { t } = useText();
  const presenting = useApp(({ session }) => session.presenting);
  const count = useApp(({ scenario }) => scenario.story.length);
  const [isBlocked, setBlocked] = useState(false);
  if (presenting === undefined) return null;
  const { index, room, isPlaying } = presenting;
  const ask = (): void => {
    if (notes !== undefined && !notes.closed) {
      notes.focus();
      return;
    }
    const opened = openNotes();
    setBlocked(opened === undefined);
    if (opened !== undefined) onNotes(opened);
  };
  return (
    <div className={css.foot}>
      {isBlocked && (
        <p className={css.blocked} role="alert">
          {t('story.blocked')}
        </p>
      )}
      <div className={css.tools} role="toolbar" aria-label={t('story.tools')}>
        <IconButton label={t('story.notes')} icon={<NotebookText aria-hidden />} onClick={ask} />
        <IconButton
          label={t(isPlaying ? 'story.pause' : 'story.play')}
          icon={isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={() => patchPresenting({ isPlaying: !isPlaying })}
        />
        <IconButton
          label={t(room === 'dark' ? 'story.room.bright' : 'story.room.dark')}
          icon={room === 'dark' ? <Sun aria-hidden /> : <Moon aria-hidden />}
          onClick={() => patchPresenting({ room: room === 'dark' ? 'bright' : 'dark' })}
        />
        <IconButton label={t('story.fullScreen')} icon={<Maximize aria-hidden />} onClick={toggleFullScreen} />
        <IconButton label={t('story.leave')} icon={<X aria-hidden />} onClick={onLeave} />
      </div>
      <nav className={css.nav} aria-label={t('story.scenes')}>
        <IconButton
          label={t('story.prior')}
          icon={<ChevronLeft aria-hidden />}
          disabled={index === 0}
          onClick={() => stepScene(-1)}
        />
        <Dots index={index} count={count} />
        <IconButton
          label={t('story.next')}
          icon={<ChevronRight aria-hidden />}
          disabled={index === count - 1}
          onClick={() => stepScene(1)}
        />
      </nav>
    </div>
  );
}

/** One dot for each scene; of a long story only the place is told. */
function Dots({ index, count }: { readonly index: number; readonly count: number }) {
  const { t } = useText();
  if (count > MOST_DOTS)
    return <span className={`${css.count} num`}>{t('story.place', { number: index + 1, of: count })}</span>;
  return (
    <ol className={css.dots}>
      {Array.from({ length: count }, (_, at) => at).map((at) => (
        <li key={at}>
          <button
            type="button"
            aria-label={t('story.goTo', { number: at + 1 })}
            aria-current={at === index ? 'step' : undefined}
            onClick={() => goToScene(at)}
          />
        </li>
      ))}
    </ol>
  );
}

const MOST_DOTS = 14;

function toggleFullScreen(): void {
  // A browser that refuses leaves the story in its window.
  const asked = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : undefined;
  if (asked === undefined) return;
  asked.catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
  });
}
