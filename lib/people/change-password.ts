import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { closeWaysIn } from './close-ways-in';
import { hashPassword, isPassword } from './password';
import { problemsInPassword } from './rules';

const input = z.object({ current: z.string().max(200), password: z.string().max(200), repeated: z.string().max(200) });

async function ownPerson(tx: Tx, _input: object, actor: Actor) {
  return actor.personId === null ? null : tx.person.findUnique({ where: { id: actor.personId } });
}

/** Ends every session, the present one included, and every open link: whoever changes a password signs in anew. */
export const changePassword = command({
  name: 'person.changePassword',
  input,
  subject: ownPerson,
  allow: () => true,
  prepare: async ({ subject: person, input: { current, password, repeated } }) => {
    const right = await isPassword(person.passwordHash, current);
    refuseIf(right ? [] : [{ code: 'people.problems.passwordWrong', field: 'current' }]);
    refuseIf(problemsInPassword(password, person.email));
    refuseIf(password === repeated ? [] : [{ code: 'people.problems.passwordsDiffer', field: 'repeated' }]);
    return { knownHash: person.passwordHash, passwordHash: await hashPassword(password) };
  },
  async run({ subject: person, prepared: { knownHash, passwordHash }, tx, now }) {
    // Whoever changed it in between has ended this session too.
    if (person.passwordHash !== knownHash) throw new Refusal('conflict');
    await closeWaysIn(tx, person, now);
    return tx.person.update({
      where: { id: person.id, version: person.version },
      data: { passwordHash, passwordChangedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
