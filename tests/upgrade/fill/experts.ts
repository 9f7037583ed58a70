import { db } from '@/lib/db/client';
import { endConflict } from '@/lib/experts/end-conflict';
import { recordConflict } from '@/lib/experts/record-conflict';
import { conflictKinds } from '@/lib/experts/schema';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { found } from '@/lib/kernel/found';
import type { Setting } from './setting';

/** One expert who rests, with a conflict of every kind, one of which is over. */
export async function fillExperts({ by: { city }, places }: Setting): Promise<void> {
  const experts = await db.expert.findMany({
    where: { cityId: places.hangzhou.id },
    orderBy: { person: { email: 'desc' } },
    take: 1,
  });
  const expert = found(experts[0], 'an expert');
  const organisations = await db.organisation.findMany({
    where: { status: 'VERIFIED', conflicts: { none: { personId: expert.personId } } },
    orderBy: { name: 'asc' },
    take: conflictKinds.length,
  });
  const conflicts: { id: string }[] = [];
  for (const [index, kind] of conflictKinds.entries()) {
    const organisation = found(organisations[index], 'an organisation').id;
    await recordConflict({ expertId: expert.id, organisation, kind, note: `第 ${index + 1} 项` }, city);
    conflicts.push(
      found(await db.conflictOfInterest.findFirst({ where: { expert: { id: expert.id }, kind } }), 'the conflict'),
    );
  }
  await endConflict({ conflictId: found(conflicts[0], 'a conflict').id }, city);
  const { version } = await db.expert.findUniqueOrThrow({ where: { id: expert.id } });
  await suspendExpert({ expertId: expert.id, version, reason: '本人申请暂停一年。' }, city);
}
