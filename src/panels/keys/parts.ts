/** The parts of the page that F6 visits: the bar, panels, the map, the list, a whole view, notices over them. */
const PARTS = 'header, main aside, section[aria-label], main section[aria-labelledby]';
// The link that skips the bar leads out of it.
const FOCUSABLE =
  'canvas[tabindex], a[href]:not([href^="#"]), button:not(:disabled), input:not(:disabled), select, [tabindex="0"]';

/** The outermost parts in the order of the page; what is hidden, inert or without a control is none. */
export function pageParts(root: ParentNode = document): readonly HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(PARTS)].filter((part) => isThere(part) && firstIn(part));
  return all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
}

/** Goes to the next or the part before: to what had the focus there last, else to its first control. */
export function focusPart(step: 1 | -1, root: ParentNode = document): void {
  const parts = pageParts(root);
  const here = document.activeElement;
  const now = parts.findIndex((part) => part.contains(here));
  const start = now < 0 ? (step === 1 ? -1 : 0) : now;
  const next = parts[(start + step + parts.length) % parts.length];
  const leaving = parts[now];
  if (leaving !== undefined && here instanceof HTMLElement) lastIn.set(leaving, new WeakRef(here));
  if (next === undefined) return;
  const known = lastIn.get(next)?.deref();
  const target = known && next.contains(known) && isThere(known) ? known : firstIn(next);
  target?.focus();
}

const lastIn = new WeakMap<HTMLElement, WeakRef<HTMLElement>>();

/** The controls in an element, the element among them, whether they are seen or not. */
export function controlsIn(root: Element): readonly HTMLElement[] {
  const own = root instanceof HTMLElement && root.matches(FOCUSABLE) ? [root] : [];
  return [...own, ...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** A part that scrolls as a whole is a control itself; else its first control. */
export function firstIn(part: HTMLElement): HTMLElement | undefined {
  if (part.matches('[tabindex="0"]')) return part;
  const inside = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isThere);
  return inside ?? (part.matches('[tabindex]') ? part : undefined);
}

/** A list that is open hides the rest from screen readers alone: leaving by F6 closes it. */
function isThere(element: HTMLElement): boolean {
  return element.closest('[inert], [hidden]') === null && element.checkVisibility();
}
