import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type RoundSubject, roundById } from '@/lib/rounds/load';

/** An application as commands need it: its row, its organisation and its round with the rules in force. */
export async function applicationById(tx: Tx, { applicationId }: { applicationId: string }) {
  const row = await tx.application.findUnique({
    where: { id: applicationId },
    include: {
      organisation: { include: { region: { select: { id: true, name: true, path: true } } } },
      topic: { select: { id: true, number: true, title: true } },
    },
  });
  if (row === null) return null;
  const round = await roundById(tx, { roundId: row.roundId });
  return round === null ? null : withRound(row, round);
}

/** The same, held against every other change until the transaction ends: saving, submitting and deciding take turns. */
export async function lockedApplication(tx: Tx, input: { applicationId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE "id" = ${input.applicationId} FOR NO KEY UPDATE`;
  return applicationById(tx, input);
}

export type ApplicationSubject = NonNullable<Awaited<ReturnType<typeof applicationById>>>;

function withRound<Row extends object>(row: Row, round: RoundSubject): Row & { round: RoundSubject } {
  return { ...row, round };
}
