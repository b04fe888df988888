import { RefreshCw } from 'lucide-react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './UpdatePrompt.module.css';

interface UpdatePromptProps {
  /** True while closing the page would lose work: then nothing is offered that loads it anew. */
  readonly isUnsaved: boolean;
  /** Lets the waiting version take over and loads the page. */
  readonly onReload: () => void;
}

/** Says that a newer version waits. Nothing is loaded by itself. */
export function UpdatePrompt({ isUnsaved, onReload }: UpdatePromptProps) {
  const { t } = useText();
  const waits = useApp(({ session }) => session.updateWaits);
  if (!waits) return null;
  return (
    <section className={css.prompt} aria-label={t('update.title')}>
      <p role="status">
        <b>{t('update.title')}</b>
        {isUnsaved && <span className={css.note}>{t('update.unsaved')}</span>}
      </p>
      {!isUnsaved && (
        <Button variant="primary" icon={<RefreshCw aria-hidden />} onClick={onReload}>
          {t('update.reload')}
        </Button>
      )}
      <Button onClick={() => patchSession({ updateWaits: false })}>{t('update.later')}</Button>
    </section>
  );
}
