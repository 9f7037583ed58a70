import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { sheetOfOwn } from '../filling/sheet-of-own';

/** The sheet of an application of one's own, and how far each of its cells is: what a page that was away compares itself with. */
export const cellVersions = query({
  name: 'application.cellVersions',
  input: z.object({ applicationId: id() }),
  subject: sheetOfOwn,
  async run({ db, subject: { sheetId } }) {
    const cells = await db.cell.findMany({ where: { sheetId }, select: { key: true, version: true } });
    return { sheetId, versions: Object.fromEntries(cells.map(({ key, version }) => [key, version])) };
  },
});
