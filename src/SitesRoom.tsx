import { useEffect } from 'react';
import { SitesPanel } from './panels/sites/SitesPanel';
import { scoreClass } from './scoring/classes';
import { openSiteDoor } from './siteDoor';
import { holdSites } from './state/sites/watch';

/** The ranking of sites with the worker that keeps it up, which lives as long as it is shown. */
export default function SitesRoom() {
  useEffect(() => holdSites(openSiteDoor), []);
  return <SitesPanel classOf={scoreClass} />;
}
