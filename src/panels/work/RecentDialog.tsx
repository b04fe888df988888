import { Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RecentWork } from '../../state/recent';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import type { Desk } from './desk';
import { WorkDialog } from './WorkDialog';
import { titleOf } from './WorkToasts';
import styles from './work.module.css';

interface RecentDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** The scenarios kept on this device, newest first; one that is deleted can be brought back from the toast. */
export function RecentDialog({ desk, onClose }: RecentDialogProps) {
  const text = useText();
  const { t } = text;
  /** Where the row stood that was deleted last. */
  const [gone, setGone] = useState<{ readonly index: number }>();
  // The list is read anew when a toast comes or goes: bringing one back happens there.
  useApp(({ session }) => session.toasts);
  const list = desk.recents();
  const body = useRef<HTMLDivElement>(null);
  const remove = (item: RecentWork, index: number): void => {
    desk.removeRecent(item);
    setGone({ index });
  };
  // The button that was pressed went with its row; without this the focus would have left the dialog.
  useLayoutEffect(() => {
    if (gone !== undefined && body.current !== null) focusRow(body.current, gone.index);
  }, [gone]);
  const open = (item: RecentWork): void => {
    onClose();
    void desk.openRecent(item);
  };
  return (
    <WorkDialog title={t('recent.title')} onClose={onClose}>
      <div ref={body} tabIndex={-1}>
        {list.type === 'unreadable' && <p role="alert">{t('recent.unreadable')}</p>}
        {list.type === 'not-read' && <p role="alert">{t('recent.notRead')}</p>}
        {list.type === 'list' && list.items.length === 0 && <p className={styles.note}>{t('recent.none')}</p>}
        {list.type === 'list' && (
          <ul className={styles.list}>
            {list.items.map((item, index) => (
              <li key={item.id} className={styles.row}>
                <button type="button" className={styles.open} onClick={() => open(item)}>
                  <span className={styles.name}>{titleOf(item.title, t)}</span>
                  <span className={styles.when}>{dateOf(item.date, text)}</span>
                </button>
                <IconButton
                  label={t('recent.delete', { title: titleOf(item.title, t) })}
                  icon={<Trash2 aria-hidden />}
                  onClick={() => remove(item, index)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </WorkDialog>
  );
}

/** To the row that took the place of the one that went, else to the last one, else to the list as a whole. */
function focusRow(body: HTMLElement, index: number): void {
  const rows = [...body.querySelectorAll<HTMLElement>('li')];
  const row = rows[index] ?? rows.at(-1);
  const target = row?.querySelector<HTMLElement>('button:last-of-type') ?? body;
  target.focus();
}

/** Day and time as the device's clock had them. */
export function dateOf(iso: string, { locale }: Text): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
