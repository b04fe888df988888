import { heirOf, isStanding, type Place, placeOf } from './heir';

/** Keys that move the focus or a value and take nothing away. */
const MOVES = /^(Tab|Arrow|Page|Home$|End$|Shift$|Control$|Alt$|Meta$)/;
/** So many controls that had the focus are remembered, for the case that a whole part goes. */
const REMEMBERED = 8;

/** Where the focus is meant to go, if it is lost: undefined as long as that is not in the page. */
export type Wish = () => HTMLElement | undefined;

export interface FocusKeeper {
  /** The next focus that is lost goes there and nowhere else. */
  wish(wish: Wish): void;
  stop(): void;
}

/**
 * A control that goes with what it pressed leaves the focus nowhere: it is given to what took its place. Looks at
 * changes of the page only between a press and the next move of the focus, and lets everything that gives the focus
 * back by itself, as dialogs do, go first.
 */
export function keepFocus(): FocusKeeper {
  let place: Place | undefined;
  let wish: Wish | undefined;
  let frame: number | undefined;
  const earlier: WeakRef<HTMLElement>[] = [];
  const observer = new MutationObserver(() => {
    if (frame === undefined && isLost(place))
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(give)));
  });
  const give = (): void => {
    frame = undefined;
    if (!isLost(place) || place === undefined) return;
    // What is wished for may still be on its way.
    const target = wish === undefined ? (heirOf(place) ?? lastStanding(earlier)) : wish();
    if (target === undefined) return;
    target.focus();
    watch(target);
  };
  const watch = (control: Element | null): void => {
    if (control === null || control === document.body) return;
    place = placeOf(control);
    observer.observe(document.body, { childList: true, subtree: true });
  };
  const leave = (): void => {
    place = undefined;
    wish = undefined;
    observer.disconnect();
  };
  const onPress = (event: Event): void => {
    if (event instanceof KeyboardEvent && MOVES.test(event.key)) return;
    watch(document.activeElement);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    leave();
    remember(earlier, target);
  };
  const end = new AbortController();
  const early = { capture: true, signal: end.signal };
  window.addEventListener('click', onPress, early);
  window.addEventListener('keydown', onPress, early);
  window.addEventListener('pointerdown', leave, early);
  window.addEventListener('focusin', onFocus, early);
  return {
    wish(next) {
      wish = next;
    },
    stop() {
      end.abort();
      if (frame !== undefined) cancelAnimationFrame(frame);
      leave();
    },
  };
}

/** The control is gone and nothing else has the focus. */
function isLost(place: Place | undefined): boolean {
  const active = document.activeElement;
  return place !== undefined && !isStanding(place) && (active === null || active === document.body);
}

function remember(earlier: WeakRef<HTMLElement>[], control: HTMLElement): void {
  earlier.push(new WeakRef(control));
  if (earlier.length > REMEMBERED) earlier.shift();
}

function lastStanding(earlier: readonly WeakRef<HTMLElement>[]): HTMLElement | undefined {
  return earlier
    .map((one) => one.deref())
    .findLast((one) => one?.isConnected && one.closest('[inert], [hidden]') === null && one.checkVisibility());
}
