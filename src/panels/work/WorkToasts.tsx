import { STORY_LIMIT } from '../../model/story';
import { undo } from '../../state/actions';
import type { Toast } from '../../state/notice';
import { RECENT_LIMIT } from '../../state/recent';
import { useApp } from '../../state/store';
import { closeToast } from '../../state/tell';
import type { Text } from '../../text/text';
import { type ToastItem, Toasts } from '../../ui/Toasts';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import type { Desk } from './desk';

/** What is told in passing about scenarios, with a way to take it back where there is one. */
export function WorkToasts({ desk }: { readonly desk: Desk }) {
  const text = useText();
  const toasts = useApp(({ session }) => session.toasts);
  return (
    <Toasts
      label={text.t('work.toasts')}
      closeLabel={text.t('close')}
      items={toasts.map((toast) => itemOf(toast, text, desk))}
      onClose={closeToast}
    />
  );
}

function itemOf(toast: Toast, { t }: Text, desk: Desk): ToastItem {
  const { id } = toast;
  switch (toast.type) {
    case 'opened':
      return {
        id,
        words: t('work.opened', { title: titleOf(toast.title, t) }),
        action: { label: t('work.undoStep'), run: undo },
      };
    case 'deleted':
      return {
        id,
        words: t('recent.deleted', { title: titleOf(toast.title, t) }),
        action: { label: t('recent.restore'), run: () => desk.restoreRecent(toast.undo) },
      };
    case 'pushed-out':
      return { id, words: t('recent.pushedOut', { limit: RECENT_LIMIT, title: titleOf(toast.title, t) }) };
    case 'scene-added':
    case 'scene-deleted':
      return {
        id,
        words: t(toast.type === 'scene-added' ? 'story.added' : 'story.deleted', { number: toast.number }),
        action: { label: t('work.undoStep'), run: undo },
      };
    case 'story-full':
      return { id, words: t('story.full', { limit: STORY_LIMIT }) };
    case 'link-copied':
      return { id, words: t('bar.linkCopied') };
    case 'link-not-copied':
      return { id, words: t('bar.linkFailed') };
    case 'file-saved':
      return { id, words: t('work.fileSaved', { file: toast.file }) };
  }
}

/** A scenario without a name is called so. */
export function titleOf(title: string, t: Text['t']): string {
  return title.trim() === '' ? t('recent.untitled') : shownTitle(title, t);
}
