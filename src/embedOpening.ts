import type { Atlas } from './model/atlas';
import type { Scenario } from './model/scenario';
import { atlasArrived } from './state/actions';
import { isAnchor } from './state/link/anchor';
import { decodeLink } from './state/link/decode';
import { linkKnown } from './state/link/known';
import { useApp } from './state/store';
import { defaultsOf } from './workDocument';

/** Opens the scenario of the frame's own link. Nothing is saved: the frame stands on somebody else's page. */
export function openEmbedded(atlas: Atlas): void {
  const { session, scenario } = useApp.getState();
  const opened = session.phase === 'ready' ? scenario : scenarioOf(window.location.hash, atlas);
  atlasArrived(atlas, opened ?? defaultsOf(atlas));
}

/** The scenario of a link on the map that a frame has, or nothing where the link is refused. */
export function scenarioOf(fragment: string, atlas: Atlas): Scenario | undefined {
  if (isAnchor(fragment)) return undefined;
  const { scenario, rejected } = decodeLink(
    fragment,
    linkKnown(atlas, useApp.getState().session.extras, defaultsOf(atlas)),
  );
  return rejected === undefined ? { ...scenario, view: 'explore' } : undefined;
}
