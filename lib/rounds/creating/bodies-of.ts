import type { Bodies } from './write-round';

/** Who holds another round of the same office, and whom to call: the same as before. */
export const bodiesOf = ({
  host,
  organiser,
  coOrganisers,
  contactName,
  contactPhone,
  complaintPhone,
}: Bodies): Bodies => ({ host, organiser, coOrganisers, contactName, contactPhone, complaintPhone });
