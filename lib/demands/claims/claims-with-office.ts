import type { OwnClaim } from './claims-of-mine';

/** The claims that wait for the office: to be brought together with who raised the demand, then to be registered as done. */
export const claimsWithOffice = (claims: readonly OwnClaim[]): OwnClaim[] =>
  claims.filter(({ releasedAt, demand }) => releasedAt === null && demand.status === 'CLAIMED');
