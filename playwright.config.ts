import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/journeys/chromium';

const PORT = Number(process.env.JOURNEYS_PORT ?? 4179);

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: false,
  workers: 2,
  // On a crowded machine a journey may meet its time limit once; the report then calls it flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.JOURNEYS_JSON ? [['list'], ['json', { outputFile: process.env.JOURNEYS_JSON }]] : [['list']],
  use: {
    // A worker would answer in place of the routes that a journey breaks; the offline journey switches it on.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // Drawn without a graphics card, moving pictures cost most of the time: only the journeys of the three users have them.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --outDir ${process.env.JOURNEYS_DIST ?? 'dist'} --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
