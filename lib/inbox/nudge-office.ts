import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { type Actor, hasRole } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import { caseKey } from './assign-case';
import { caseNudgeLetter } from './letters';
import { officersDesk, startOfDay } from './officers-desk';

const isOfficer = (actor: Actor): boolean => hasRole(actor, 'OFFICER');

function ownDesk(_tx: Tx, _input: unknown, actor: Actor): Promise<{ personId: string | null } | null> {
  return Promise.resolve(isOfficer(actor) ? { personId: actor.personId } : null);
}

/**
 * Asks the office below, with which a line of the first screen lies, for what is due: a letter to each of its officers, of
 * one thing at most one a day.
 * @throws Refusal 'not-found' when it does not lie with an office below (any more), 'refused' when it was asked today
 */
export const nudgeOffice = command({
  name: 'inbox.nudge',
  input: z.object({ key: caseKey }),
  subject: ownDesk,
  allow: isOfficer,
  async run({ input: { key }, actor, tx, now }) {
    const line = (await officersDesk(tx, { actor, now })).find((one) => one.key === key);
    const path = line?.regionPath ?? line?.officePath;
    if (line?.standing !== 'below' || path === undefined) throw new Refusal('not-found');
    const region = await heldRegion(tx, path);
    if (await wasAskedToday(tx, { key, regionId: region.id }, now))
      throw new Refusal('refused', [{ code: 'inbox.problems.nudgedToday' }]);
    const said = { about: line.about, dueAt: line.dueAt, now, address: fullAddress(paths.office()) };
    await tellOffice(tx, { path, letter: (name) => caseNudgeLetter({ ...said, name }) }, now);
    return { id: region.id, cityId: region.cityId, key, about: line.about, office: line.office ?? '' };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { key } }) => ({ detail: { key } }),
});

/** Of two who press at once the second finds the first. */
async function heldRegion(tx: Tx, path: string): Promise<{ id: string; cityId: string | null }> {
  const region = await tx.region.findFirst({ where: { path }, select: { id: true, cityId: true } });
  if (region === null) throw new Refusal('not-found');
  await tx.$queryRaw`SELECT 1 FROM "Region" WHERE "id" = ${region.id} FOR NO KEY UPDATE`;
  return region;
}

/** Asked once the region is held: what the desk says was read before. */
async function wasAskedToday(tx: Tx, { key, regionId }: { key: string; regionId: string }, now: Date) {
  const asked = await tx.trailEntry.findFirst({
    where: {
      command: 'inbox.nudge',
      entityId: regionId,
      at: { gte: startOfDay(now) },
      detail: { path: ['key'], equals: key },
    },
    select: { id: true },
  });
  return asked !== null;
}
