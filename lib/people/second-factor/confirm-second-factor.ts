import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { line } from '@/lib/kernel/text';
import { ownPerson } from '../own-person';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { openSecret } from './secret';
import { stepOfCode } from './totp';
import { plainCode } from './use-code';

/**
 * A first code shows that the generator is set up: from now on one is asked for at each sign-in. Returns the recovery
 * codes, which nobody sees again. Sessions opened elsewhere by the password alone end.
 */
export const confirmSecondFactor = command({
  name: 'person.confirmSecondFactor',
  input: z.object({ code: line(40) }),
  subject: ownPerson,
  allow: () => true,
  async run({ subject: { id: personId, secondFactor }, input: { code }, actor, tx, now }) {
    const isBegun = secondFactor !== null && secondFactor.confirmedAt === null && secondFactor.sealedSecret !== '';
    if (!isBegun) throw new Refusal('refused', [{ code: 'people.problems.factorNotBegun' }]);
    const secret = await openSecret(tx, secondFactor);
    const step = stepOfCode(secret, plainCode(code), now);
    if (step === null) throw new Refusal('refused', [{ code: 'people.problems.codeWrong', field: 'code' }]);
    const recoveryCodes = newRecoveryCodes();
    const recoveryHashes = recoveryCodes.map((each) => hashOfRecoveryCode(secret, each));
    // Begun anew meanwhile, the secret is another and this code is none of its.
    const { count } = await tx.secondFactor.updateMany({
      where: { personId, confirmedAt: null, sealedSecret: secondFactor.sealedSecret },
      data: { confirmedAt: now, lastStep: step, recoveryHashes },
    });
    refuseIf(count === 1 ? [] : [{ code: 'people.problems.factorNotBegun' }]);
    await tx.session.updateMany({
      where: { personId, endedAt: null, NOT: { id: actor.sessionId ?? '' } },
      data: { endedAt: now },
    });
    return { id: personId, recoveryCodes };
  },
  about: ({ result }) => ({ id: result.id, cityId: null, toState: 'on' }),
});
