import 'server-only';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { line } from '@/lib/kernel/text';
import { ownPerson } from '../own-person';
import { admitTry, forgetTries } from '../sessions/tries';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { openSecret } from './secret';
import { isGeneratorCode, useCode } from './use-code';

/**
 * Ten new recovery codes in place of those that are left; the second factor stays on all the while. Takes a code of the
 * generator: with a recovery code alone, which may have been found on paper, nobody makes themselves ten more.
 */
export const renewRecoveryCodes = command({
  name: 'person.renewRecoveryCodes',
  input: z.object({ code: line(40) }),
  beforehand: (tx, _input, from) => admitTry(tx, from),
  subject: ownPerson,
  allow: () => true,
  async run({ subject: { id: personId }, input: { code }, actor, tx, now }) {
    await takeTurn(tx, `second-factor:${personId}`);
    const on = await tx.secondFactor.count({ where: { personId, confirmedAt: { not: null } } });
    refuseIf(on === 1 ? [] : [{ code: 'people.problems.factorOff' }]);
    const isRight = isGeneratorCode(code) && (await useCode(tx, personId, { typed: code, now }));
    refuseIf(isRight ? [] : [{ code: 'people.problems.codeWrong', field: 'code' }]);
    await forgetTries(tx, actor);
    const factor = found(await tx.secondFactor.findUnique({ where: { personId } }), 'the factor that is on');
    const [secret, recoveryCodes] = [await openSecret(tx, factor), newRecoveryCodes()];
    const recoveryHashes = recoveryCodes.map((each) => hashOfRecoveryCode(secret, each));
    await tx.secondFactor.update({ where: { personId }, data: { recoveryHashes } });
    return { id: personId, recoveryCodes };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
