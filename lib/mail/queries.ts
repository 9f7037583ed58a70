import 'server-only';
import { db } from '@/lib/db/client';
import { windowOf } from '@/lib/lists/ranked';

/** The letters written, newest first: read on the outbox page of a demonstration only. */
export async function letters(page: number) {
  const [total, rows] = await Promise.all([
    db.letter.count(),
    db.letter.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...windowOf(page),
    }),
  ]);
  return { total, rows };
}
