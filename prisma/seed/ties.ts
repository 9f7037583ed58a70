import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { askTie } from '@/lib/organisations/ties/ask-tie';
import { confirmTie } from '@/lib/organisations/ties/confirm-tie';
import { actorsOf, type Person } from './actors';
import type { Clock } from './clock';

/** The demonstration's own organisation bears one filed group, and another asks it to: work for its owner. */
export async function tieGroups(host: { id: string; name: string; owner: Person }, clock: Clock): Promise<void> {
  const groups = await db.organisation.findMany({
    where: { type: 'FILED', status: 'VERIFIED' },
    orderBy: { name: 'asc' },
    take: 2,
    select: { id: true, members: { select: { person: { select: { email: true } } } } },
  });
  const emails = groups.map(({ members }) => members[0]?.person.email ?? '');
  const owners = await actorsOf(emails);
  const ask = (at: number, now: Date) =>
    askTie(
      {
        organisationId: found(groups[at], 'a filed group').id,
        kind: 'HOST',
        as: 'GROUP',
        other: host.name,
        note: '请承接本队的社区微创投项目，指导实施并代管资金。',
      },
      { actor: found(owners.get(emails[at] ?? ''), 'its owner'), now },
    );
  const { tieId } = await ask(0, clock.at(-80, '10:10'));
  await confirmTie({ tieId, version: 1 }, { actor: host.owner, now: clock.at(-79, '15:00') });
  await ask(1, clock.at(-1, '16:40'));
}
