import { point, select } from '../../state/actions';
import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { closeTable } from '../../state/tables';

/** Closes what is open beside the map, else the table over it. False where nothing that can be seen is open. */
export function closeOpened(): boolean {
  const { scenario, session } = useApp.getState();
  if (session.presenting !== undefined) return false;
  const { view, selection, sites } = scenario;
  const hasMap = view === 'explore' || view === 'ports' || view === 'present' || view === 'confidence';
  if (!hasMap) return false;
  if (selection.type !== 'none') {
    point(undefined);
    select({ type: 'none' });
  } else if (view === 'explore' && sites.level === 'sites' && sites.chosen !== '') chooseSites({ chosen: '' });
  else if (session.table !== undefined) closeTable();
  else return false;
  return true;
}
