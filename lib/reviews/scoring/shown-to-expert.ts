import { namesOf, withoutNames } from '@/lib/applications/submission/hidden-names';

type Organisation = Parameters<typeof namesOf>[0];

/** What is asked of an organisation so that it can be shown, or hidden. */
export const organisationToShow = {
  select: { name: true, uscc: true, legalRepresentative: true, address: true, bankAccountName: true },
} as const;

/** An application as an expert of this stage may know it: where the stage hides who applies, its title does so too. */
export function shownToExpert<Shown extends { title: string; organisation: Organisation }>(
  { organisation, ...application }: Shown,
  { blindApplicant }: { blindApplicant: boolean },
) {
  if (!blindApplicant) return { ...application, organisation: { name: organisation.name } };
  return { ...application, title: withoutNames(application.title, namesOf(organisation)), organisation: null };
}
