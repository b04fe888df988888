import { type ReactNode, useState } from 'react';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Ports.module.css';
import { PortsPanel } from './PortsPanel';
import { PortsSide } from './PortsSide';

const PARTS = ['plan', 'effect'] as const;

/** Both panels of the ports view in one sheet; the place that is selected takes their room. */
export function PortsPhone({ dossier }: { readonly dossier: ReactNode }) {
  const { t } = useText();
  const [part, setPart] = useState<(typeof PARTS)[number]>('plan');
  const isSelected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  const isEditing = useApp(({ session }) => session.border.editing !== undefined);
  if (isSelected && !isEditing) return dossier;
  return (
    <>
      <div className={css.phone}>
        <Segments
          label={t('border.tab.label')}
          options={PARTS.map((value) => ({ value, label: t(`border.phone.${value}`) }))}
          value={part}
          onChange={setPart}
        />
      </div>
      {part === 'plan' || isEditing ? <PortsPanel /> : <PortsSide dossier={dossier} />}
    </>
  );
}
