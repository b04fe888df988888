import { patchSession } from './actions';
import type { ToastWords, WorkNotice } from './notice';
import { useApp } from './store';

/** Shows a notice in place of an older one of its type. */
export function raiseNotice(notice: WorkNotice): void {
  const { notices } = useApp.getState().session;
  patchSession({ notices: [...notices.filter(({ type }) => type !== notice.type), notice] });
}

export function closeNotice(type: WorkNotice['type']): void {
  const { notices } = useApp.getState().session;
  if (notices.some((notice) => notice.type === type)) {
    patchSession({ notices: notices.filter((notice) => notice.type !== type) });
  }
}

const MOST_TOASTS = 3;

/** Tells something in passing; of more than three the oldest goes. */
export function toast(words: ToastWords): void {
  const { toasts } = useApp.getState().session;
  const id = (toasts.at(-1)?.id ?? 0) + 1;
  patchSession({ toasts: [...toasts, { ...words, id }].slice(-MOST_TOASTS) });
}

export function closeToast(id: number): void {
  const { toasts } = useApp.getState().session;
  patchSession({ toasts: toasts.filter((known) => known.id !== id) });
}
