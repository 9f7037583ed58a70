import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { containing } from '@/lib/lists/containing';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import { openFor } from '@/lib/vault/open-for';

/** Letters hold one-time links: only in a demonstration may they be read, and then by everybody. */
const inDemonstration = oneselfIf(() => process.env['GONGCHUANG_DEMO'] === '1');

/** The letters written, newest first; those to one address, or to a part of it, where that is asked. */
export const letters = query({
  name: 'letter.list',
  input: z.object({ page: pageNumber, to: z.string().trim().max(100).default('').catch('') }),
  subject: inDemonstration,
  async run({ db, input: { page, to } }) {
    const where = to === '' ? {} : { toEmail: containing(to) };
    const [total, rows] = await Promise.all([
      db.letter.count({ where }),
      db.letter.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...windowOf(page) }),
    ]);
    const phones = await openFor(
      db,
      rows.map(({ id: record, toPhone: sealed }) => ({ column: 'Letter.toPhone', record, sealed, reader: 'public' })),
    );
    return { page, to, total, rows: rows.map((letter, at) => ({ ...letter, toPhone: phones[at] ?? '' })) };
  },
});
