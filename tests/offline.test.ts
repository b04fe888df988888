// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyUpdate, keepOffline } from '../src/offline';
import { patchSession } from '../src/state/actions';
import { useApp } from '../src/state/store';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly postMessage = vi.fn();
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
  find(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}
class Container extends EventTarget {
  controller: Worker | null = new Worker();
  readonly registration = new Registration();
  readonly register = vi.fn(async () => this.registration);
  readonly getRegistration = async () => this.registration;
}
// The fakes have the few members that are used.
const asContainer = (container: Container) => container as unknown as ServiceWorkerContainer;
const waits = () => useApp.getState().session.updateWaits;

describe('runtime-10: a newer build', () => {
  beforeEach(() => patchSession({ updateWaits: false }));

  it('is told when it has been fetched, and not before', async () => {
    const container = new Container();
    await keepOffline(asContainer(container));
    const worker = new Worker();
    container.registration.find(worker);
    expect(waits()).toBe(false);
    worker.become('installed');
    expect(waits()).toBe(true);
    expect(worker.postMessage).not.toHaveBeenCalled();
  });

  it('that waits from the visit before is told at once', async () => {
    const container = new Container();
    container.registration.waiting = Object.assign(new Worker(), { state: 'installed' as const });
    await keepOffline(asContainer(container));
    expect(waits()).toBe(true);
  });

  it('is none where the first worker of all is installed', async () => {
    const container = new Container();
    container.controller = null;
    await keepOffline(asContainer(container));
    const worker = new Worker();
    container.registration.find(worker);
    worker.become('installed');
    expect(waits()).toBe(false);
  });

  it('takes over when asked, and the page loads once it has: one time, however often it changes', async () => {
    const container = new Container();
    const waiting = new Worker();
    container.registration.waiting = waiting;
    const reload = vi.fn();
    await applyUpdate(asContainer(container), reload);
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leaves the page at work where the browser allows no worker', async () => {
    const container = new Container();
    container.register.mockRejectedValueOnce(new Error('blocked'));
    const info = vi.spyOn(console, 'info').mockReturnValue(undefined);
    await expect(keepOffline(asContainer(container))).resolves.toBeUndefined();
    expect(info).toHaveBeenCalledOnce();
    info.mockRestore();
    await expect(keepOffline(undefined)).resolves.toBeUndefined();
  });
});
