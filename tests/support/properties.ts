// Loaded before every test file. Properties run on the same examples every time, so that a check does not fail on a
// change that had no part in it; SIJILL_PROPERTY_SEED and SIJILL_PROPERTY_RUNS search further.
import fc from 'fast-check';

const seed = process.env['SIJILL_PROPERTY_SEED'];
const runs = process.env['SIJILL_PROPERTY_RUNS'];

fc.configureGlobal({
  seed: seed === 'random' ? Date.now() : Number(seed ?? 20_250_306),
  numRuns: Number(runs ?? 200),
});
