import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, besides itself. `*` is everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ui: [],
  scoring: ['model'],
  corridors: ['model'],
  data: ['model'],
  text: ['model'],
  views: ['model', 'scoring', 'corridors', 'text'],
  state: ['model', 'scoring', 'corridors'],
  map: ['model', 'scoring', 'corridors', 'state', 'text'],
  panels: ['model', 'scoring', 'corridors', 'views', 'state', 'text', 'ui', 'exports'],
  exports: ['model', 'scoring', 'corridors', 'views', 'data', 'text'],
  workers: ['model', 'scoring', 'corridors', 'data', 'text', 'exports'],
  cli: ['model', 'scoring', 'corridors', 'data', 'text', 'exports'],
  app: ['*'],
};

/** Packages that only some rooms may know. */
const PACKAGE_ROOMS: readonly { readonly matches: RegExp; readonly allowed: (file: string) => boolean }[] = [
  { matches: /^maplibre-gl/, allowed: (file) => file.startsWith('src/map/') },
  { matches: /^(zustand|zundo)/, allowed: (file) => file.startsWith('src/state/') },
  { matches: /^@duckdb\//, allowed: (file) => file.startsWith('src/cli/sites/') },
  { matches: /^node:/, allowed: (file) => file.startsWith('src/cli/') || file.startsWith('geo/') },
  {
    matches: /^react/,
    allowed: (file) =>
      /^src\/[A-Za-z]+\.tsx$|^src\/map\/(MapView\.tsx|use[A-Z]\w+\.ts)$|^src\/(panels|ui)\//.test(file),
  },
];

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'sources') return [];
    if (statSync(join(ROOT, path)).isDirectory()) return sourceFiles(path);
    return /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

function importsOf(file: string, text: string): Import[] {
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...withoutComments.matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

function room(path: string): string {
  const [top, second, third] = path.split(sep);
  if (top === 'geo') return 'geo';
  if (third === undefined) return 'app';
  return second ?? 'app';
}

function resolved({ file, target }: Import): string | undefined {
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : undefined;
}

/** The rule broken by an import, in words, or nothing. */
export function brokenRule(item: Import): string | undefined {
  const path = resolved(item);
  if (path === undefined) {
    const closed = PACKAGE_ROOMS.find(({ matches, allowed }) => matches.test(item.target) && !allowed(item.file));
    return closed && `${item.file} may not import ${item.target}`;
  }
  const from = room(item.file);
  const to = room(path);
  if (from === to) return undefined;
  if (from === 'geo') {
    const open = /^src\/(model|corridors)\/|^src\/data\/(parse\/|locate)/.test(path);
    return open ? undefined : `${item.file} (geo) may not import ${path}`;
  }
  const allowed = MAY_IMPORT[from] ?? [];
  return allowed.includes('*') || allowed.includes(to)
    ? undefined
    : `${item.file} (${from}) may not import ${path} (${to})`;
}

const FILES = ['src', 'geo'].flatMap(sourceFiles);
const IMPORTS = FILES.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));

function findCycle(): readonly string[] {
  const known = new Set(FILES);
  const candidates = (path: string) => [path, `${path}.ts`, `${path}.tsx`].find((name) => known.has(name));
  const edges = new Map<string, string[]>();
  for (const item of IMPORTS) {
    const path = resolved(item);
    const target = path === undefined ? undefined : candidates(path);
    if (target !== undefined) edges.set(item.file, [...(edges.get(item.file) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of FILES) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the import table', () => {
  it('reads imports in every form', () => {
    const text =
      "import a from './a';\nimport type { B } from '../b';\nexport { c } from './c';\nconst d = await import('./d');\nimport './e.css';";
    expect(importsOf('src/x.ts', text).map(({ target }) => target)).toEqual(['./a', '../b', './c', './d', './e.css']);
  });

  it('fails a broken rule', () => {
    expect(brokenRule({ file: 'src/model/region.ts', target: '../scoring/rank' })).toMatch(/may not import/);
    expect(brokenRule({ file: 'src/panels/explore/Ranking.tsx', target: '../../map/style' })).toMatch(/may not import/);
    expect(brokenRule({ file: 'src/panels/explore/Ranking.tsx', target: 'maplibre-gl' })).toMatch(/may not import/);
    expect(brokenRule({ file: 'src/state/store.ts', target: '../data/load' })).toMatch(/may not import/);
    expect(brokenRule({ file: 'src/scoring/rank.ts', target: 'node:fs' })).toMatch(/may not import/);
    expect(brokenRule({ file: 'src/state/select.ts', target: '../scoring/rank' })).toBeUndefined();
  });

  it('holds for every import of src and geo', () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(IMPORTS.map(brokenRule).filter((rule) => rule !== undefined)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('has no barrel file', () => {
    const barrels = FILES.filter((file) => /^index\.tsx?$/.test(relative(dirname(file), file)));
    expect(barrels).toEqual([]);
  });
});

describe('what a component listens to', () => {
  // A part taken out of the whole scenario draws its component, and all below, anew with every step of a slider.
  const TAKEN = /const \{[^}]*\} = useApp\([^\n]*(?:\bscenario|=> state)\);/;

  it('finds a few parts taken out of the whole', () => {
    expect(TAKEN.test('const { language, view } = useApp((state) => state.scenario);')).toBe(true);
    expect(TAKEN.test('const { title } = useApp(({ scenario }) => scenario);')).toBe(true);
    expect(TAKEN.test('const { kinds } = useApp(({ scenario }) => scenario.projects);')).toBe(false);
  });

  it('is no more than it shows', () => {
    expect(FILES.filter((file) => TAKEN.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
