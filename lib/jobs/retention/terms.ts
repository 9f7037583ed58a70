const DAY_MS = 86_400_000;

/** How many days what is personal is kept once what it was asked for is over: our defaults, by the name of the variable that changes them. */
const terms = {
  /** Whom to call about a demand, after it has ended. */
  DEMAND_CONTACT_DAYS: 180,
  /** People in an application that was never handed in, after its round is over. */
  DRAFT_CONTACT_DAYS: 180,
  /** People and account in an application that was not chosen, after its round is over. */
  APPLICATION_CONTACT_DAYS: 365,
  /** Contacts, accounts and papers of registrations and claims that were refused or withdrawn. */
  REGISTRATION_DAYS: 180,
  /** Words and addresses of letters and text messages that have left. */
  LETTER_DAYS: 365,
};

export type RetentionTerm = keyof typeof terms;

/** How many days a term has here. @throws Error when its variable is no number of days */
export function daysOf(term: RetentionTerm): number {
  const written = process.env[term] ?? '';
  if (!/^\d{0,4}$/.test(written)) throw new Error(`${term} is a number of days.`);
  return Number(written) || terms[term];
}

/** Before this moment something must have ended for its term to be over. */
export const overBefore = (term: RetentionTerm, now: Date): Date => new Date(now.getTime() - daysOf(term) * DAY_MS);
