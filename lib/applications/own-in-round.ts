import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { memberSeesApplication } from './sees';
import { toldStatus } from './shown-status';

/** So many are named where a call is read; all of them stand in one's own list. */
const NAMED = 3;

/** What the actor's organisations have in this round already, the newest first, as applicants are told. */
export const ownInRound = query({
  name: 'application.ownInRound',
  input: z.object({ roundId: id() }),
  subject: oneself,
  async run({ db, input: { roundId }, actor }) {
    const rows = await db.application.findMany({
      where: { AND: [memberSeesApplication.where(actor), { roundId, status: { not: 'WITHDRAWN' } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: NAMED,
      select: {
        id: true,
        title: true,
        status: true,
        signOffStatus: true,
        takenBackAt: true,
        organisation: { select: { name: true } },
        round: { select: { status: true } },
      },
    });
    return rows.map((row) => ({ id: row.id, title: row.title, by: row.organisation.name, status: toldStatus(row) }));
  },
});

export type OwnInRound = Awaited<ReturnType<typeof ownInRound>>;
