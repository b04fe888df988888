import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { ChoosePart } from './ChoosePart';
import styles from './Import.module.css';
import { OpenFile } from './OpenFile';
import { useImport } from './useImport';
import { WaitLine } from './WaitLine';

/** Own data: choose a file, see how it is read and what is wrong with it, and add what is right. */
export function ImportDialog() {
  const { t } = useText();
  const first = useApp(({ session }) => session.importing?.file);
  const importing = useImport(first);
  const { state } = importing;
  const close = (): void => patchSession({ importing: undefined });
  return (
    <WorkDialog title={t('data.title')} size="form" onClose={close}>
      {state.type === 'choose' && <ChoosePart added={state.added} isFull={importing.isFull} onFile={importing.look} />}
      {state.type === 'looking' && (
        <div className={styles.body}>
          <WaitLine label={t('data.looking', { file: state.file.name })} onCancel={importing.cancel} />
        </div>
      )}
      {state.type === 'broken' && (
        <div className={styles.body}>
          <p role="alert" className={styles.alert}>
            {t('data.broken', { file: state.file.name })}
          </p>
          <ChoosePart isFull={importing.isFull} onFile={importing.look} />
        </div>
      )}
      {state.type === 'open' && <OpenFile importing={importing} open={state} onClose={close} />}
    </WorkDialog>
  );
}
