import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { organisationSees } from '@/lib/organisations/sees';
import { statusForApplicant } from '../shown-status';

const SHOWN = 100;

/** What filed groups have handed in through an organisation as their host, the newest first: it answers for their money. */
export const hostedApplications = query({
  name: 'organisation.hostedApplications',
  input: z.object({ organisationId: id() }),
  subject: seenHost,
  run: async ({ subject: { hosted } }) =>
    hosted.map(({ organisation, round, status, ...application }) => ({
      ...application,
      status: statusForApplicant(status, round.status),
      group: organisation.name,
      round: round.title,
    })),
});

export type HostedApplication = Awaited<ReturnType<typeof hostedApplications>>[number];

async function seenHost(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const host = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      status: true,
      region: { select: { path: true } },
      hosted: {
        where: { submittedAt: { not: null } },
        orderBy: { submittedAt: 'desc' },
        take: SHOWN,
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          requestedFen: true,
          submittedAt: true,
          organisation: { select: { name: true } },
          round: { select: { title: true, status: true } },
        },
      },
    },
  });
  return organisationSees.look(actor, host);
}
