import 'server-only';
import type { Tx } from '@/lib/db/client';

type Asked = { organisationIds: string[]; roundId: string; now: Date };

/**
 * Applications of organisations from which one to a round may take its project, the newest first. Whoever asks keeps their
 * papers. A draft to the same round is none of these: it is gone on with.
 */
export async function earlierApplications(tx: Tx, { organisationIds, roundId, now }: Asked) {
  const rows = await tx.application.findMany({
    where: { organisationId: { in: organisationIds }, createdAt: { lte: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      organisationId: true,
      title: true,
      number: true,
      status: true,
      roundId: true,
      round: { select: { title: true } },
    },
  });
  return rows.map(({ round, status, roundId: to, ...row }) => ({
    ...row,
    round: round.title,
    isDraftHere: to === roundId && status === 'DRAFT',
  }));
}

export type EarlierApplication = Awaited<ReturnType<typeof earlierApplications>>[number];

const SHOWN = 50;
