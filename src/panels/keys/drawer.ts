/** The button of controls that lie over the map as a drawer. It closes them again, so it is found by that. */
const OPENER = '[data-drawer][aria-expanded="true"]';

/** Closes the drawer over the map and gives its button the focus. False where none is open. */
export function closeDrawer(): boolean {
  const opener = document.querySelector<HTMLElement>(OPENER);
  if (opener === null || !opener.checkVisibility()) return false;
  opener.click();
  opener.focus();
  return true;
}
