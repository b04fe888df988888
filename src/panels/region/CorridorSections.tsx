import { useMemo } from 'react';
import type { Region } from '../../model/region';
import { selectGraph } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { type CorridorView, corridorsOf } from '../../views/corridor';
import { AssumptionLine } from '../evidence/AssumptionLine';
import { useText } from '../useText';
import { CorridorSection } from './CorridorSection';
import styles from './CorridorSection.module.css';

/** Corridors of a region under the scenario's assumptions, worked out again when these change. */
export function useCorridors(region: Region): readonly CorridorView[] {
  const atlas = useApp((state) => state.atlas);
  const graph = useApp(selectGraph);
  const fabs = useApp(({ scenario }) => scenario.profile.fabs);
  return useMemo(() => corridorsOf({ atlas, graph, region, fabs }), [atlas, graph, region, fabs]);
}

/** The strip of each corridor, or the sentence that says there is none. */
export function CorridorSections({ region }: { readonly region: Region }) {
  const { t } = useText();
  const corridors = useCorridors(region);
  if (corridors.length === 0) {
    return (
      <Section title={t('dossier.corridor')}>
        <p className={styles.none}>{t('dossier.corridor.none', { city: region.referenceCity.name })}</p>
      </Section>
    );
  }
  return (
    <>
      {corridors.map((corridor) => (
        <CorridorSection key={corridor.fab.id} corridor={corridor} region={region} />
      ))}
      <div className={styles.assumptions}>
        <AssumptionLine />
      </div>
    </>
  );
}
