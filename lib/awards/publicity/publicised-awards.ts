import 'server-only';
import { namesOfParts, namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import type { Tx } from '@/lib/db/client';
import type { LateEntryStatus } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import { roundById } from '@/lib/rounds/load';
import { confirmedTitle, publicTitle } from './public-words';

export type PublicisedAward = {
  applicationId: string;
  number: string | null;
  title: string;
  /** All who apply together, the lead first. */
  organisationName: string;
  leadName: string;
  /** The partners in a line; '' where one applies alone. */
  partnerNames: string;
  categoryName: string | null;
  amountFen: Fen;
  /** What of it a county pays, and which; null where the round's own money pays all. */
  county: { name: string; amountFen: Fen } | null;
  version: number;
  /** How it ended, where it did. */
  ended: 'REVOKED' | 'GIVEN_UP' | null;
  /** It came from the reserves. */
  isMovedUp: boolean;
  /** It was let in after the deadline, and the round says so. */
  isLate: boolean;
};

/** The list that is publicised, in the order of the last ranks, ended ones and those from the reserves marked. */
export async function publicisedAwards(
  db: Tx,
  { id: roundId }: Seen<'round'> | Seen<'public result'>,
): Promise<PublicisedAward[]> {
  const rows = await db.decision.findMany({
    where: { roundId, outcome: 'AWARD', releasedAt: { not: null } },
    orderBy: { application: { number: 'asc' } },
    select: {
      amountFen: true,
      movedUpAt: true,
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          publicWords: confirmedTitle,
          status: true,
          version: true,
          lateEntry: { select: { status: true } },
          entries: { orderBy: { stage: { position: 'desc' } }, take: 1, select: { rank: true } },
          organisation: { select: { name: true } },
          jointParts: partnersNamed,
          category: { select: { name: true } },
          coFunding: {
            where: { status: { in: ['CONFIRMED', 'CARRIED', 'REDUCED'] }, amountFen: { gt: 0n } },
            select: { amountFen: true, region: { select: { name: true } } },
          },
        },
      },
    },
  });
  // Asked only where there is one to say it of.
  const saysLate =
    rows.some(({ application }) => wasLate(application)) &&
    (await roundById(db, { roundId }))?.terms.lateEntry.isPublic === true;
  const rankOf = ({ application: { entries } }: (typeof rows)[number]): number => entries[0]?.rank ?? Infinity;
  const ranked = rows.toSorted((left, right) => rankOf(left) - rankOf(right) || 0);
  return ranked.map(({ amountFen, movedUpAt, application }) => ({
    applicationId: application.id,
    number: application.number,
    title: publicTitle(application),
    organisationName: namesTogether(application.organisation.name, application.jointParts),
    leadName: application.organisation.name,
    partnerNames: namesOfParts(application.jointParts),
    categoryName: application.category?.name ?? null,
    amountFen,
    county: countyOf(application.coFunding),
    version: application.version,
    ended: application.status === 'REVOKED' || application.status === 'GIVEN_UP' ? application.status : null,
    isMovedUp: movedUpAt !== null,
    isLate: saysLate && wasLate(application),
  }));
}

const wasLate = ({ lateEntry }: { lateEntry: { status: LateEntryStatus } | null }): boolean =>
  lateEntry?.status === 'USED';

function countyOf([line]: readonly { amountFen: Fen; region: { name: string } }[]): PublicisedAward['county'] {
  return line === undefined ? null : { name: line.region.name, amountFen: line.amountFen };
}
