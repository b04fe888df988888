import { travel } from '../../state/actions';
import { useSteps } from '../../state/steps';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { stepName } from './stepName';
import { WorkDialog } from './WorkDialog';
import styles from './work.module.css';

/** Every step that can be undone or redone, by name, to go there at once. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { steps, now } = useSteps();
  return (
    <WorkDialog title={t('history.title')} onClose={onClose}>
      <p className={styles.note}>{t('history.note')}</p>
      <ol className={styles.list}>
        {steps.map(({ key, step }, index) => (
          <li key={key} className={styles.row}>
            <button
              type="button"
              className={styles.open}
              aria-current={index === now ? 'step' : undefined}
              onClick={() => travel(index - now)}
            >
              <span className={styles.name}>{step === '' ? t('history.start') : stepName(step, t)}</span>
              {index === now && <span className={styles.when}>{t('history.now')}</span>}
            </button>
          </li>
        ))}
      </ol>
      <Button onClick={onClose}>{t('close')}</Button>
    </WorkDialog>
  );
}
