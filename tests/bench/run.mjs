// Speed as JSON, every ratio measured in one run on one machine. Build first: `npm run build && npm run bench`.
// `CORREDOR_BENCH=import npm run bench` reads a million rows of own data instead; it needs no build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { importedFigures } from './importPage.mjs';
import { serve } from './serve.mjs';
import { surfaceFigures } from './surfacePage.mjs';
import { longest, sum, tasksOf } from './work.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const RUNS = 5;
const SWITCH_ROUNDS = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value) => Math.round(value * 1000) / 1000;

const only = process.env.CORREDOR_BENCH;
if (only !== undefined && only !== 'import') throw new Error(`CORREDOR_BENCH: expected import or nothing, got ${only}`);
if (only === undefined && !existsSync(join(ROOT, 'dist', 'index.html')))
  throw new Error('bench: expected a build in dist/, got none; run npm run build');

/** The engine's own figures, by the file that measures them. `CORREDOR_NETWORKS` may name a folder of published networks. */
const ENGINE = {
  score: async ({ scoreBench }) => scoreBench(join(ROOT, 'public')),
  corridors: async ({ corridorsBench }) => corridorsBench(join(ROOT, 'public')),
  engine: async ({ engineBench }) => engineBench(),
  surface: async ({ surfaceBench }) => surfaceBench(join(ROOT, 'public')),
  assign: async ({ assignBench }) => assignBench(),
};

const OUT = join(ROOT, 'node_modules', '.cache', 'bench');
const hrefOf = (name) => pathToFileURL(join(OUT, `${name}.mjs`)).href;

