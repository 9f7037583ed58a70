import type { fillRound } from './fill';
import type { fillTown } from './fill-town';

type Filled<Fill extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Fill>>;

/** Whom and what to ask for in a filled house, and the cookies of those who ask: all of it plain text, so that a file can keep it. */
export type World = {
  review: Filled<typeof fillRound>;
  town: Filled<typeof fillTown>;
  cookies: Record<
    | 'officer'
    | 'observer'
    | 'expert'
    | 'reviewCityOfficer'
    | 'townOfficer'
    | 'cityOfficer'
    | 'systemAdministrator'
    | 'securityAdministrator'
    | 'auditAdministrator'
    | 'applicant',
    string
  >;
};
