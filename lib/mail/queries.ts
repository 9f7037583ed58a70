import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import { openFor } from '@/lib/vault/open-for';

/** Letters hold one-time links: only in a demonstration may they be read, and then by everybody. */
const inDemonstration = oneselfIf(() => process.env['GONGCHUANG_DEMO'] === '1');

/** The letters written, newest first. */
export const letters = query({
  name: 'letter.list',
  input: z.object({ page: pageNumber }),
  subject: inDemonstration,
  async run({ db, input: { page } }) {
    const [total, rows] = await Promise.all([
      db.letter.count(),
      db.letter.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...windowOf(page) }),
    ]);
    const phones = await openFor(
      db,
      rows.map(({ id: record, toPhone: sealed }) => ({ column: 'Letter.toPhone', record, sealed, reader: 'public' })),
    );
    return { page, total, rows: rows.map((letter, at) => ({ ...letter, toPhone: phones[at] ?? '' })) };
  },
});
