import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { memberSeesApplication } from '../sees';

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

async function sheetOfOwn(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: { organisationId: true, sheetId: true },
  });
  return memberSeesApplication.look(actor, application);
}
