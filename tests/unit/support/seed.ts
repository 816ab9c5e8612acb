import fc from 'fast-check';

/** Property tests draw the same inputs in every run, so that a failure is the change's; FC_SEED explores others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20241209) });
