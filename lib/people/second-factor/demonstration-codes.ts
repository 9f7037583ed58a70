import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { openSecret } from './secret';
import { hotp, STEP_MS, stepOf } from './totp';

/** Only in a demonstration, beside its letters, and there to everybody. */
const inDemonstration = oneselfIf(() => process.env['GONGCHUANG_DEMO'] === '1');

/** No address in earnest ends in this (RFC 2606). */
const DEMONSTRATION = '@demo.example';
const MOST = 100;

/**
 * What the generators of the demonstration's accounts would show now, so that a second step of signing in can be tried without
 * a telephone. A code that was used already gives way to the next, which is accepted ahead of its time.
 */
export const demonstrationCodes = query({
  name: 'person.demonstrationCodes',
  input: z.object({}),
  subject: inDemonstration,
  async run({ db, now }) {
    const factors = await db.secondFactor.findMany({
      where: { confirmedAt: { not: null } },
      orderBy: { confirmedAt: 'asc' },
      take: MOST,
      include: { person: { select: { name: true, email: true } } },
    });
    const current = stepOf(now);
    const codes = [];
    for (const { person, ...factor } of factors.filter(({ person }) => person.email.endsWith(DEMONSTRATION))) {
      const step = Math.min(Math.max(current, factor.lastStep + 1), current + 1);
      const code = hotp(await openSecret(db, factor), step);
      codes.push({ ...person, code, until: new Date((step + 1) * STEP_MS) });
    }
    return codes;
  },
});
