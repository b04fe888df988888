import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { showEvidence } from '../../state/actions';
import { type EvidenceTarget, useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import styles from './EvidenceCard.module.css';
import { FigureFacts } from './FigureFacts';
import { FigureParts } from './FigureParts';
import { SourceFacts } from './SourceFacts';

/** The evidence behind the figure that was pressed; Esc closes it and the focus goes back to the figure. */
export function EvidenceCard() {
  const target = useApp(({ session }) => session.evidence);
  const close = () => showEvidence(undefined);
  return (
    <ModalOverlay
      isOpen={target !== undefined}
      onOpenChange={(open) => open || close()}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.card ?? ''}>{target && <Card target={target} onClose={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Card({ target, onClose }: { readonly target: EvidenceTarget; readonly onClose: () => void }) {
  const { t } = useText();
  const sourceId = target.type === 'figure' ? target.figure.sourceId : target.sourceId;
  const madeOf = target.type === 'figure' ? target.figure.madeOf : undefined;
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          {target.label}
        </Heading>
        <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      {target.type === 'figure' && <FigureFacts figure={target.figure} />}
      {madeOf === undefined ? <SourceFacts sourceId={sourceId} /> : <FigureParts parts={madeOf} />}
    </>
  );
}
