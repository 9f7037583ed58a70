import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { memberSeesApplication } from '../sees';

/** Subject of what is asked of one sheet's cells: no more of an application of one's own than which sheet and form it is. */
export async function sheetOfOwn(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: { organisationId: true, sheetId: true, sheet: { select: { formId: true } } },
  });
  return memberSeesApplication.look(actor, application);
}
