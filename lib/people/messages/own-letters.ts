import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import { isOneTime, letterBringsNews, withoutSecret } from '@/lib/mail/forget-secrets';
import { wholeLetter } from '@/lib/mail/whole-letter';

/** What was written to whoever asks, newest first, with its read marks; links and codes that open something are left out. */
export const ownLetters = query({
  name: 'person.letters',
  input: z.object({ page: pageNumber }),
  subject: oneselfIf(({ personId }) => personId !== null),
  async run({ db, actor, input: { page } }) {
    const toEmail = (await emailOf(db, actor)) ?? '';
    const [total, unread, rows] = await Promise.all([
      db.letter.count({ where: { toEmail } }),
      unreadOf(db, toEmail),
      db.letter.findMany({
        where: { toEmail },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...windowOf(page),
        select: { id: true, subject: true, body: true, secret: true, signedBy: true, createdAt: true, readAt: true },
      }),
    ]);
    const letters = rows.map(({ body, secret, signedBy, ...letter }) => ({
      ...letter,
      isOneTime: isOneTime({ body, secret }),
      text: wholeLetter({ ...withoutSecret({ body, secret }), signedBy }),
    }));
    return { page, total, unread, letters };
  },
});

export type OwnLetter = Awaited<ReturnType<typeof ownLetters>>['letters'][number];

/** The address letters to a person go to. */
export async function emailOf(db: Tx, { personId }: Actor): Promise<string | null> {
  if (personId === null) return null;
  return (await db.person.findUnique({ where: { id: personId }, select: { email: true } }))?.email ?? null;
}

async function unreadOf(db: Tx, toEmail: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "Letter" l WHERE l."toEmail" = ${toEmail} AND l."readAt" IS NULL AND ${letterBringsNews}`;
  return row?.count ?? 0;
}
