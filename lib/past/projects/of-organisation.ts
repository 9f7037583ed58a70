import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { organisationSees } from '@/lib/organisations/sees';
import { pastProjectSees } from '../sees';
import { standing } from './read-past-project-list';

const SHOWN = 100;

/**
 * What offices have imported of an organisation's past, the newest first. It is found by the code that an office has verified:
 * whoever only types another's code learns nothing. What was funded everybody reads who reads the passport; what was not, the
 * organisation itself and the offices of that round.
 */
export const pastProjectsOf = query({
  name: 'organisation.pastProjects',
  input: z.object({ organisationId: id() }),
  subject: seenOrganisation,
  async run({ db, subject: { id: organisationId, heldUscc }, actor }) {
    if (heldUscc === null) return [];
    const isOwn = isMemberOf(actor, organisationId);
    const rows = await db.pastProject.findMany({
      where: {
        AND: [
          standing,
          { uscc: heldUscc },
          ...(isOwn ? [] : [{ OR: [{ result: 'FUNDED' as const }, pastProjectSees.where(actor)] }]),
        ],
      },
      orderBy: [{ pastRound: { year: 'desc' } }, { id: 'desc' }],
      take: SHOWN,
      select: {
        id: true,
        title: true,
        organisationName: true,
        result: true,
        askedFen: true,
        grantedFen: true,
        pastRound: { select: { name: true, year: true, region: { select: { officeName: true, path: true } } } },
        import: { select: { settledAt: true } },
      },
    });
    return rows.map(({ pastRound, import: brought, ...project }) => ({
      ...project,
      round: pastRound.name,
      year: pastRound.year,
      office: pastRound.region.officeName,
      importedAt: brought.settledAt,
      /** Whether the actor's own office keeps it. */
      isOpen: pastProjectSees.judge(actor, { pastRound }),
    }));
  },
});

export type PastProjectLine = Awaited<ReturnType<typeof pastProjectsOf>>[number];

async function seenOrganisation(db: Tx, { organisationId }: { organisationId: string }, actor: Actor) {
  const holder = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, status: true, heldUscc: true, region: { select: { path: true } } },
  });
  return organisationSees.look(actor, holder);
}
