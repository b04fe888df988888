import fc from 'fast-check';

// A mutant is to fail, not to be explained: without this the smallest failing case is looked for until the time is up, and the
// cases of all mutants make a report longer than a text can be.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  endOnFailure: true,
  reporter: ({ failed, numRuns }) => {
    if (failed) throw new Error(`a property does not hold, run ${numRuns}`);
  },
});
