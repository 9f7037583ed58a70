import 'server-only';
import { z } from 'zod';
import { waitingForApplicants } from '@/lib/applications/waiting';
import type { Tx } from '@/lib/db/client';
import { hasRole } from '@/lib/kernel/actor';
import { type Asker, query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import type { Waiting } from '@/lib/kernel/waiting';
import { waitingForOrganisationMembers } from '@/lib/organisations/waiting';
import { waitingForExperts } from '@/lib/reviews/waiting';
import { byDueTime } from './groups';
import { officersDesk } from './officers-desk';

/** What waits for a person in every role they have, as far as it has a date; of an office's work what is its own move. */
export const deadlinesOfMine = query({
  name: 'inbox.deadlines',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor, now }) {
    const waiting = await Promise.all([
      waitingForApplicants(db, actor, now),
      waitingForOrganisationMembers(db, actor, now),
      ...(actor.expertIds.length > 0 ? [waitingForExperts(db, actor)] : []),
      ...(hasRole(actor, 'OFFICER') ? [ownMoves(db, { actor, now })] : []),
    ]);
    return byDueTime(waiting.flat()).filter((one): one is Waiting & { dueAt: Date } => one.dueAt !== null);
  },
});

const ownMoves = async (db: Tx, asker: Asker): Promise<Waiting[]> =>
  (await officersDesk(db, asker)).filter(({ standing }) => standing === 'mine');
