import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Guard {
  /** Errors the page wrote or threw, and requests to another host: both stay empty in every journey. */
  readonly errors: string[];
  /** Paths asked for, in order. */
  readonly requests: string[];
}

/** Every journey runs under a guard; one that provokes a fault says which errors it expects. */
export const test = base.extend<{ guard: Guard; allowErrors: RegExp | undefined; isFirstVisit: boolean }>({
  allowErrors: [undefined, { option: true }],
  /** The first-use dialog comes only on a first visit; most journeys are not. */
  isFirstVisit: [false, { option: true }],
  guard: [
    async ({ page, context, baseURL, allowErrors, isFirstVisit }, use) => {
      const guard: Guard = { errors: [], requests: [] };
      if (!isFirstVisit) await context.addInitScript(welcomed);
      const note = (error: string): void => {
        if (allowErrors?.test(error) !== true) guard.errors.push(error);
      };
      page.on('console', (message) => {
        if (message.type() === 'error') note(message.text());
      });
      page.on('pageerror', (error) => note(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol === 'data:' || url.protocol === 'blob:') return;
        if (url.origin !== new URL(baseURL ?? '').origin) note(`request to another host: ${url.href}`);
        guard.requests.push(url.pathname.slice(1));
      });
      await use(guard);
      expect(guard.errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page: the first-use dialog was seen before. */
function welcomed(): void {
  const key = 'corredor.settings';
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"welcomed":true}');
  } catch (error) {
    // Where a journey blocks the storage there is nothing to remember; the dialog comes then.
    if (!(error instanceof DOMException)) throw error;
  }
}

export { expect };

/** Opens the page and waits for the ranking; with `map` also for the scored map. */
export async function open(page: Page, { map = true } = {}): Promise<void> {
  await page.goto('/');
  await expect(row(page, 'Coahuila')).toBeVisible();
  if (!map) return;
  await mapIsReady(page);
  // Keys and dialogs come after the first map; this says that they listen.
  await expect(page.locator('html[data-keys]')).toBeAttached();
}

/** The controls of the map stand as soon as the scored map has been drawn. */
export async function mapIsReady(page: Page): Promise<void> {
  await expect(
    page.getByRole('toolbar', { name: /Map controls|Controles del mapa|Commandes de la carte/ }),
  ).toBeVisible({ timeout: 60_000 });
}

/** The button of a region in the ranking list. */
export function row(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^\\d+\\. ${name},`) });
}

/** The rules of axe over a page without frames: in one page, without what they found in order, in half the time. */
export const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** No rule of axe is broken on what is shown now, once colours have changed that are changing. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
  const { violations } = await axeOf(page).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
  );
  expect(told).toEqual([]);
}

/** The share of each colour among the pixels of the map, 0..1, from a screenshot; `isNorth` leaves out its lower half, where the legend lies. */
export async function coloursOfMap(page: Page, { isNorth = false } = {}): Promise<ReadonlyMap<string, number>> {
  const png = await screenshotOf(page, isNorth);
  const counted = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) return [];
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const key = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const all = pixels.length / 4;
    return [...counts].map(([key, count]): [string, number] => [key, count / all]);
  }, png.toString('base64'));
  return new Map(counted);
}

async function screenshotOf(page: Page, isNorth: boolean): Promise<Buffer> {
  const map = page.locator('.map-canvas');
  const box = await map.boundingBox();
  if (!isNorth || box === null) return map.screenshot();
  return page.screenshot({ clip: { ...box, height: box.height / 2 } });
}
