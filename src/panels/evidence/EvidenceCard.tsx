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
  const ownSource = target.type === 'figure' ? target.figure.ownSource : undefined;
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          {target.label}
        </Heading>
        <IconButton label={t('close')} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      {target.type === 'figure' && <FigureFacts figure={target.figure} />}
      {ownSource !== undefined && <OwnSource words={ownSource} />}
      {ownSource === undefined && madeOf !== undefined && <FigureParts parts={madeOf} />}
      {ownSource === undefined && madeOf === undefined && <SourceFacts sourceId={sourceId} />}
    </>
  );
}

/** The source of own data, in the words of whoever added them. */
function OwnSource({ words }: { readonly words: string }) {
  const { t } = useText();
  return (
    <section className={styles.source} aria-label={t('dossier.evidence.source')}>
      <p>{words}</p>
      <p className={styles.note}>{t('data.ownSource')}</p>
    </section>
  );
}
