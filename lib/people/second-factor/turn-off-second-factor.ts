import 'server-only';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { line } from '@/lib/kernel/text';
import { countFailure, type Entrance, forgetFailures, isShut } from '../entering/attempts';
import { ownPerson } from '../own-person';
import { isPassword } from '../password';
import { switchedOff } from './switched-off';
import { useCode } from './use-code';

/**
 * Takes the password and a code. A wrong code is no refusal but an outcome, so that it is counted like one at the sign-in;
 * with the door shut nothing is tried.
 */
export const turnOffSecondFactor = command({
  name: 'person.turnOffSecondFactor',
  input: z.object({ current: z.string().max(200), code: line(40) }),
  subject: ownPerson,
  allow: () => true,
  prepare: async ({ subject: { passwordHash }, input: { current } }) => {
    const right = await isPassword(passwordHash, current);
    refuseIf(right ? [] : [{ code: 'people.problems.passwordWrong', field: 'current' }]);
  },
  async run({ subject: person, input: { code }, tx, now, ip }) {
    // Pressed twice, the second finds it off.
    await takeTurn(tx, `second-factor:${person.id}`);
    const on = await tx.secondFactor.count({ where: { personId: person.id, confirmedAt: { not: null } } });
    refuseIf(on === 1 ? [] : [{ code: 'people.problems.factorOff' }]);
    const entrance: Entrance = { person, device: null, ip, now };
    if (await isShut(tx, entrance)) return { id: person.id, isOff: false };
    if (!(await useCode(tx, person.id, { typed: code, now }))) {
      await countFailure(tx, entrance);
      return { id: person.id, isOff: false };
    }
    await forgetFailures(tx, entrance);
    await tx.secondFactor.update({ where: { personId: person.id }, data: switchedOff });
    return { id: person.id, isOff: true };
  },
  about: ({ result }) => ({ id: result.id, cityId: null, toState: result.isOff ? 'off' : 'failed' }),
});
