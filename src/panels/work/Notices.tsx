import { TriangleAlert, X } from 'lucide-react';
import type { WorkNotice } from '../../state/notice';
import { useApp } from '../../state/store';
import { closeNotice } from '../../state/tell';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import type { Desk } from './desk';
import styles from './Notices.module.css';
import { noticeWords } from './noticeWords';
import { titleOf } from './WorkToasts';

/** Problems with the work itself: each stays, and is announced, until it is answered or closed. */
export function Notices({ desk }: { readonly desk: Desk }) {
  const text = useText();
  const notices = useApp(({ session }) => session.notices);
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={text.t('work.notices')}>
      {notices.map((notice) => (
        <NoticeBand key={notice.type} notice={notice} desk={desk} />
      ))}
    </section>
  );
}

const SHOWN_LINES = 8;

function NoticeBand({ notice, desk }: { readonly notice: WorkNotice; readonly desk: Desk }) {
  const text = useText();
  const { title, lines } = noticeWords(notice, text);
  return (
    <div className={styles.notice} role="alert" data-notice={notice.type}>
      <TriangleAlert aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.slice(0, SHOWN_LINES).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {lines.length > SHOWN_LINES && <li>{text.t('work.more', { count: lines.length - SHOWN_LINES })}</li>}
          </ul>
        )}
        <div className={styles.actions}>
          {actionsOf(notice, text, desk).map(({ label, run }, index) => (
            <Button key={label} size="small" variant={index === 0 ? 'primary' : 'plain'} onClick={run}>
              {label}
            </Button>
          ))}
        </div>
      </div>
      <IconButton
        size="small"
        label={text.t('close')}
        icon={<X aria-hidden />}
        onClick={() => closeNotice(notice.type)}
      />
    </div>
  );
}

interface Action {
  readonly label: string;
  readonly run: () => void;
}

function actionsOf(notice: WorkNotice, { t }: Text, desk: Desk): readonly Action[] {
  const leave = { label: t('file.leave'), run: () => closeNotice(notice.type) };
  const save = { label: t('saved.export'), run: () => desk.saveFile(titleOf(useApp.getState().scenario.title, t)) };
  switch (notice.type) {
    case 'link':
      return [{ label: t('link.copyOriginal'), run: () => void desk.copy(notice.given) }];
    case 'file-refused':
    case 'basemap-failed':
      return [];
    case 'file-partly': {
      const open = (): void => {
        closeNotice(notice.type);
        desk.open(notice.readied, 'undo.open');
      };
      return [{ label: t('file.openPartly'), run: open }, leave];
    }
    case 'saved-partly':
    case 'saved-unreadable':
    case 'saved-newer':
      return kept(notice.text, t, desk);
    case 'changed-elsewhere':
      return [
        { label: t('saved.useMine'), run: () => desk.goOnWithMine(notice.theirs) },
        { label: t('saved.useTheirs'), run: () => void desk.takeTheirs(notice.theirs) },
      ];
    case 'not-saved':
    case 'link-too-long':
      return [save];
    case 'new-version':
      return [{ label: t('work.reload'), run: () => desk.reload() }];
  }
}

/** A saved text that could not be used, for whoever wants to look into it. */
function kept(text: string | undefined, t: Text['t'], desk: Desk): readonly Action[] {
  if (text === undefined) return [];
  return [{ label: t('saved.download'), run: () => desk.download(text, 'corredor-saved.txt') }];
}
