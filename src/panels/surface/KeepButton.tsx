import { MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import type { DatasetId } from '../../model/ids';
import type { SurfaceCell } from '../../model/surface';
import { keepPlace } from '../../state/surface/keep';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Surface.module.css';

interface KeepButtonProps {
  readonly cell: SurfaceCell;
  readonly name: string;
  readonly datasetIds: readonly DatasetId[];
}

/** Makes the place one of the user's own points, which are ranked among the sites. */
export function KeepButton({ cell, name, datasetIds }: KeepButtonProps) {
  const { t } = useText();
  const [kept, setKept] = useState<{ readonly place: number; readonly isKept: boolean }>();
  const keep = (): void => {
    const words = { table: t('surface.keptName'), source: t('surface.keptSource'), name };
    setKept({ place: cell.place, isKept: keepPlace(cell, datasetIds, words) });
  };
  return (
    <div>
      <Button icon={<MapPinPlus aria-hidden />} onClick={keep}>
        {t('surface.keep')}
      </Button>
      <p className={styles.note} role="status">
        {kept?.place === cell.place && t(kept.isKept ? 'surface.kept' : 'surface.keptFull')}
      </p>
    </div>
  );
}
