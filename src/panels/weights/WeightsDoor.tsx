import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/Button';
import { useText } from '../useText';

const WeightsDialog = lazy(async () => ({ default: (await import('./WeightsDialog')).WeightsDialog }));

/** Opens the other ways to set weights. */
export function WeightsDoor() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('weights.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <WeightsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
