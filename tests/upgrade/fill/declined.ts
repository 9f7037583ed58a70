import { db } from '@/lib/db/client';
import { DecliningCause } from '@/lib/db/generated/enums';
import { found } from '@/lib/kernel/found';
import { declineAssignments } from '@/lib/reviews/scoring/decline-assignments';
import { actorsOf } from '@/prisma/seed/actors';
import { fixtureNow } from './setting';

/** Reviews that experts declined, one for every cause. */
export async function fillDeclined(): Promise<void> {
  const causes = Object.values(DecliningCause);
  const open = await db.reviewAssignment.findMany({
    where: {
      status: 'INVITED',
      barred: false,
      stage: { status: 'SCORING' },
      application: { status: { not: 'WITHDRAWN' } },
      expert: { status: 'ACTIVE' },
    },
    orderBy: { id: 'asc' },
    take: causes.length,
    select: { id: true, expert: { select: { person: { select: { email: true } } } } },
  });
  for (const [index, cause] of causes.entries()) {
    const { id, expert } = found(open[index], 'a review that waits for an answer');
    const { email } = expert.person;
    const actor = found((await actorsOf([email])).get(email), email);
    await declineAssignments({ assignmentIds: [id], cause, note: '谢谢。' }, { actor, now: fixtureNow });
  }
}
