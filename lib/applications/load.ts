import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { standingsRead } from '@/lib/organisations/standings-of';
import { officesAbove } from '@/lib/regions/office-in-charge';
import { asSubject, roundInclude } from '@/lib/rounds/load';
import { jointRead } from './joint/read';

/** What every read of an application carries: its organisation, who takes part beside it, its topic, its round with the plan, and which form it fills in. */
export const applicationInclude = {
  organisation: {
    include: {
      region: { select: { id: true, name: true, path: true } },
      standings: standingsRead,
    },
  },
  jointParts: jointRead,
  topic: { select: { id: true, number: true, title: true } },
  sheet: { select: { formId: true } },
  wayFrom: { select: { path: true } },
  standsAt: { select: { id: true, ...officesAbove } },
  round: { include: roundInclude },
} satisfies Prisma.ApplicationInclude;

/** An application as commands need it: its row, its organisation and its round with the rules in force. */
export async function applicationById(tx: Tx, { applicationId }: { applicationId: string }) {
  const row = await tx.application.findUnique({ where: { id: applicationId }, include: applicationInclude });
  return row && asApplication(row);
}

/** The same, held against every other change until the transaction ends: submitting and deciding take turns with saving. */
export async function lockedApplication(tx: Tx, input: { applicationId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE "id" = ${input.applicationId} FOR NO KEY UPDATE`;
  return applicationById(tx, input);
}

export type ApplicationSubject = NonNullable<Awaited<ReturnType<typeof applicationById>>>;

export const asApplication = <Row extends { round: Parameters<typeof asSubject>[0] }>({ round, ...row }: Row) => ({
  ...row,
  round: asSubject(round),
});
