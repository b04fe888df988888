/** The parts of the page that F6 visits: panels, the map, the list, a table over the map. */
const PARTS = 'main aside, main section[aria-label]';
const FOCUSABLE = 'canvas[tabindex], a[href], button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';

/** The outermost parts in the order of the page; what is hidden or inert is none. */
export function pageParts(root: ParentNode = document): readonly HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(PARTS)].filter(isThere);
  return all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
}

/** Goes to the next or the part before: to what had the focus there last, else to its first control. */
export function focusPart(step: 1 | -1, root: ParentNode = document): void {
  const parts = pageParts(root);
  const here = document.activeElement;
  const now = parts.findIndex((part) => part.contains(here));
  const start = now < 0 ? (step === 1 ? -1 : 0) : now;
  const next = parts[(start + step + parts.length) % parts.length];
  const known = next && lastIn.get(next)?.deref();
  const leaving = parts[now];
  if (leaving !== undefined && here instanceof HTMLElement) lastIn.set(leaving, new WeakRef(here));
  const target = known?.isConnected ? known : firstIn(next);
  target?.focus();
}

const lastIn = new WeakMap<HTMLElement, WeakRef<HTMLElement>>();

function firstIn(part: HTMLElement | undefined): HTMLElement | undefined {
  if (part === undefined) return undefined;
  const inside = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isThere);
  if (inside !== undefined) return inside;
  part.tabIndex = -1;
  return part;
}

function isThere(element: HTMLElement): boolean {
  return element.closest('[inert], [hidden], [aria-hidden="true"]') === null;
}
