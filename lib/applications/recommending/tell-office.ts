import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LetterText } from '@/lib/mail/post-letter';
import { postLetters } from '@/lib/mail/post-letters';

/** Writes to everybody of the office at this place; where nobody works yet, to the nearest one above in which somebody does. */
export async function tellOffice(
  tx: Tx,
  { path, letter }: { path: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const ids = path.split('/').filter(Boolean);
  const officers = await tx.person.findMany({
    where: { disabledAt: null, grants: { some: { role: 'OFFICER', regionId: { in: ids }, revokedAt: null } } },
    orderBy: { id: 'asc' },
    select: {
      name: true,
      email: true,
      grants: { where: { role: 'OFFICER', regionId: { in: ids }, revokedAt: null }, select: { regionId: true } },
    },
  });
  const nearest = ids.findLast((id) => officers.some(({ grants }) => grants.some(({ regionId }) => regionId === id)));
  const letters = officers
    .filter(({ grants }) => grants.some(({ regionId }) => regionId === nearest))
    .map(({ name, email }) => ({ to: { name, email }, text: letter(name) }));
  await postLetters(tx, letters, now);
}
