import { redirect } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { paths } from '@/lib/paths/paths';

/** An address that people shorten to: their organisation where there is one, else where all of them are listed. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: {},
  title: () => undefined,
  render({ actor: { memberships } }) {
    const [only, ...others] = memberships;
    redirect(only !== undefined && others.length === 0 ? paths.myOrganisation(only.organisationId) : paths.my());
  },
});
