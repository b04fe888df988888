import { useState } from 'react';
import type { RegionId } from '../../model/ids';
import { selectEffectiveWeights, selectFirmness, selectRanking } from '../../state/select';
import { sitesInside } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { showSurface } from '../../state/surface/actions';
import { Button } from '../../ui/Button';
import { type TabItem, Tabs } from '../../ui/Tabs';
import { programmesOf, resourcesOf } from '../../views/programmes';
import { CompareButton } from '../compare/CompareButton';
import { DossierFrame, UnknownPlace } from '../DossierFrame';
import { DocumentButton } from '../exports/DocumentButton';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { CorridorTab } from './CorridorTab';
import { regionHeader } from './header';
import { IndicatorsTab } from './IndicatorsTab';
import { indicatorRows } from './indicators';
import { Overview } from './Overview';
import { ProgrammesTab } from './ProgrammesTab';
import { ProjectsTab } from './ProjectsTab';
import styles from './RegionDossier.module.css';
import { ResourcesTab } from './ResourcesTab';
import { ScoreHead, ScoreNotices } from './ScoreHead';
import { SourcesTab } from './SourcesTab';
import type { RegionTab } from './tab';
import { useWholeDossier } from './useWholeDossier';

/** Everything known about one region: why its score, its corridor, and every figure with its source. */
export function RegionDossier({ id }: { readonly id: RegionId }) {
  const text = useText();
  const [tab, setTab] = useState<RegionTab>('overview');
  const atlas = useApp((state) => state.atlas);
  const ranking = useApp(selectRanking);
  const firmness = useApp(selectFirmness);
  const weights = useApp(selectEffectiveWeights);
  const counts = useCounts(id);
  useWholeDossier();
  const region = atlas.regions.find((candidate) => candidate.id === id);
  const header = region && regionHeader(atlas, ranking, firmness?.ranges, region, weights);
  if (region === undefined || header === undefined) return <UnknownPlace id={id} />;
  const { t } = text;
  const label = (key: RegionTab) => {
    const [name, count] = [t(`dossier.tab.${key}`), counts[key]];
    return count === undefined ? name : t('dossier.tab.counted', { name, count });
  };
  const tabs: readonly TabItem<RegionTab>[] = [
    { id: 'overview', label: label('overview'), content: () => <Overview region={region} onTab={setTab} /> },
    { id: 'corridor', label: label('corridor'), content: () => <CorridorTab region={region} /> },
    { id: 'indicators', label: label('indicators'), content: () => <IndicatorsTab region={region} /> },
    { id: 'projects', label: label('projects'), content: () => <ProjectsTab region={region} /> },
    { id: 'programmes', label: label('programmes'), content: () => <ProgrammesTab region={region} /> },
    { id: 'resources', label: label('resources'), content: () => <ResourcesTab region={region} /> },
    { id: 'sources', label: label('sources'), content: () => <SourcesTab region={region} /> },
  ];
  return (
    <DossierFrame
      crumb={t('dossier.crumb.region', { country: t(`country.${region.country}`) })}
      title={region.names[text.language]}
      below={
        <>
          <span className={styles.actions}>
            <CompareButton regionId={region.id} />
            <DocumentButton ask={{ document: 'region', regionId: id }} name={region.names[text.language]} />
            <Inside level="sites" label={t('sites.insideRegion')} onPress={() => sitesInside(region.id)} />
            <Inside level="surface" label={t('surface.insideRegion')} onPress={() => showSurface(region.id)} />
          </span>
          <ScoreNotices header={header} />
        </>
      }
      aside={<ScoreHead header={header} />}
    >
      <Tabs label={t('dossier.tabs')} items={tabs} selected={tab} onSelect={setTab} printsAll />
    </DossierFrame>
  );
}

interface InsideProps {
  readonly level: 'sites' | 'surface';
  readonly label: string;
  readonly onPress: () => void;
}

/** Goes on to a finer level inside the region. One word, so that all actions stand in one row. */
function Inside({ level, label, onPress }: InsideProps) {
  const { t } = useText();
  return (
    <Button size="small" aria-label={label} title={label} onClick={onPress}>
      {t(`sites.level.${level}`)}
    </Button>
  );
}

/** How many things the tabs hold; a tab without a count here, or whose file is not there yet, shows none. */
function useCounts(id: RegionId): Partial<Record<RegionTab, number>> {
  const atlas = useApp((state) => state.atlas);
  const indicators = useExtra('indicators');
  const programmes = useExtra('programmes');
  const resources = useExtra('resources');
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region === undefined) return {};
  return {
    projects: atlas.projects.filter(({ regionId }) => regionId === id).length,
    ...(indicators.type === 'ready' && { indicators: indicatorRows(indicators.data, id).length }),
    ...(programmes.type === 'ready' && { programmes: programmesOf(programmes.data, region).own.length }),
    ...(resources.type === 'ready' && { resources: resourcesOf(resources.data, region).length }),
  };
}
