import { isAdministratorRole } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

/** The value of a form that means no region but all of them. */
export const EVERYWHERE = 'everywhere';

type Proposal = { role: string; isEverywhere: boolean };
/** What two rows cannot say: whose accounts are one person's. */
type Persons = { isOneself: boolean };

/** Only administrators stand above all regions, and nobody gives a role to themselves, under whatever account. */
export const problemsInProposal = ({ role, isEverywhere }: Proposal, { isOneself }: Persons): Problem[] => [
  ...problemIf(isEverywhere && !isAdministratorRole(role), {
    code: 'regions.problems.everywhere',
    field: 'regionId',
  }),
  ...problemIf(isOneself, { code: 'regions.problems.ownAppointment', field: 'email' }),
];

type Deciding = {
  /** The one who confirms is the appointed, or the one who proposed, under another account. */
  isOneself: boolean;
};

export const problemsInConfirmation = ({ isOneself }: Deciding): Problem[] =>
  problemIf(isOneself, { code: 'regions.problems.ownConfirmation' });

/** The same for one of several, which is named. */
export const problemsInBulk = ({ name }: { name: string }, { isOneself }: Deciding): Problem[] =>
  problemIf(isOneself, { code: 'regions.problems.ownConfirmationOf', values: { name } });

/** Without a security administrator nobody could be appointed any more. */
export const problemsInEnding = (isLastSecurityAdministrator: boolean): Problem[] =>
  problemIf(isLastSecurityAdministrator, { code: 'regions.problems.lastSecurityAdministrator' });
