import fc from 'fast-check';

// The same cases on every machine and day, so that a red run is a change's doing. `npm run soak` draws new ones: what it finds
// becomes a test of its own.
const asked = process.env.CORREDOR_SEED ?? '20261121';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
