import { namesTogether, standingParts } from '@/lib/applications/joint/names-together';
import { namesOf, withoutNames } from '@/lib/applications/submission/hidden-names';
import type { Prisma } from '@/lib/db/generated/client';

type Organisation = Parameters<typeof namesOf>[0];

/** What is asked of an organisation so that it can be shown, or hidden. */
const toShow = {
  select: { id: true, name: true, uscc: true, legalRepresentative: true, address: true, bankAccountName: true },
} as const;

/** The same of everybody an application is of: its lead and its partners. */
export const applicantsToShow = {
  organisation: toShow,
  jointParts: { ...standingParts, select: { organisation: toShow } },
} satisfies Prisma.ApplicationSelect;

type Applicant = Organisation & { id: string };
type Shown = { title: string; organisation: Applicant; jointParts: readonly { organisation: Applicant }[] };

/** An application as an expert of this stage may know it: where the stage hides who applies, its title does so too. */
export function shownToExpert<Row extends Shown>(
  { organisation, jointParts, ...application }: Row,
  { blindApplicant }: { blindApplicant: boolean },
) {
  const parties = [organisation, ...jointParts.map((part) => part.organisation)];
  if (!blindApplicant)
    return {
      ...application,
      organisation: { name: namesTogether(organisation.name, jointParts) },
      /** Where several apply together: of which of them an interest may be. */
      parties: jointParts.length === 0 ? [] : parties.map(({ id, name }) => ({ id, name })),
    };
  return {
    ...application,
    title: withoutNames(application.title, parties.flatMap(namesOf)),
    organisation: null,
    parties: [],
  };
}
