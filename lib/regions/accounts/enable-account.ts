import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { mayKeepAccounts } from './disable-accounts';
import { accountsInCharge } from './in-charge';

async function accountOf(tx: Tx, { personId }: { personId: string }, actor: Actor) {
  return tx.person.findFirst({ where: { AND: [{ id: personId }, accountsInCharge(actor)] }, select: { id: true } });
}

/** Opens a closed account again, with the password and the roles it had. */
export const enableAccount = command({
  name: 'account.enable',
  input: z.object({ personId: id() }),
  subject: accountOf,
  allow: mayKeepAccounts,
  async run({ subject: person, tx }) {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, disabledAt: { not: null } },
      data: { disabledAt: null, disabledReason: '', version: { increment: 1 } },
    });
    if (count !== 1) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    return { id: person.id };
  },
  about: ({ result }) => ({ id: result.id, cityId: null, fromState: 'disabled', toState: 'open' }),
});
