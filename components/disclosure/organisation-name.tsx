import { isNaturalPerson } from '@/lib/organisations/kinds';
import { paths } from '@/lib/paths/paths';

/** An applicant by name; an organisation has a page of its own to go to, a natural person has none. */
export function OrganisationName({ organisation }: { organisation: { id: string; name: string; type: string } }) {
  if (isNaturalPerson(organisation)) return organisation.name;
  return <a href={paths.publicOrganisation(organisation.id)}>{organisation.name}</a>;
}
