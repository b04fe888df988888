import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { stepScene } from '../../state/present';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { slideOf } from '../../views/story/slide';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import css from './Speaker.module.css';
import { useStageKeys } from './useStageKeys';

/** A second window of this page, for the speaker's own screen; nothing where the browser blocks it. */
export function openNotes(): Window | undefined {
  return window.open('', 'corredor-notes', 'popup,width=760,height=620') ?? undefined;
}

interface SpeakerProps {
  readonly target: Window;
  readonly world: StoryWorld;
  readonly onClose: () => void;
}

/** Notes, the next scene and the time, drawn into the second window; the keys of the stage work there too. */
export function Speaker({ target, world, onClose }: SpeakerProps) {
  const { t, language } = useText();
  const room = useDressed(target, onClose);
  useStageKeys(target);
  useEffect(() => {
    target.document.title = t('story.notesTitle');
    target.document.documentElement.lang = language;
  }, [target, t, language]);
  if (room === undefined) return null;
  return createPortal(<Notes world={world} />, room);
}

/** The body of the window, with the styles of this page; the window goes when the story does. */
function useDressed(target: Window, onClose: () => void): HTMLElement | undefined {
  const [room, setRoom] = useState<HTMLElement>();
  useEffect(() => {
    const { document: paper } = target;
    paper.head.replaceChildren(
      ...[...document.querySelectorAll('link[rel="stylesheet"], style')].map((sheet) => {
        const copy = paper.importNode(sheet, true);
        if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
        return copy;
      }),
    );
    paper.documentElement.dataset.theme = 'dark';
    paper.body.replaceChildren();
    setRoom(paper.body);
    const watch = window.setInterval(() => target.closed && onClose(), 500);
    const away = (): void => target.close();
    window.addEventListener('pagehide', away);
    return () => {
      window.clearInterval(watch);
      window.removeEventListener('pagehide', away);
      target.close();
    };
    // The window is dressed once; a later `onClose` does the same.
  }, [target]);
  return room;
}

function Notes({ world }: Pick<SpeakerProps, 'world'>) {
  const { t } = useText();
  const story = useApp(({ scenario }) => scenario.story);
  const index = useApp(({ session }) => session.presenting?.index ?? 0);
  const [scene, next] = [story[index], story[index + 1]];
  if (scene === undefined) return null;
  const slide = slideOf(scene, world);
  return (
    <main className={css.notes}>
      <Clock />
      <p className={css.place}>{t('story.place', { number: index + 1, of: story.length })}</p>
      <h1 className={css.headline}>{slide.headline}</h1>
      <p className={css.words}>{slide.notes === '' ? t('story.noNotes') : slide.notes}</p>
      <p className={css.next}>
        {next === undefined ? t('story.lastScene') : t('story.nextScene', { headline: slideOf(next, world).headline })}
      </p>
      <div className={css.steps}>
        <Button disabled={index === 0} onClick={() => stepScene(-1)}>
          {t('story.prior')}
        </Button>
        <Button variant="primary" disabled={next === undefined} onClick={() => stepScene(1)}>
          {t('story.next')}
        </Button>
      </div>
    </main>
  );
}

/** Time of day, and minutes since the story began. */
function Clock() {
  const { t, locale } = useText();
  const [began] = useState(() => Date.now());
  const [now, setNow] = useState(began);
  useEffect(() => {
    const tick = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(tick);
  }, []);
  const seconds = Math.round((now - began) / 1000);
  const passed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now);
  return <p className={`${css.clock} num`}>{t('story.clock', { clock, passed })}</p>;
}
