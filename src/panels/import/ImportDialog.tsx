import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
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
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable={false}
      onOpenChange={(open) => open || close()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t('data.title')}
            </Heading>
            <IconButton label={t('close')} icon={<X aria-hidden />} onClick={close} />
          </header>
          {state.type === 'choose' && (
            <ChoosePart added={state.added} isFull={importing.isFull} onFile={importing.look} />
          )}
          {state.type === 'looking' && (
            <div className={styles.body}>
              <WaitLine label={t('data.looking', { file: state.file.name })} onCancel={importing.cancel} />
            </div>
          )}
          {state.type === 'broken' && (
            <div className={styles.body}>
              <p role="alert" className={styles.alert}>
                {t('data.broken', { file: state.file.name, message: state.message })}
              </p>
              <ChoosePart isFull={importing.isFull} onFile={importing.look} />
            </div>
          )}
          {state.type === 'open' && <OpenFile importing={importing} open={state} onClose={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
