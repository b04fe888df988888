import { useEffect, useRef, useState } from 'react';
import { change } from '../../state/actions';
import { TITLE_LIMIT } from '../../state/link/params';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import { WorkDialog } from './WorkDialog';
import styles from './work.module.css';

/** The name of the scenario, changed as one step. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const before = shownTitle(
    useApp(({ scenario }) => scenario.title),
    t,
  );
  const [title, setTitle] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The menu that closes gives the focus back first, and a dialog that loses its focus closes.
    const frame = requestAnimationFrame(() => field.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  const rename = (): void => {
    if (title !== before) change('undo.title', { title: title.trim() });
    onClose();
  };
  return (
    <WorkDialog title={t('work.rename.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <label className={styles.field}>
          <span>{t('work.rename.name')}</span>
          <input
            className={styles.input}
            value={title}
            maxLength={TITLE_LIMIT}
            ref={field}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <Button variant="primary" onClick={rename}>
          {t('work.rename.done')}
        </Button>
      </form>
    </WorkDialog>
  );
}
