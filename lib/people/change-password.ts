import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { isPassword } from './password';
import { preparedPassword, replacePassword, withFormerPasswords } from './passwords/new-password';
import { admitTry, forgetTries } from './sessions/tries';

const input = z.object({ current: z.string().max(200), password: z.string().max(200), repeated: z.string().max(200) });

async function ownPerson(tx: Tx, _input: object, actor: Actor) {
  if (actor.personId === null) return null;
  return tx.person.findUnique({ where: { id: actor.personId }, include: withFormerPasswords });
}

/** Ends every session, the present one included, and every open link: whoever changes a password signs in anew. */
export const changePassword = command({
  name: 'person.changePassword',
  input,
  beforehand: (tx, _input, from) => admitTry(tx, from),
  subject: ownPerson,
  allow: () => true,
  prepare: async ({ subject: person, input }) => {
    const right = await isPassword(person.passwordHash, input.current);
    refuseIf(right ? [] : [{ code: 'people.problems.passwordWrong', field: 'current' }]);
    return { knownHash: person.passwordHash, passwordHash: await preparedPassword(person, input) };
  },
  async run({ subject: person, prepared: { knownHash, passwordHash }, actor, tx, now }) {
    // Whoever changed it in between has ended this session too.
    if (person.passwordHash !== knownHash) throw new Refusal('conflict');
    await forgetTries(tx, actor);
    const changed = await replacePassword(tx, person, { passwordHash, now });
    return tx.person.update({
      where: { id: person.id, version: person.version },
      data: changed,
      select: { id: true },
    });
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
