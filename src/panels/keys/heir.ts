import { controlsIn } from './parts';

/** Where a control stands in the page, inner to outer, so that what takes its place can be found once it is gone. */
export type Place = readonly Step[];

interface Step {
  readonly element: Element;
  readonly parent: Element;
  /** Its place among the children of its parent. */
  readonly index: number;
}

/** Parts with a name or an edge of their own: the focus is not carried out of them without need. */
const EDGE = '[role="dialog"], section, article, aside, form, header, main';

/** The place of a control that is in the page. */
export function placeOf(control: Element): Place {
  const steps: Step[] = [];
  for (let element = control; element.parentElement !== null; element = element.parentElement) {
    const parent = element.parentElement;
    steps.push({ element, parent, index: [...parent.children].indexOf(element) });
  }
  return steps;
}

/** True as long as the control of a place is in the page and may have the focus: a view that is left can stay, inert. */
export function isStanding([first]: Place): boolean {
  const control = first?.element;
  return control?.isConnected === true && control.closest('[inert], [hidden]') === null;
}

/**
 * What takes the focus of a control that is gone: the same control of the row that has moved into its row's place, or
 * of the row before; else the nearest control beside it, up to the edge of its part; else that part itself. Undefined
 * where the part has nothing left to do in it.
 */
export function heirOf(place: Place): HTMLElement | undefined {
  const control = place[0]?.element;
  for (const { element, parent, index } of place) {
    if (!parent.isConnected) continue;
    const beside = element.isConnected ? index + 1 : index;
    const siblings: readonly (Element | undefined)[] = controlsIn(element);
    const nth = Math.max(0, siblings.indexOf(control));
    for (const neighbour of [parent.children[beside], parent.children[index - 1]]) {
      const controls = neighbour === undefined ? [] : usable(neighbour);
      const heir = controls[nth] ?? controls.at(-1);
      if (heir !== undefined) return heir;
    }
    if (parent.matches(EDGE)) return usable(parent).length > 0 ? partItself(parent) : undefined;
  }
  return undefined;
}

function usable(root: Element): readonly HTMLElement[] {
  return controlsIn(root).filter(
    (control) => control.closest('[inert], [hidden]') === null && control.checkVisibility(),
  );
}

function partItself(part: Element): HTMLElement | undefined {
  if (!(part instanceof HTMLElement)) return undefined;
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  return part;
}
