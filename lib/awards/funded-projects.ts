import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { organisationSees } from '@/lib/organisations/sees';

const SHOWN = 100;

/** What an organisation's passport says of projects by itself: those that rounds of this platform have funded, the newest first. */
export const fundedProjects = query({
  name: 'organisation.fundedProjects',
  input: z.object({ organisationId: id() }),
  subject: seenWithProjects,
  run: async ({ subject: { applications } }) =>
    applications.map(({ award, round, ...project }) => ({
      ...project,
      round: round.title,
      year: round.year,
      amountFen: award?.amountFen ?? 0n,
    })),
});

export type FundedProject = Awaited<ReturnType<typeof fundedProjects>>[number];

async function seenWithProjects(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const holder = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      status: true,
      region: { select: { path: true } },
      applications: {
        where: { award: { isNot: null }, status: { in: ['AWARDED', 'REVOKED', 'GIVEN_UP'] } },
        orderBy: { award: { confirmedAt: 'desc' } },
        take: SHOWN,
        select: {
          id: true,
          title: true,
          status: true,
          round: { select: { title: true, year: true } },
          award: { select: { amountFen: true } },
        },
      },
    },
  });
  return organisationSees.look(actor, holder);
}
