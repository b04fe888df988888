/** Runs a piece of work when the page has nothing better to do; Safari has no such moment and waits a little. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 300);
};

/**
 * Fetches parts of the page that will be wanted, one after another and only while nothing else is going on, so that the
 * first look at a view waits for its drawing alone. One that does not come is told when it is wanted.
 */
export async function fetchAhead(
  parts: readonly (() => Promise<unknown>)[],
  idle: (work: () => void) => void = whenIdle,
): Promise<void> {
  for (const part of parts) {
    await new Promise<void>((resolve) => idle(resolve));
    // Without a network every part would fail, and be taken for one that is gone.
    if (!navigator.onLine) return;
    try {
      await part();
    } catch (error) {
      console.info('Not fetched ahead:', error);
    }
  }
}
