import { Fragment } from 'react';
import { isNaturalPerson } from '@/lib/organisations/kinds';
import { paths } from '@/lib/paths/paths';

type Named = { id: string; name: string; type: string };

/** All who apply together, the lead first. */
export function OrganisationNames({ lead, partners }: { lead: Named; partners: readonly Named[] }) {
  return [lead, ...partners].map((organisation, place) => (
    <Fragment key={organisation.id}>
      {place > 0 && '、'}
      <OrganisationName organisation={organisation} />
    </Fragment>
  ));
}

/** An applicant by name; an organisation has a page of its own to go to, a natural person has none. */
export function OrganisationName({ organisation }: { organisation: Named }) {
  if (isNaturalPerson(organisation)) return organisation.name;
  return <a href={paths.publicOrganisation(organisation.id)}>{organisation.name}</a>;
}
