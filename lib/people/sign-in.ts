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
  | { sessionId: string; personId: string /** For the browser to keep. */; marks: string }
  | { sessionId: null; personId: string | null };

async function account(tx: Tx, { email }: z.output<typeof input>) {
  return { person: await tx.person.findUnique({ where: { email: email.toLowerCase() } }) };
}

/**
 * Checks a password and opens a session. Returns sessionId null for every kind of failure alike,
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
    await forgetFailures(tx, entrance);
    const session = await tx.session.create({
      data: { personId: person.id, createdAt: now, lastSeenAt: now, ip, userAgent },
    });
    return { sessionId: session.id, personId: person.id, marks: withMark(marks, person.id, now) };
  },
  about: ({ result }) => ({
    id: result.personId ?? '',
    cityId: null,
    toState: result.sessionId === null ? 'failed' : 'signed-in',
  }),
});
