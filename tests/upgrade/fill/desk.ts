import { nudge } from '@/lib/cockpit/nudging/nudge';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { assignCase } from '@/lib/inbox/assign-case';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { found } from '@/lib/kernel/found';
import { officersFor } from '@/lib/regions/officers-for';
import type { Setting } from './setting';

const DAY_MS = 86_400_000;

/** A line of the first screen given to somebody; of each group one who is late asked for what is due. */
export async function fillDesk({ by: { city } }: Setting): Promise<void> {
  const key = found(await ownCase(city), 'a line that can be given');
  await assignCase({ key, personId: city.actor.personId, version: 0 }, city);
  // By then everything that has a date is late.
  const later = { ...city, now: new Date(city.now.getTime() + 60 * DAY_MS) };
  for (const { id: roundId } of await db.round.findMany({ where: { cityId: city.actor.grants[0]?.cityId ?? '' } })) {
    const { late } = await roundCockpit({ roundId }, later);
    for (const group of new Set(late.map((one) => one.group))) await nudge({ roundId, group, target: '' }, later);
  }
}

/** The first line whose move is that of the officer's own office. */
async function ownCase(officer: Setting['by']['city']): Promise<string | undefined> {
  for (const { key, regionPath } of await waitingForOfficer({}, officer)) {
    const able = regionPath === undefined ? [] : await officersFor(db, regionPath);
    if (able.some(({ id }) => id === officer.actor.personId)) return key;
  }
  return undefined;
}
