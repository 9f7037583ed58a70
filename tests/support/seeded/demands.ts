/** How many demands of the demonstration stand in each state. */
export const demandStates = {
  SUBMITTED: 7,
  VERIFYING: 4,
  RETURNED: 2,
  REJECTED: 2,
  MERGED: 1,
  OPEN_FOR_CLAIM: 2,
  CLAIMED: 3,
  BUNDLED: 7,
  EXPIRED: 1,
  WITHDRAWN: 1,
};
