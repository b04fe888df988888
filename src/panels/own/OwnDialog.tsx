import type { OwnCriterion } from '../../model/own';
import { useApp } from '../../state/store';
import { ExtraGate } from '../evidence/ExtraGate';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import styles from './Own.module.css';
import { OwnForm } from './OwnForm';

interface OwnDialogProps {
  /** The one that is changed; nothing for a new one. */
  readonly own: OwnCriterion | undefined;
  readonly onClose: () => void;
}

/** A criterion of the user, made or changed. Nothing counts before it is saved. */
export function OwnDialog({ own, onClose }: OwnDialogProps) {
  const { t } = useText();
  const taken = useApp(({ scenario }) => scenario.own);
  return (
    <WorkDialog title={own === undefined ? t('own.new') : t('own.edit', { name: own.name })} onClose={onClose}>
      <p className={styles.lead}>{t('own.lead')}</p>
      <ExtraGate name="indicators" lines={8}>
        {(catalogue) => {
          const isFree = ({ criterionId }: (typeof catalogue.slots)[number]): boolean =>
            taken.every(({ id }) => id !== criterionId);
          const id = own?.id ?? catalogue.slots.find(isFree)?.criterionId;
          return id === undefined ? null : <OwnForm id={id} own={own} catalogue={catalogue} onClose={onClose} />;
        }}
      </ExtraGate>
    </WorkDialog>
  );
}
