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
  readonly size?: 'normal' | 'wide';
}

/** A dialog over the page; Esc or a click beside it closes it and the focus goes back. */
export function WorkDialog({ title, onClose, children, size = 'normal' }: WorkDialogProps) {
  const { t } = useText();
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={cx(styles.modal, size === 'wide' && styles.wide)}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
