import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The policy the built page runs under; `public/_headers` says the same to a static host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
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
    globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,json,geojson,webmanifest}'],
    globIgnores: ['.vite/**', 'sw.js'],
    navigateFallback: '/index.html',
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
  },
});

export default defineConfig({
  plugins: [react(), offline],
  // Maplibre's worker stays a file of its own: inlining would need a blob worker and a wider policy.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    manifest: true,
    // The map library is a file of its own, so that its bytes can be told from ours.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ }] } },
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
});
