import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Applications of organisations from which a new one may take its project, the newest first. Whoever asks keeps their papers. */
export async function earlierApplications(tx: Tx, { organisationIds, now }: { organisationIds: string[]; now: Date }) {
  const rows = await tx.application.findMany({
    where: { organisationId: { in: organisationIds }, createdAt: { lte: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: { id: true, organisationId: true, title: true, number: true, round: { select: { title: true } } },
  });
  return rows.map(({ round, ...row }) => ({ ...row, round: round.title }));
}

export type EarlierApplication = Awaited<ReturnType<typeof earlierApplications>>[number];

const SHOWN = 50;
