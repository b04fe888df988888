import { useApp } from '../../state/store';
import { Skeleton } from '../../ui/Skeleton';
import { useText } from '../useText';
import { AssumptionsSection } from './AssumptionsSection';
import styles from './ControlsPanel.module.css';
import { MethodSection } from './MethodSection';
import { MustHave } from './MustHave';
import { OnMap } from './OnMap';
import { PlacesSection } from './PlacesSection';
import { ProfileSection } from './ProfileSection';
import { WhatMatters } from './WhatMatters';

export interface ControlsPanelProps {
  /** In a sheet the weights and the layers are two tabs; docked they stand below each other. */
  readonly part?: 'all' | 'weights' | 'layers';
}

/** Everything a user can choose about the question: weights, limits, plant, places, assumptions, and the map's layers. */
export function ControlsPanel({ part = 'all' }: ControlsPanelProps) {
  const { t } = useText();
  const phase = useApp(({ session }) => session.phase);
  if (phase === 'loading') return <Skeleton label={t('loading.data')} lines={9} />;
  if (phase === 'failed') return <p className={styles.failed}>{t('explore.noData')}</p>;
  return (
    <div className={styles.panel}>
      {part !== 'layers' && (
        <>
          <WhatMatters />
          <MustHave />
        </>
      )}
      {part === 'all' && <OnMap />}
      {part !== 'layers' && (
        <>
          <ProfileSection />
          <PlacesSection />
          <MethodSection />
          <AssumptionsSection />
        </>
      )}
      {part === 'layers' && <OnMap />}
    </div>
  );
}
