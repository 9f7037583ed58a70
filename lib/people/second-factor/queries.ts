import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { isCompulsory, rolesHeld } from '../entering/debts';
import { settings } from '../entering/settings';
import { ownSees } from '../sees';
import { openSecret } from './secret';
import { base32, otpauth } from './totp';

/** How one's own second factor stands. Its secret is shown between its making and the first code, and never again. */
type OwnFactor = { isCompulsory: boolean } & (
  | { state: 'off' }
  | { state: 'begun'; secret: string; address: string }
  | { state: 'on'; confirmedAt: Date; recoveryCodes: number }
);

export const ownSecondFactor = query({
  name: 'person.secondFactor',
  input: z.object({}),
  subject: factorOfActor,
  async run({ db, subject: { id: personId, email, secondFactor }, actor }): Promise<OwnFactor> {
    const facts = { isCompulsory: isCompulsory(rolesHeld(actor), settings().secondFactorFor) };
    if (secondFactor === null || secondFactor.sealedSecret === '') return { ...facts, state: 'off' };
    const { confirmedAt, recoveryHashes, sealedSecret } = secondFactor;
    if (confirmedAt !== null) return { ...facts, state: 'on', confirmedAt, recoveryCodes: recoveryHashes.length };
    const secret = await openSecret(db, { personId, sealedSecret });
    return { ...facts, state: 'begun', secret: base32(secret), address: otpauth(secret, email) };
  },
});

async function factorOfActor(db: Tx, _: unknown, actor: Actor) {
  const person = await db.person.findFirst({
    where: ownSees.where(actor),
    select: { id: true, email: true, secondFactor: true },
  });
  return ownSees.look(actor, person);
}
