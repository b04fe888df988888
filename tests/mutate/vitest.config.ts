import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that draw, search or score whole tables: seconds each, where all others together take one. */
const SLOW = /\/(surface\/|smaa\/|inverse\/flip|publishedElsewhere|compareMethods|rankRanges)/;

/** The quick tests first: most mutants fall to one of them, and the first that fails ends the run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId);
    return [...sorted.filter((file) => !isSlow(file)), ...sorted.filter(isSlow)];
  }
}

/** The tests that a mutant of the scoring engine is held against. */
export default defineConfig({
  test: {
    include: ['tests/scoring/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/seed.ts', 'tests/mutate/setup.ts'],
    testTimeout: 60_000,
    isolate: false,
    // Long arrays are not laid side by side for a reader who is not there.
    diff: { maxDepth: 1, truncateThreshold: 10 },
    sequence: { sequencer: QuickFirst },
  },
});
