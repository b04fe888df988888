import { patchSession } from './state/actions';

/** Where the build puts the worker that keeps the page for days without a network. */
const WORKER = `${import.meta.env.BASE_URL}sw.js`;

/** Keeps the page on this device and says when a newer build waits. Does nothing where the browser allows no worker. */
export async function keepOffline(container: ServiceWorkerContainer | undefined): Promise<void> {
  if (container === undefined) return;
  try {
    watch(await container.register(WORKER), container);
  } catch (error) {
    // A browser that blocks workers still shows the page; only the second visit needs a network.
    console.info('Not kept for use without a network:', error);
  }
}

/** A first worker is no news: only one that takes the place of another waits for the reader. */
function watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const tell = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && container.controller !== null) patchSession({ updateWaits: true });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => tell(worker));
  });
}

/** Lets the waiting version take over, and loads the page once it has. Only ever called by a press. */
export async function applyUpdate(
  container: ServiceWorkerContainer = navigator.serviceWorker,
  reload: () => void = () => window.location.reload(),
): Promise<void> {
  const waiting = (await container.getRegistration())?.waiting;
  if (!waiting) return reload();
  container.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
