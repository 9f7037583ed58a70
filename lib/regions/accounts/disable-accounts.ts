import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { About } from '@/lib/kernel/about';
import { type Actor, isSecurityAdministratorAt } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, requiredProse } from '@/lib/kernel/text';
import { closeWaysIn } from '@/lib/people/close-ways-in';
import { problemsInEnding } from '../appointments/rules';
import { isLastSecurityAdministrator, takeSecurityTurn } from '../appointments/security-administrators';
import { accountsInCharge } from './in-charge';

const noneChosen = 'regions.problems.noneChosen';

const input = z.object({
  /** One, or those ticked in the list. */
  personIds: z
    .union([id(), z.array(id()).max(500)], { message: noneChosen })
    .transform((ids) => [...new Set([ids].flat())])
    .refine((ids) => ids.length > 0, { message: noneChosen }),
  reason: requiredProse(limits.reason),
});

async function chosenAccounts(tx: Tx, { personIds }: z.output<typeof input>, actor: Actor) {
  await takeSecurityTurn(tx);
  const people = await tx.person.findMany({
    where: { AND: [{ id: { in: personIds } }, accountsInCharge(actor)] },
    orderBy: { id: 'asc' },
    include: { grants: { where: { revokedAt: null }, include: { region: { select: { path: true } } } } },
  });
  return people.length === personIds.length ? { people } : null;
}

/**
 * Closes accounts: their sessions end, their links are closed, nobody signs in with them. What they hold stays theirs for when
 * the account is opened again.
 * @throws Refusal 'refused' for one's own, and for the last security administrator of a place; 'conflict' when one was closed already
 */
export const disableAccounts = command({
  name: 'account.disable',
  input,
  subject: chosenAccounts,
  allow: mayKeepAccounts,
  async run({ subject: { people }, input: { personIds, reason }, actor, tx, now }) {
    refuseIf(people.some(({ id: own }) => own === actor.personId) ? [{ code: 'regions.problems.ownAccount' }] : []);
    const { count } = await tx.person.updateMany({
      where: { id: { in: personIds }, disabledAt: null },
      data: { disabledAt: now, disabledReason: reason, version: { increment: 1 } },
    });
    if (count !== people.length) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    for (const person of people) {
      for (const { role, region } of person.grants) {
        const held = { role, personId: person.id, path: region?.path ?? '/' };
        refuseIf(problemsInEnding(await isLastSecurityAdministrator(tx, held)));
      }
      await closeWaysIn(tx, person, now);
    }
    return { count };
  },
  about: ({ subject: { people } }) => people.map(closed) as [About, ...About[]],
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});

const closed = ({ id: personId }: { id: string }): About => ({
  id: personId,
  cityId: null,
  fromState: 'open',
  toState: 'disabled',
});

/** Whoever appoints somewhere; which accounts is said by `accountsInCharge`. */
export function mayKeepAccounts(actor: Actor): boolean {
  return actor.grants.some(({ regionPath }) => isSecurityAdministratorAt(actor, regionPath));
}
