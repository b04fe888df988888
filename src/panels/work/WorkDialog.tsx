import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import styles from './WorkDialog.module.css';

interface WorkDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `form` holds work that a slip would lose: no click beside it closes it, and its children are body and foot. */
  readonly size?: 'normal' | 'wide' | 'form';
}

/** A dialog over the page; Esc or a click beside it closes it and the focus goes back. */
export function WorkDialog({ title, onClose, children, size = 'normal' }: WorkDialogProps) {
  const { t } = useText();
  const isForm = size === 'form';
  return (
    <ModalOverlay
      className={cx(styles.overlay, isForm && styles.low)}
      isOpen
      isDismissable={!isForm}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={cx(styles.modal, size !== 'normal' && styles[size])}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
          </header>
          {isForm ? children : <div className={styles.body}>{children}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
