// What the first scored map asks for, compressed as a static host would, against its budgets.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const KB = 1024;
const BUDGET_KB = { total: 800, ours: 360, data: 150 };

const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));

/** Everything a chunk pulls in before it runs: its static imports and their styles. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const asset of chunk.assets ?? []) seen.add(asset);
  for (const next of chunk.imports ?? []) filesOf(next, seen);
  return seen;
}

const size = (path) => {
  const bytes = readFileSync(join(DIST, path));
  return /\.woff2$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

const first = new Set(['index.html']);
const entries = ['index.html', 'src/map/MapView.tsx', 'src/MapLegend.tsx', 'src/text/messages/first.en.ts'];
for (const key of entries) {
  if (!manifest[key])
    throw new Error(
      `bytes: expected an entry ${key} in the manifest, got ${Object.keys(manifest).slice(0, 6).join(', ')} ...`,
    );
  for (const file of filesOf(key)) first.add(file);
}
// The list of what the first map fetches is written down by hand and held against the browser in a journey.
const fetched = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'first-map.json'), 'utf8'));
for (const path of fetched) {
  if (!existsSync(join(DIST, path))) throw new Error(`bytes: expected ${path} in the build, got none`);
  first.add(path);
}

const rows = [...first].map((path) => ({ path, kb: size(path) / KB, kind: kindOf(path) }));
function kindOf(path) {
  if (/maplibre/.test(path)) return 'maplibre';
  return path.startsWith('data/') ? 'data' : 'code';
}
const sum = (test) => rows.filter(test).reduce((total, { kb }) => total + kb, 0);
const figures = {
  total: sum(() => true),
  ours: sum(({ kind }) => kind !== 'maplibre'),
  data: sum(({ kind }) => kind === 'data'),
};
for (const { path, kb } of rows.sort((a, b) => b.kb - a.kb)) console.log(`${kb.toFixed(1).padStart(8)} KB  ${path}`);
let over = false;
for (const [name, limit] of Object.entries(BUDGET_KB)) {
  const kb = figures[name];
  over ||= kb > limit;
  console.log(`${name}: ${kb.toFixed(1)} KB of ${limit}${kb > limit ? '  OVER' : ''}`);
}
process.exit(over ? 1 : 0);
