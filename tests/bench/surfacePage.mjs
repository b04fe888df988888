// The ground as hexagons: how soon it stands, and what a change of weights costs beside an empty repaint of the same map.
import { heapsOf, sumOf } from './memory.mjs';
import { longest, tasksOf } from './work.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const ROUNDS = 15;
const LIMIT_MS = 180_000;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The page's map under `window.benchMap`: the built page keeps it to itself. */
async function handOutMap(context) {
  await context.route(/\/assets\/(MapView|map)-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    // The map takes its scale in one of the two.
    const body = (await response.text()).replace(/(\w+)\.addControl\(/, '(window.benchMap=$1).addControl(');
    await route.fulfill({ response, body });
  });
}

/** Notes in the page when hexagons of a level were drawn, at the end of that frame. */
function watchLevels() {
  window.surfaceAt = {};
  new MutationObserver(() => {
    const level = document.querySelector('[data-surface]')?.dataset.surface;
    if (level === undefined || level in window.surfaceAt) return;
    window.surfaceAt[level] = undefined;
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.surfaceAt[level] = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-surface'] });
}

/** In the page: milliseconds from `act` to the end of the first frame of the map that `isIt`, the card's work included. */
const TIMED = `
  const gl = benchMap.getCanvas().getContext('webgl2');
  const pixel = new Uint8Array(4);
  const timed = (act, isIt) => new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      if (!isIt()) return;
      benchMap.off('render', look);
      // Reading waits for everything that was asked of the card.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      resolve(performance.now() - start);
    };
    benchMap.on('render', look);
    act();
  });
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const paints = () => document.querySelector('[data-surface]').dataset.surfacePaints;`;

const EMPTY = `${TIMED}
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await rest(400);
    times.push(await timed(() => benchMap.triggerRepaint(), () => true));
  }
  return times;`;

const WEIGHTS = `${TIMED}
  const slider = document.querySelector('aside input[type=range]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await rest(1500);
    const before = paints();
    times.push(await timed(() => {
      set.call(slider, String(10 + ((round * 7) % 40)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, () => paints() !== before));
  }
  return times;`;

const timesOf = (page, body) =>
  page.evaluate(
    ([text, rounds]) => new Function('rounds', `return (async () => {${text}})();`)(rounds),
    [body, ROUNDS],
  );

/** A page that has just opened, with its map handed out. */
async function opened(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  await context.addInitScript(() => localStorage.setItem('corredor.settings', JSON.stringify({ welcomed: true })));
  await context.addInitScript(watchLevels);
  await handOutMap(context);
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.locator('[role=toolbar]').waitFor({ timeout: LIMIT_MS });
  await page.waitForTimeout(3000);
  return { context, page };
}

/** Chooses the surface and waits for its small hexagons; milliseconds to each level. */
async function choose(page) {
  const start = await page.locator('input[type=radio][value=surface]').evaluate((radio) => {
    const now = performance.now();
    radio.click();
    return now;
  });
  await page.waitForFunction(() => window.surfaceAt.full !== undefined, undefined, { timeout: LIMIT_MS });
  const { coarse, full } = await page.evaluate(() => window.surfaceAt);
  return { coarse: coarse - start, full: full - start };
}

/** Figures of the surface, on pages that have just opened. */
export async function surfaceFigures(browser, url) {
  const traced = await opened(browser, url);
  const tasks = await tasksOf(browser, traced.page, () => choose(traced.page));
  await traced.context.close();
  const { context, page } = await opened(browser, url);
  const firstMs = await choose(page);
  await page.waitForTimeout(6000);
  const empty = median(await timesOf(page, EMPTY));
  const weight = median(await timesOf(page, WEIGHTS));
  const heaps = await heapsOf(context, page);
  await context.close();
  return {
    surfaceCoarseMs: firstMs.coarse,
    surfaceFirstMs: firstMs.full,
    surfaceFirstLongestTaskMs: longest(tasks),
    surfaceWeightToFrameMs: weight,
    surfaceEmptyRepaintMs: empty,
    surfaceToRepaint: weight / empty,
    surfaceHeapMb: heaps.page,
    surfaceTabMb: sumOf(heaps),
    surfaceHeapsMb: heaps,
  };
}
