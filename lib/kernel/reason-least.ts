/** Characters of an explanation that somebody else can follow later, at least. */
export const REASON_LEAST = 10;
