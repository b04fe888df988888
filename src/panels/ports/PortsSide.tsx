import type { ReactNode } from 'react';
import { useApp } from '../../state/store';
import { EffectOnRegions } from './EffectOnRegions';
import css from './Ports.module.css';
import { PortWorks } from './PortWorks';

/** What the compared ports change and what is being built at them; the dossier of a place while one is selected. */
export function PortsSide({ dossier }: { readonly dossier: ReactNode }) {
  const isSelected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  return (
    <div className={css.side}>
      <EffectOnRegions />
      {isSelected ? dossier : <PortWorks />}
    </div>
  );
}
