import 'server-only';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { line } from '@/lib/kernel/text';
import { ownPerson } from '../own-person';
import { isPassword } from '../password';
import { admitTry, forgetTries } from '../sessions/tries';
import { switchedOff } from './switched-off';
import { useCode } from './use-code';

/** Takes the password and a code of the generator, or a recovery code. */
export const turnOffSecondFactor = command({
  name: 'person.turnOffSecondFactor',
  input: z.object({ current: z.string().max(200), code: line(40) }),
  beforehand: (tx, _input, from) => admitTry(tx, from),
  subject: ownPerson,
  allow: () => true,
  prepare: async ({ subject: { passwordHash }, input: { current } }) => {
    const right = await isPassword(passwordHash, current);
    refuseIf(right ? [] : [{ code: 'people.problems.passwordWrong', field: 'current' }]);
  },
  async run({ subject: person, input: { code }, actor, tx, now }) {
    // Pressed twice, the second finds it off.
    await takeTurn(tx, `second-factor:${person.id}`);
    const on = await tx.secondFactor.count({ where: { personId: person.id, confirmedAt: { not: null } } });
    refuseIf(on === 1 ? [] : [{ code: 'people.problems.factorOff' }]);
    const isRight = await useCode(tx, person.id, { typed: code, now });
    refuseIf(isRight ? [] : [{ code: 'people.problems.codeWrong', field: 'code' }]);
    await forgetTries(tx, actor);
    await tx.secondFactor.update({ where: { personId: person.id }, data: switchedOff });
    return { id: person.id };
  },
  about: ({ result }) => ({ id: result.id, cityId: null, toState: 'off' }),
});
