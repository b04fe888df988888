import { useEffect } from 'react';
import type { DrawTask } from '../../state/confidence/picture';
import { reportUntold } from '../../state/fileFault';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { useNames } from './usePictured';

type Nothing = Extract<DrawTask, { type: 'none' }>;

/** Why there is no order to doubt. */
export function NothingToDraw({ task }: { readonly task: Nothing }) {
  const words = useWords(task);
  const untold = task.why === 'fault' ? task.message : undefined;
  useEffect(() => {
    if (untold !== undefined) reportUntold('confidence', untold);
  }, [untold]);
  return (
    <div className={css.block}>
      <Notice tone="warn">{words}</Notice>
    </div>
  );
}

function useWords(task: Nothing): string {
  const { t } = useText();
  const { regionName } = useNames();
  switch (task.why) {
    case 'no-weights':
      return t('confidence.none.noWeights');
    case 'no-regions':
      return t('confidence.none.noRegions');
    case 'one-region':
      return t('confidence.none.oneRegion', { name: regionName(task.regionId) });
    case 'all-equal':
      return t('confidence.none.allEqual');
    case 'fault':
      return t('confidence.none.fault');
  }
}
