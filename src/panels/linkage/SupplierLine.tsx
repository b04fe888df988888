import type { ReactNode } from 'react';
import type { Pointed } from '../../state/store';
import { FigureLine } from '../../ui/FigureLine';
import { FigureSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './LinkagePanel.module.css';
import type { SupplierRegion, SupplierSite } from './suppliers';

interface SupplierLineProps {
  readonly row: Pick<SupplierRegion | SupplierSite, 'hours' | 'km' | 'crossings'>;
  readonly to: Pointed;
  readonly name: string;
  readonly detail: ReactNode;
}

/** One possible supplier: hours, kilometres and the crossings on its way. */
export function SupplierLine({ row, to, name, detail }: SupplierLineProps) {
  const { t, hours, roundKm } = useText();
  const via =
    row.crossings.length === 0
      ? t('dossier.linkage.noCrossing')
      : t('dossier.linkage.via', { crossings: row.crossings.map((crossing) => crossing.name).join(', ') });
  return (
    <FigureLine
      label={
        <>
          <PlaceLink to={to}>{name}</PlaceLink>
          <span className={styles.detail}>{detail}</span>
          <span className={styles.detail}>{via}</span>
        </>
      }
      value={
        <>
          {row.hours.value === 0 ? t('dossier.sameTown') : hours(row.hours.value)}
          {row.km.value > 0 && (
            <span className={styles.km}>{t('dossier.estimate', { value: roundKm(row.km.value) })}</span>
          )}
        </>
      }
      source={<FigureSource label={name} figure={row.hours} />}
    />
  );
}
