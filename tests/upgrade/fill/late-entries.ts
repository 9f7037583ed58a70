import { expireLateEntry } from '@/lib/applications/late/expire-late-entry';
import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import { refuseLateEntry } from '@/lib/applications/late/refuse-late-entry';
import { revokeLateEntry } from '@/lib/applications/late/revoke-late-entry';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { fixtureNow, type Setting } from './setting';

/** Late entries in every state but the one that the demonstration brings: it was used. */
export async function fillLateEntries({ places, by: { street, district } }: Setting): Promise<void> {
  const { roundId, until } = await db.lateEntry.findFirstOrThrow({ where: { status: 'USED' } });
  const organisations = await db.organisation.findMany({
    where: { status: 'VERIFIED', cityId: places.hangzhou.id, lateEntries: { none: {} } },
    orderBy: { createdAt: 'asc' },
    distinct: ['name'],
    take: 5,
  });
  const later = new Date(until.getTime() + 86_400_000);
  const proposed = async (place: number) => {
    const { name: organisation } = found(organisations[place], 'an organisation');
    const cause = (['OTHER', 'FORCE_MAJEURE', 'AUTHORITY'] as const)[place % 3] ?? 'OTHER';
    const asked = { roundId, organisation, cause, reason: '材料在途。', until: later };
    const { id: lateEntryId, version } = await proposeLateEntry(asked, street);
    return { lateEntryId, version };
  };
  const note = '情况不属实。';
  await proposed(0);
  await grantLateEntry(await proposed(1), district);
  await refuseLateEntry({ ...(await proposed(2)), note }, district);
  await revokeLateEntry({ ...(await proposed(3)), note }, street);
  const { lateEntryId } = await proposed(4);
  await expireLateEntry({ lateEntryId }, { actor: systemActor, now: fixtureNow });
}
