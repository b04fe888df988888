import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const ALL = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const PURE = ['scoring', 'corridors', 'data', 'exports', 'geo', 'text', 'cli', 'workers'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      // What keeps nothing between calls shares its modules: reading them anew for each file took a third of the time. A test
      // that puts another module in a place of one is not among them (`tests/alone`).
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'page', include: ALL, exclude: [...PURE, 'tests/journeys/**', 'node_modules/**'] },
      },
    ],
    environment: 'node',
    // Its modules import folders, which Node refuses and vite reads.
    server: { deps: { inline: [/dt-sql-parser/] } },
    setupFiles: ['tests/seed.ts'],
    // Tests wait for nothing but the processor, so none of its cores is left idle.
    maxWorkers: '100%',
    // Whole-data checks run for seconds on two slow cores; this is a stop for what hangs, not a measure.
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
