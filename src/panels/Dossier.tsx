import { useApp } from '../state/store';
import { LinkagePanel } from './linkage/LinkagePanel';
import { GatewayDossier } from './port/GatewayDossier';
import { ParkDossier } from './port/ParkDossier';
import { PortDossier } from './port/PortDossier';
import { ResourceDossier } from './port/ResourceDossier';
import { ProjectDossier } from './project/ProjectDossier';
import { RegionDossier } from './region/RegionDossier';

/** The dossier of whatever is selected; nothing when nothing is. Fills its container and scrolls inside. */
export function Dossier() {
  const selection = useApp(({ scenario }) => scenario.selection);
  switch (selection.type) {
    case 'none':
      return null;
    case 'region':
      return <RegionDossier key={selection.id} id={selection.id} />;
    case 'port':
    case 'crossing':
      return <PortDossier key={selection.id} place={selection} />;
    case 'project':
      return <ProjectDossier key={selection.id} id={selection.id} />;
    case 'park':
      return <ParkDossier key={selection.id} id={selection.id} />;
    case 'gateway':
      return <GatewayDossier key={selection.id} id={selection.id} />;
    case 'resource':
      return <ResourceDossier key={selection.id} id={selection.id} />;
    case 'linkage':
      return <LinkagePanel key={selection.fabId} fabId={selection.fabId} />;
  }
}
