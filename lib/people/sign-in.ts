import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { line } from '@/lib/kernel/text';
import { countFailure, type Entrance, forgetFailures, isShut } from './entering/attempts';
import { deviceOf, withMark } from './entering/device-marks';
import { isPassword } from './password';

const input = z.object({
  email: line(200),
  password: z.string().max(200),
  userAgent: z.string().max(300).default(''),
  /** What the browser keeps from earlier times: device-marks.ts. */
  marks: z.string().max(1_000).default(''),
});

type Outcome =
  | {
      sessionId: string;
      personId: string;
      /** For the browser to keep; null while a code is due. */
      marks: string | null;
    }
  | { sessionId: null; personId: string | null };

/** How long somebody may look for their telephone. */
const CODE_MS = 10 * 60_000;

async function account(tx: Tx, { email }: z.output<typeof input>) {
  const include = { secondFactor: { select: { confirmedAt: true } } };
  return { person: await tx.person.findUnique({ where: { email: email.toLowerCase() }, include }) };
}

/**
 * Checks a password and opens a session; with a second factor one that waits for its code (enter-code.ts). Returns sessionId null for every kind of failure alike,
 * so that nobody learns whether the account exists, is locked or is disabled.
 */
export const signIn = command({
  name: 'person.signIn',
  input,
  subject: account,
  allow: () => true,
  prepare: async ({ subject: { person }, input: { password } }) => {
    const knownHash = person?.passwordHash ?? null;
    return { knownHash, matches: await isPassword(knownHash, password) };
  },
  async run({ subject: { person }, input: { userAgent, marks }, prepared, tx, now, ip }): Promise<Outcome> {
    // A password changed in between is not the one that was checked.
    const right = prepared.matches && person?.passwordHash === prepared.knownHash;
    const device = person === null ? null : deviceOf(marks, person.id, now);
    const entrance: Entrance = { person, device, ip, now };
    const refused = { sessionId: null, personId: person?.id ?? null };
    if (person !== null && (person.disabledAt !== null || (await isShut(tx, entrance)))) return refused;
    if (person === null || !right) {
      await countFailure(tx, entrance);
      return refused;
    }
    const opened = { personId: person.id, createdAt: now, lastSeenAt: now, ip, userAgent };
    if (person.secondFactor !== null && person.secondFactor.confirmedAt !== null) {
      // The count stays: whoever knows the password alone would have five more codes with each sign-in.
      const codeDueAt = new Date(now.getTime() + CODE_MS);
      const waiting = await tx.session.create({ data: { ...opened, codeDueAt } });
      return { sessionId: waiting.id, personId: person.id, marks: null };
    }
    await forgetFailures(tx, entrance);
    const session = await tx.session.create({ data: opened });
    return { sessionId: session.id, personId: person.id, marks: withMark(marks, person.id, now) };
  },
  // A wrong password was anybody's.
  about: ({ result }) => ({
    id: result.personId ?? '',
    cityId: null,
    ...(result.sessionId === null
      ? { toState: 'failed' }
      : { by: result.personId, toState: result.marks === null ? 'code-due' : 'signed-in' }),
  }),
});
