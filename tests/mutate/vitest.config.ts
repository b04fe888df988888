import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the scoring engine is held against. */
export default defineConfig({
  test: {
    include: ['tests/scoring/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
