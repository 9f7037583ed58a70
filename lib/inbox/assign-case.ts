import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { type Actor, hasRole } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { officersFor } from '@/lib/regions/officers-for';
import { officersDesk } from './officers-desk';

/** As the first screen names its lines. */
export const caseKey = z.string().regex(/^[\w:-]{1,120}$/);

export const assignCaseInput = z.object({
  key: caseKey,
  /** Empty gives the case back to the office. */
  personId: id().or(z.literal('')),
  /** As the page showed it; 0 while it was nobody's yet. */
  version: version(),
});

const isOfficer = (actor: Actor): boolean => hasRole(actor, 'OFFICER');

function ownDesk(_tx: Tx, _input: unknown, actor: Actor): Promise<{ personId: string | null } | null> {
  return Promise.resolve(isOfficer(actor) ? { personId: actor.personId } : null);
}

/**
 * Gives a line of the first screen to one officer of the office whose move it is, or back to the office.
 * @throws Refusal 'not-found' when it does not wait for the actor (any more), 'refused' where nobody holds it and nobody is to, 'conflict' when somebody gave it meanwhile
 */
export const assignCase = command({
  name: 'inbox.assign',
  input: assignCaseInput,
  subject: ownDesk,
  allow: isOfficer,
  async run({ input: { key, personId, version: seen }, actor, tx, now }) {
    const line = (await officersDesk(tx, { actor, now })).find((one) => one.key === key);
    if (line?.regionPath === undefined) throw new Refusal('not-found');
    // Given to nobody it would change nothing, and look as if it had.
    if (personId === '' && seen === 0)
      throw new Refusal('refused', [{ code: 'inbox.problems.noHolder', field: 'personId' }]);
    const region = await tx.region.findFirst({ where: { path: line.regionPath }, select: { id: true, cityId: true } });
    if (region === null) throw new Refusal('not-found');
    const chosen = (await officersFor(tx, line.regionPath)).find(({ id: officer }) => officer === personId);
    if (personId !== '' && chosen === undefined)
      throw new Refusal('refused', [{ code: 'inbox.problems.notOfOffice', field: 'personId' }]);
    const given = { personId: personId === '' ? null : personId, assignedById: actor.personId ?? '', assignedAt: now };
    if (seen === 0) await tx.caseAssignment.create({ data: { key, regionId: region.id, ...given } });
    else
      await tx.caseAssignment.update({
        where: { key, version: seen },
        data: { ...given, version: { increment: 1 } },
      });
    return {
      id: region.id,
      cityId: region.cityId,
      key,
      holderId: given.personId,
      about: line.about,
      name: chosen?.name ?? null,
    };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { key, holderId } }) => ({ detail: { key, holderId } }),
});
