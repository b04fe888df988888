// Speed as JSON, every ratio measured in one run on one machine. Build first: `npm run build && npm run bench`.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { serve } from './serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const RUNS = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Math.round(value * 1000) / 1000;

if (!existsSync(join(ROOT, 'dist', 'index.html')))
  throw new Error('bench: expected a build in dist/, got none; run npm run build');

async function nodeFigures() {
  const out = join(ROOT, 'node_modules', '.cache', 'bench');
  mkdirSync(out, { recursive: true });
  const outfile = join(out, 'score.mjs');
  await build({
    entryPoints: [join(HERE, 'score.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { scoreBench } = await import(pathToFileURL(outfile).href);
  return scoreBench(join(ROOT, 'public'));
}

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
const args = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Time from the request to `selector`, noted by the page itself, in a browser that has seen nothing. */
async function loadMs(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // A returning reader: the first-use dialog does not stand in the way.
  await context.addInitScript(() => localStorage.setItem('corredor.settings', JSON.stringify({ welcomed: true })));
  await context.addInitScript((wanted) => {
    const look = () => {
      if (window.readyMs === undefined && document.querySelector(wanted)) window.readyMs = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(selector, { state: 'attached', timeout: 60_000 });
  return { page, context, ms: await page.evaluate(() => window.readyMs) };
}

/** From a change to the end of the frame that shows it, many times. */
const frames = (page, change) =>
  page.evaluate(
    async ([body, count]) => {
      const step = new Function('round', body);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
      const times = [];
      for (let round = 0; round < count; round++) {
        await frame();
        const start = performance.now();
        step(round);
        await frame();
        await frame();
        times.push(performance.now() - start);
      }
      return times;
    },
    [change, 30],
  );

const MOVE_SLIDER = `
  const slider = document.querySelector('aside input[type=range]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, String(10 + (round % 40)));
  slider.dispatchEvent(new Event('input', { bubbles: true }));`;

async function browserFigures() {
  const { server, url } = await serve({
    '': join(ROOT, 'dist'),
    bench: HERE,
    maplibre: join(ROOT, 'node_modules', 'maplibre-gl', 'dist'),
  });
  const browser = await chromium.launch({ executablePath, args });
  const ours = [];
  const bare = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [times, path, ready] of [
      [bare, '/bench/bare.html', 'body[data-ready]'],
      [ours, '/', '[role=toolbar]'],
    ]) {
      const { context, ms } = await loadMs(browser, url + path, ready);
      times.push(ms);
      await context.close();
    }
  }
  const floor = await loadMs(browser, `${url}/bench/bare.html`, 'body[data-ready]');
  const repaint = await frames(floor.page, 'window.repaint();');
  await floor.context.close();
  const { page, context } = await loadMs(browser, `${url}/`, '[role=toolbar]');
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  const weight = await frames(page, MOVE_SLIDER);
  const longTasks = await page.evaluate(() => window.longTasks);
  await browser.close();
  server.close();
  return {
    scoredMapMs: median(ours),
    bareMapMs: median(bare),
    scoredToBare: median(ours.map((ms, run) => ms / bare[run])),
    weightToFrameMs: median(weight),
    emptyRepaintMs: median(repaint),
    weightOverRepaintMs: median(weight) - median(repaint),
    longTasksWhileDragging: longTasks.length,
    longestTaskMs: Math.max(0, ...longTasks),
    heapMb: usedSize / 1024 / 1024,
  };
}

const figures = { ...(await nodeFigures()), ...(await browserFigures()) };
console.log(
  JSON.stringify(Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])), null, 2),
);
