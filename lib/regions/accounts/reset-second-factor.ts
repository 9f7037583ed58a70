import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { factorResetLetter } from '@/lib/people/letters';
import { knownName } from '@/lib/people/rules';
import { switchedOff } from '@/lib/people/second-factor/switched-off';
import { mayKeepAccounts } from './disable-accounts';
import { accountsInCharge } from './in-charge';

async function accountOf(tx: Tx, { personId }: { personId: string }, actor: Actor) {
  return tx.person.findFirst({ where: { AND: [{ id: personId }, accountsInCharge(actor)] } });
}

/**
 * For somebody who has lost telephone and recovery codes: their second factor is off, their sessions end, and a letter tells
 * them. One's own is switched off with a code, as everybody's.
 */
export const resetSecondFactor = command({
  name: 'account.resetSecondFactor',
  input: z.object({ personId: id() }),
  subject: accountOf,
  allow: mayKeepAccounts,
  async run({ subject: person, actor, tx, now }) {
    refuseIf(person.id === actor.personId ? [{ code: 'regions.problems.ownAccount' }] : []);
    const { count } = await tx.secondFactor.updateMany({
      where: { personId: person.id, confirmedAt: { not: null } },
      data: switchedOff,
    });
    refuseIf(count === 1 ? [] : [{ code: 'people.problems.factorOff' }]);
    await tx.session.updateMany({ where: { personId: person.id, endedAt: null }, data: { endedAt: now } });
    const name = knownName(person);
    await postLetter(
      tx,
      { to: { email: person.email, name }, text: factorResetLetter(name, fullAddress(paths.secondFactor())) },
      now,
    );
    return { id: person.id };
  },
  about: ({ result }) => ({ id: result.id, cityId: null, fromState: 'on', toState: 'off' }),
});
