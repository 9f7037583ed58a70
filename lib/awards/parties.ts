import 'server-only';
import { standingParts } from '@/lib/applications/joint/names-together';
import type { Prisma } from '@/lib/db/generated/client';
import type { LetterText } from '@/lib/mail/post-letter';
import type { Matter } from './letters';

const told = { select: { id: true, name: true, contactName: true, contactEmail: true } } as const;

/** Who is written to about what was decided of an application: its lead, and its partners that take part. */
export const partiesTold = {
  organisation: told,
  jointParts: { ...standingParts, select: { id: true, organisation: told } },
} satisfies Prisma.ApplicationSelect;

type Told = { name: string; contactName: string; contactEmail: string };
type Decided = Matter['application'] & {
  organisation: Told;
  jointParts: readonly { id: string; organisation: Told }[];
};

/** The letter of a decision to each of them: to a partner as to a partner, who may read of it and do nothing. */
export function lettersToParties(
  { organisation, jointParts, ...application }: Decided,
  { round, letter }: { round: Matter['round']; letter: (matter: Matter) => LetterText },
) {
  const matter = { round, application, organisation, partners: jointParts.map((part) => part.organisation.name) };
  return [
    { to: { email: organisation.contactEmail, name: organisation.contactName }, text: letter(matter) },
    ...jointParts.map(({ organisation: partner }) => ({
      to: { email: partner.contactEmail, name: partner.contactName },
      text: letter({ ...matter, toPartner: partner }),
    })),
  ];
}
