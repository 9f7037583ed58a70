import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Fen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';

export type PublicisedAward = {
  applicationId: string;
  number: string | null;
  title: string;
  organisationName: string;
  categoryName: string | null;
  amountFen: Fen;
  isRevoked: boolean;
};

/** The list that is publicised, revoked ones marked. */
export async function publicisedAwards(
  db: Tx,
  { id: roundId }: Seen<'round'> | Seen<'public result'>,
): Promise<PublicisedAward[]> {
  const rows = await db.decision.findMany({
    where: { roundId, outcome: 'AWARD', releasedAt: { not: null } },
    orderBy: { application: { number: 'asc' } },
    select: {
      amountFen: true,
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          organisation: { select: { name: true } },
          category: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ amountFen, application }) => ({
    applicationId: application.id,
    number: application.number,
    title: application.title,
    organisationName: application.organisation.name,
    categoryName: application.category?.name ?? null,
    amountFen,
    isRevoked: application.status === 'REVOKED',
  }));
}
