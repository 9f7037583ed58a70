import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { askTie } from '@/lib/organisations/ties/ask-tie';
import { confirmTie } from '@/lib/organisations/ties/confirm-tie';
import { declineTie } from '@/lib/organisations/ties/decline-tie';
import { endTie } from '@/lib/organisations/ties/end-tie';
import { withdrawTie } from '@/lib/organisations/ties/withdraw-tie';
import { actorsOf } from '@/prisma/seed/actors';
import type { Setting } from './setting';

/** A unit recommends groups: one tie in each state a demonstration leaves out. */
export async function fillTies({ by: { owner } }: Setting): Promise<void> {
  const { organisationId } = found(owner.actor.memberships[0], 'a membership');
  const groups = await db.organisation.findMany({
    where: { type: 'FILED', status: 'VERIFIED' },
    orderBy: { name: 'asc' },
    take: 3,
    select: { name: true, members: { select: { person: { select: { email: true } } } } },
  });
  const [declining, ending, left] = await Promise.all(
    groups.map(async ({ name, members }) => {
      const email = members[0]?.person.email ?? '';
      const offered = { organisationId, kind: 'GUIDE', as: 'UNIT', other: name } as const;
      const { tieId } = await askTie(offered, owner);
      const group = { ...owner, actor: found((await actorsOf([email])).get(email), 'its owner') };
      return { tieId, group };
    }),
  );
  const answer = (one: typeof declining) => ({ tieId: found(one, 'a tie').tieId, version: 1 });
  await declineTie({ ...answer(declining), note: '已有指导单位。' }, found(declining, 'a tie').group);
  await confirmTie(answer(ending), found(ending, 'a tie').group);
  await endTie({ ...answer(ending), version: 2, note: '指导期满。' }, owner);
  await withdrawTie(answer(left), owner);
}
