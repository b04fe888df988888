import type { Scenario } from '../../model/scenario';
import { useApp } from '../../state/store';
import type { FocusKeeper } from './keepFocus';
import { controlsIn, firstIn } from './parts';

/** What is open beside the map: the id of a place or a site. */
function openedId({ selection, sites }: Scenario): string | undefined {
  switch (selection.type) {
    case 'none':
      return sites.level === 'sites' && sites.chosen !== '' ? sites.chosen : undefined;
    case 'linkage':
      return selection.fabId;
    default:
      return selection.id;
  }
}

/**
 * Tells the keeper where the focus belongs when another view opens, and when a place opens or closes: into the dossier, and back to the row of the
 * place, else to what opened it, else to the panel. Returns how to stop.
 */
export function followOpened(keeper: FocusKeeper): () => void {
  let opener: Element | null = null;
  return useApp.subscribe(({ scenario, session }, { scenario: before }) => {
    if (scenario === before || session.presenting !== undefined) return;
    const [id, last] = [openedId(scenario), openedId(before)];
    if (scenario.view !== before.view) keeper.wish(() => startOf(scenario.view));
    if (id === last) return;
    if (last === undefined) opener = document.activeElement;
    keeper.wish(id !== undefined ? dossier : () => rowOf(last) ?? standing(opener) ?? panel());
  });
}

/** Views whose panel has tabs: they come with its code. */
const TABBED: readonly Scenario['view'][] = ['confidence', 'ports'];

/** Where a view begins that was opened from inside another one: its tab, else its first control. */
function startOf(view: Scenario['view']): HTMLElement | undefined {
  const main = document.querySelector('main');
  if (TABBED.includes(view)) return main?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ?? undefined;
  const part = panel() ?? main;
  return part ? firstIn(part) : undefined;
}

const panel = (): HTMLElement | undefined => document.getElementById('ranking') ?? undefined;

function dossier(): HTMLElement | undefined {
  return panel()?.querySelector<HTMLElement>('article[tabindex]') ?? undefined;
}

function rowOf(id: string | undefined): HTMLElement | undefined {
  const rows = panel()?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
  const row = [...rows].find(({ dataset }) => dataset.id === id);
  return row && controlsIn(row)[0];
}

function standing(opener: Element | null): HTMLElement | undefined {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener.checkVisibility();
  return isThere && opener !== document.body ? opener : undefined;
}
