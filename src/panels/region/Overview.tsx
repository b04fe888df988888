import type { Region } from '../../model/region';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { useText } from '../useText';
import { CorridorSections } from './CorridorSections';
import { KeyIndicators } from './KeyIndicators';
import { NearestPort } from './NearestPort';
import styles from './Overview.module.css';
import { LatestProgrammes } from './ProgrammeList';
import type { RegionTab } from './tab';
import { WhySection } from './WhySection';

interface OverviewProps {
  readonly region: Region;
  readonly onTab: (tab: RegionTab) => void;
}

/** The first page of a region: why its score, key figures, corridor, nearest port and programmes. */
export function Overview({ region, onTab }: OverviewProps) {
  const { t } = useText();
  const all = (tab: RegionTab) => (
    <Button variant="link" size="small" className={styles.all} onClick={() => onTab(tab)}>
      {t('dossier.all')}
    </Button>
  );
  return (
    <>
      <div className={styles.two}>
        <WhySection region={region} />
        <Section title={t('dossier.key')} aux={all('indicators')}>
          <KeyIndicators region={region} />
        </Section>
      </div>
      <CorridorSections region={region} />
      <div className={styles.two}>
        <Section title={t('dossier.nearestPort')} aux={t('dossier.trucksPerYear')}>
          <NearestPort region={region} />
        </Section>
        <Section title={t('dossier.programmes')} aux={all('programmes')}>
          <LatestProgrammes region={region} />
        </Section>
      </div>
    </>
  );
}
