/** What the row of a second factor says that is off: nothing of it opens anything any more. */
export const switchedOff = { sealedSecret: '', confirmedAt: null, recoveryHashes: [] };
