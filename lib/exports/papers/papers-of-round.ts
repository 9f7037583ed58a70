import 'server-only';
import { z } from 'zod';
import { officeSeesApplication } from '@/lib/applications/sees';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { officerSeesRound } from '@/lib/rounds/sees';

/** The applications of a round whose papers its officer may take along, in the order of their numbers. */
export const papersOfRound = query({
  name: 'round.papers',
  input: z.object({ roundId: id() }),
  subject: roundOfOfficer,
  async run({ db, subject: round, actor }) {
    const applications = await db.application.findMany({
      where: { AND: [{ roundId: round.id, number: { not: null } }, officeSeesApplication.where(actor)] },
      orderBy: [{ number: 'asc' }],
      select: { id: true, status: true },
    });
    return { title: round.title, applications };
  },
});

async function roundOfOfficer(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  const round = await db.round.findUnique({
    where: { id: roundId },
    select: { id: true, title: true, region: { select: { path: true } } },
  });
  return officerSeesRound.look(actor, round);
}
