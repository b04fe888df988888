import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The policy the built page runs under; `public/_headers` says the same to a static host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // Lets the worker of the surface compile its one loop of WebAssembly; text still never becomes script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  // The hash is of the one rule (touch-action) that react-aria writes into the page itself.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  // Nothing asks another host unless the reader names one for a basemap of their own.
  "connect-src 'self' https:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** The page for frames on other sites is the one that may be framed. */
export const EMBED_POLICY = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

const isEmbed = (url = ''): boolean => /^\/embed(\.html)?([?#]|$)/.test(url);

/**
 * Makes `embed.html`, the page for frames: the same entry under a mark that `src/main.tsx` reads, so that the page itself
 * stays in one piece. In `vite preview` it has the policy that `public/_headers` gives it on a static host.
 */
const embedPage: Plugin = {
  name: 'embed-page',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const source = String(page.source)
        .replace('<html lang="en">', '<html lang="en" data-page="embed">')
        .replace(/<link rel="manifest"[^>]*>/, '<meta name="robots" content="noindex" />');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source });
    },
  },
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (!isEmbed(request.url)) return next();
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) => set(name, name === 'Content-Security-Policy' ? EMBED_POLICY : value);
      next();
    });
  },
};

/**
 * The worker that lets the page start without a network: it keeps the shell, every chunk and every data file.
 * A new build waits until the reader asks for it (`registerType: 'prompt'`), and `src/offline.ts` registers it.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  // The manifest is a file of `public/`.
  manifest: false,
  filename: 'sw.js',
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,json,geojson,bin,webmanifest}'],
    globIgnores: ['.vite/**', 'sw.js'],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/embed/],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
  },
});

const FIRST_DATA = ['regions.json', 'places.json', 'network.json', 'geo/regions.geojson'];

/**
 * Asks for the map's code, the words and the data with the page itself: each would else wait for what asks for it to run.
 * The map's code is wanted last.
 */
const firstRequests: Plugin = {
  name: 'first-requests',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const entries = ['/src/text/messages/first.en.ts', '/src/map/MapView.tsx'].flatMap((root) =>
        Object.values(bundle).filter(
          (file) => file.type === 'chunk' && file.facadeModuleId?.split(sep).join('/').endsWith(root),
        ),
      );
      const found = new Set<string>();
      const reach = (name: string): void => {
        const file = bundle[name];
        if (file?.type !== 'chunk' || found.has(name)) return;
        found.add(name);
        for (const sheet of file.viteMetadata?.importedCss ?? []) found.add(sheet);
        file.imports.forEach(reach);
      };
      for (const { fileName } of entries) reach(fileName);
      const parts = [...found].filter((name) => !html.includes(name));
      return [
        ...FIRST_DATA.map((name) => ({ rel: 'preload', as: 'fetch', href: `/data/${name}` })),
        ...parts.map((name) => ({
          ...(name.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
          href: `/${name}`,
          fetchpriority: 'low',
        })),
      ].map((attrs) => ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' as const }));
    },
  },
};

/** Short class names for the built page, the same in every build: sheets and classes are numbered in their order. */
function shortNames(folder: string): (name: string, file: string) => string {
  const numbers = new Map<string, number>();
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.module.css'),
  );
  for (const sheet of sheets.sort()) {
    const css = readFileSync(join(folder, sheet), 'utf8');
    const key = sheet.split(sep).join('/');
    for (const [, name] of css.matchAll(/\.([A-Za-z_][\w-]*)/g)) {
      if (!numbers.has(`${key} ${name}`)) numbers.set(`${key} ${name}`, numbers.size);
    }
  }
  return (name, file) => {
    const path = relative(folder, file.replace(/\?.*$/, '')).split(sep).join('/');
    const number = numbers.get(`${path} ${name}`);
    return number === undefined ? `${path.replace(/\W/g, '_')}_${name}` : `c${number.toString(36)}`;
  };
}

/** What the page loads at once, by its root: in one file each, as every file more is a request and a compilation. */
const FIRST_PARTS = { first: 'src/main.tsx', map: 'src/map/MapView.tsx' } as const;

type ChunkName = Rolldown.CodeSplittingNameFunction;

/** Names the first part that a module comes with: that of the root that imports it, directly or by way of others; roots stay entries. */
function firstPart(folder: string): ChunkName {
  let known: Map<string, string> | undefined;
  return (id, graph) => {
    if (known === undefined) {
      const parts = new Map<string, string>();
      const reach = (module: string, part: string): void => {
        if (parts.has(module)) return;
        parts.set(module, part);
        for (const next of graph.getModuleInfo(module)?.importedIds ?? []) reach(next, part);
      };
      for (const [part, root] of Object.entries(FIRST_PARTS)) reach(join(folder, root), part);
      for (const root of Object.values(FIRST_PARTS)) parts.delete(join(folder, root));
      known = parts;
    }
    return known.get(id) ?? null;
  };
}

/** Chunks and styles that the page has before anything else is asked for. */
const standing = new Set<string>();

/** Finds them: what `index.html` imports, and what that imports. */
const standingChunks: Plugin = {
  name: 'standing-chunks',
  generateBundle: {
    order: 'pre',
    handler(_, bundle) {
      const add = (file: string): void => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || standing.has(file)) return;
        standing.add(file);
        for (const sheet of chunk.viteMetadata?.importedCss ?? []) standing.add(sheet);
        for (const next of chunk.imports) add(next);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(chunk.fileName);
    },
  },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), firstRequests, embedPage, standingChunks, offline],
  // While developing, classes say where they come from.
  ...(command === 'build' && {
    css: { modules: { generateScopedName: shortNames(join(import.meta.dirname, 'src')) } },
  }),
  // Maplibre's worker stays a file of its own: inlining would need a blob worker and a wider policy.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    manifest: true,
    // A list of what a chunk needs does not name what is there already: such lists are a tenth of the first chunk.
    modulePreload: {
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !standing.has(file)),
    },
    // The map library is a file of its own, so that its bytes can be told from ours.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/, priority: 1 },
            { name: firstPart(import.meta.dirname), debugName: 'first' },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
}));
