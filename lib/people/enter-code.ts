import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { line } from '@/lib/kernel/text';
import { countFailure, type Entrance, forgetFailures, isShut } from './entering/attempts';
import { deviceOf, withMark } from './entering/device-marks';
import { useCode } from './second-factor/use-code';

const input = z.object({ code: line(40), marks: z.string().max(1_000).default('') });

type Outcome = {
  isIn: boolean;
  personId: string;
  /** For the browser to keep. */
  marks: string | null;
};

/** The session this browser holds; it waits for its code, unless the form was sent twice. */
async function heldSession(tx: Tx, _input: object, { sessionId, personId }: Actor) {
  if (sessionId === null) return { session: null };
  const where = { id: sessionId, endedAt: null, ...(personId === null ? {} : { personId }) };
  return { session: await tx.session.findFirst({ where, include: { person: true } }) };
}

/**
 * The second step of signing in: a code of the generator, or a recovery code. A wrong one counts like a wrong password, and
 * every kind of failure is answered alike.
 */
export const enterCode = command({
  name: 'person.enterCode',
  input,
  subject: heldSession,
  allow: (_, { session }) => session !== null,
  async run({ subject: { session }, input: { code, marks }, tx, now, ip }): Promise<Outcome> {
    const { person, id: sessionId } = found(session, 'the session that was allowed');
    const refused = { isIn: false, personId: person.id, marks: null };
    await takeTurn(tx, `code:${sessionId}`);
    const latest = found(await tx.session.findUnique({ where: { id: sessionId } }), 'the session that was held');
    if (latest.endedAt !== null || person.disabledAt !== null) return refused;
    if (latest.codeDueAt === null) return { ...refused, isIn: true };
    const entrance: Entrance = { person, device: deviceOf(marks, person.id, now), ip, now };
    if (latest.codeDueAt <= now || (await isShut(tx, entrance))) return refused;
    if (!(await useCode(tx, person.id, { typed: code, now }))) {
      await countFailure(tx, entrance);
      return refused;
    }
    await forgetFailures(tx, entrance);
    await tx.session.update({ where: { id: sessionId }, data: { codeDueAt: null, lastSeenAt: now } });
    return { isIn: true, personId: person.id, marks: withMark(marks, person.id, now) };
  },
  // Who waits for a code has shown the password.
  about: ({ result: { personId, isIn } }) => ({
    id: personId,
    cityId: null,
    by: personId,
    toState: isIn ? 'signed-in' : 'failed',
  }),
  trail: ({ result }) => (result.isIn && result.marks === null ? null : {}),
});
