import fc from 'fast-check';

// A mutant is to fail, not to be explained: without this the smallest failing case is looked for until the time is up.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
