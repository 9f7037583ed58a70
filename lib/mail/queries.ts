import 'server-only';
import { db } from '@/lib/db/client';

export const LETTERS_PER_PAGE = 50;

/** The letters written, newest first: read on the outbox page of a demonstration only. */
export async function letters(page: number) {
  const [total, rows] = await Promise.all([
    db.letter.count(),
    db.letter.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * LETTERS_PER_PAGE,
      take: LETTERS_PER_PAGE,
    }),
  ]);
  return { total, rows };
}
