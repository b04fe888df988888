// Anchors inside the page, such as the one that skips to the ranking, are no links to a scenario.
const ANCHOR = /^#?[\w-]{0,40}$/;

/** Whether a fragment, with or without `#`, means a place in the page and not a scenario. */
export function isAnchor(fragment: string): boolean {
  return ANCHOR.test(fragment);
}
