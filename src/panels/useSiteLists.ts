import { useEffect } from 'react';
import { want } from '../state/actions';
import { type AppState, useApp } from '../state/store';

/** What sites are named from; the lists are fetched once they are asked for. */
export function useSiteLists(isAsked: boolean): {
  readonly extras: AppState['session']['extras'];
  readonly projects: AppState['atlas']['projects'];
} {
  useEffect(() => {
    if (!isAsked) return;
    want('sites');
    want('parks');
  }, [isAsked]);
  const extras = useApp(({ session }) => session.extras);
  const projects = useApp(({ atlas }) => atlas.projects);
  return { extras, projects };
}
