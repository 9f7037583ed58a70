import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownPerson } from '../own-person';
import { isPassword } from '../password';
import { admitTry, forgetTries } from '../sessions/tries';
import { newSecret, sealSecret } from './secret';

/** Makes a secret for a generator; it counts once a first code has confirmed it. Begun again, there is a new one. */
export const beginSecondFactor = command({
  name: 'person.beginSecondFactor',
  input: z.object({ current: z.string().max(200) }),
  beforehand: (tx, _input, from) => admitTry(tx, from),
  subject: ownPerson,
  allow: () => true,
  prepare: async ({ subject: { passwordHash }, input: { current } }) => {
    const right = await isPassword(passwordHash, current);
    refuseIf(right ? [] : [{ code: 'people.problems.passwordWrong', field: 'current' }]);
  },
  async run({ subject: { id: personId, secondFactor }, actor, tx, now }) {
    const isOn = secondFactor !== null && secondFactor.confirmedAt !== null;
    refuseIf(isOn ? [{ code: 'people.problems.factorOn' }] : []);
    await forgetTries(tx, actor);
    const begun = {
      sealedSecret: await sealSecret(tx, personId, newSecret()),
      begunAt: now,
      lastStep: 0,
      recoveryHashes: [],
    };
    await tx.secondFactor.upsert({
      where: { personId, confirmedAt: null },
      create: { personId, ...begun },
      update: begun,
    });
    return { id: personId };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
