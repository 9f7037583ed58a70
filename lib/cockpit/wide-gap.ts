/** Scores of one application this far apart are looked at, in points of a hundred. */
export const WIDE_GAP = 20;
