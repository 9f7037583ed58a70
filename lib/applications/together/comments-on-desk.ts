import 'server-only';
import type { Tx } from '@/lib/db/client';
import { awaiting } from './comments';

export type WaitingComments = { count: number; fieldKey: string; author: string };

/** What colleagues said and whoever asks has not answered, by application: at how many questions, and the first of them. */
export async function commentsOnDesk(
  db: Tx,
  applicationIds: string[],
  personId: string | null,
): Promise<Map<string, WaitingComments>> {
  if (applicationIds.length === 0) return new Map();
  const open = await db.fieldComment.findMany({
    where: { applicationId: { in: applicationIds }, resolvedAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { applicationId: true, fieldKey: true, authorId: true, author: { select: { name: true } } },
  });
  const words = open.map(({ authorId, author, ...word }) => ({ ...word, author: authorId, name: author.name }));
  const byApplication = Map.groupBy(words, ({ applicationId }) => applicationId);
  return new Map(
    [...byApplication].flatMap(([applicationId, said]) => {
      const mine = awaiting(said, personId);
      // The one that waits longest leads.
      const first = mine.at(-1);
      return first === undefined
        ? []
        : [[applicationId, { count: mine.length, fieldKey: first.fieldKey, author: first.name }]];
    }),
  );
}