async function bundle(names) {
  mkdirSync(OUT, { recursive: true });
  await build({
    entryPoints: names.map((name) => join(HERE, `${name}.ts`)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
}

async function nodeFigures() {
  await bundle(Object.keys(ENGINE));
  const all = {};
  for (const [name, measure] of Object.entries(ENGINE)) Object.assign(all, await measure(await import(hrefOf(name))));
  return all;
}

const ROWS = 1_000_000;

/** Hands the path of a file of a million rows to `use`, and takes the file away again. */
async function withRows(use) {
  await bundle(['import']);
  const { writeRows } = await import(hrefOf('import'));
  const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
  const path = join(folder, 'million.csv');
  try {
    await writeRows(path, ROWS, join(ROOT, 'public'));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reading a million rows, and splitting the same file with papaparse alone: each in a process of its own, for its memory. */
function importFigures(path) {
  const run = (call) => {
    const body = `import { importAll, splitAll } from ${JSON.stringify(hrefOf('import'))};
      process.stdout.write(JSON.stringify(await ${call}));`;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', body], { encoding: 'utf8' }));
  };
  const [file, publicFolder] = [path, join(ROOT, 'public')].map((text) => JSON.stringify(text));
  const [ours, papaparse] = [run(`importAll(${file}, ${publicFolder})`), run(`splitAll(${file})`)];
  return {
    importFileMb: statSync(path).size / 1e6,
    ...named('import', ours),
    ...named('papaparse', papaparse),
    importToPapaparse: ours.processorMs / papaparse.processorMs,
  };
}

const named = (name, figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [`${name}${key[0].toUpperCase()}${key.slice(1)}`, value]),
  );

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

/** Regions in the colours of their score: the outline that stands until the map's own code has drawn. */
const OUTLINE = 'section svg path[fill^="var(--seq"]';

/** Time from the request to the end of the frame that shows `selector`, noted by the page, in a browser that has seen nothing. */
async function loadMs(browser, url, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // A returning reader: the first-use dialog does not stand in the way.
  await context.addInitScript(() => localStorage.setItem('corredor.settings', JSON.stringify({ welcomed: true })));
  await context.addInitScript((wanted) => {
    const look = () => {
      if (window.isFound || !document.querySelector(wanted)) return;
      window.isFound = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.readyMs = performance.now();
        }),
      );
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.readyMs !== undefined, undefined, { timeout: 60_000 });
  return { page, context, ms: await page.evaluate(() => window.readyMs) };
}

/** From a change to the end of the frame that shows it, many times: each from rest, or one after the other as in a drag. */
const frames = (page, change, { count, restMs }) =>
  page.evaluate(
    async ([body, count, rest]) => {
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
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      }
      return times;
    },
    [change, count, restMs],
  );
const FROM_REST = { count: 12, restMs: 2000 };
const AS_A_DRAG = { count: 30, restMs: 0 };

const MOVE_SLIDER = `
  const slider = document.querySelector('aside input[type=range]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, String(10 + (round % 40)));
  slider.dispatchEvent(new Event('input', { bubbles: true }));`;

/**
 * Main-thread work of going to each view once its code is there: the middle of some rounds, as a collection of garbage falls
 * into one now and then. The button is pressed in the page: finding it by its name costs more than some of the switches.
 */
async function switchFigures(browser, page) {
  const views = page.getByRole('navigation', { name: 'Views' });
  const names = ['Compare', 'Ports', 'Confidence', 'Sources', 'Method', 'Explore'];
  const buttons = await Promise.all(names.map((name) => views.getByRole('button', { name }).elementHandle()));
  const go = (at) => buttons[at].evaluate((button) => button.click());
  for (const at of names.keys()) {
    await go(at);
    await page.waitForTimeout(3000);
  }
  const rounds = [];
  for (let round = 0; round < SWITCH_ROUNDS; round++) {
    const all = [];
    for (const at of names.keys()) all.push(await tasksOf(browser, page, () => go(at)));
    rounds.push(all);
  }
  const figures = {};
  for (const [at, name] of names.entries()) {
    figures[`switchTo${name}Ms`] = median(rounds.map((all) => sum(all[at])));
    figures[`switchTo${name}LongestMs`] = median(rounds.map((all) => longest(all[at])));
  }
  return figures;
}

async function browserFigures() {
  const { server, url } = await serve({
    '': join(ROOT, 'dist'),
    bench: HERE,
    maplibre: join(ROOT, 'node_modules', 'maplibre-gl', 'dist'),
  });
  const browser = await chromium.launch({ executablePath, args });
  const ours = [];
  const outline = [];
  const bare = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [times, path, ready] of [
      [bare, '/bench/bare.html', 'body[data-ready]'],
      [outline, '/', OUTLINE],
      [ours, '/', '[role=toolbar]'],
    ]) {
      const { context, ms } = await loadMs(browser, url + path, ready);
      times.push(ms);
      await context.close();
    }
  }
  const floor = await loadMs(browser, `${url}/bench/bare.html`, 'body[data-ready]');
  const repaint = await frames(floor.page, 'window.repaint();', FROM_REST);
  const repaints = await frames(floor.page, 'window.repaint();', AS_A_DRAG);
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
  const weight = await frames(page, MOVE_SLIDER, FROM_REST);
  const drag = await frames(page, MOVE_SLIDER, AS_A_DRAG);
  const longTasks = await page.evaluate(() => window.longTasks);
  const dragged = await tasksOf(browser, page, () => frames(page, MOVE_SLIDER, AS_A_DRAG));
  const switches = await switchFigures(browser, page);
  await context.close();
  const surface = await surfaceFigures(browser, url);
  const imported = await withRows((path) => importedFigures(browser, url, path));
  await browser.close();
  server.close();
  return {
    scoredMapMs: median(ours),
    bareMapMs: median(bare),
    scoredToBare: median(ours.map((ms, run) => ms / bare[run])),
    scoredOutlineMs: median(outline),
    outlineToBare: median(outline.map((ms, run) => ms / bare[run])),
    weightToFrameMs: median(weight),
    emptyRepaintMs: median(repaint),
    weightOverRepaintMs: median(weight) - median(repaint),
    dragFrameMs: median(drag),
    dragRepaintMs: median(repaints),
    longTasksWhileDragging: longTasks.length,
    longestTaskMs: longest(longTasks),
    dragLongestTaskMs: longest(dragged),
    ...switches,
    ...surface,
    ...imported,
    heapMb: usedSize / 1024 / 1024,
  };
}

const figures =
  only === 'import' ? await withRows(importFigures) : { ...(await nodeFigures()), ...(await browserFigures()) };
console.log(JSON.stringify(figures, (_name, value) => (typeof value === 'number' ? rounded(value) : value), 2));
