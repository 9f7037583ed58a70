/** A point that is not met with what is to be mended of it, as its applicant reads it. */
export const pointSaid = (label: string, word: string | undefined): string => (word ? `“${label}”\n${word}` : label);
