import fc from 'fast-check';
import { beforeEach } from 'vitest';

// A mutant is to fail, not to be explained: without this the smallest failing case is looked for until the time is up, and the
// cases of all mutants make a report longer than a text can be.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  endOnFailure: true,
  reporter: ({ failed, numRuns }) => {
    if (failed) throw new Error(`a property does not hold, run ${numRuns}`);
  },
});

// Tests of very many draws: seconds each where every step is counted, for every mutant that lives or never ends. What they see
// the tests beside them see with fewer.
const LONG = new Set([
  'comes closer with more draws',
  'finds the same first ranks, central weights and confidence factors',
  'doubts the same: its first 500 draws give these ranges and these near-ties',
  'repeats a published benefit-risk analysis of four drugs',
]);

beforeEach(({ task, skip }) => {
  if (LONG.has(task.name)) skip();
});
