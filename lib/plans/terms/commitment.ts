/** How an organisation gives its commitment (承诺书, domain D.9): confirmed on the platform by who signs, as a sealed letter that is uploaded, or as it likes. */
export const commitmentModes = ['electronic', 'sealed', 'either'] as const;

export type CommitmentMode = (typeof commitmentModes)[number];

/** Whether a sealed letter is taken at all. */
export const takesLetter = ({ commitment }: { commitment: CommitmentMode }): boolean => commitment !== 'electronic';
