import 'server-only';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { visibleTo } from './visible-to';

/** A file that proves something about an organisation, for whoever may see the organisation; null for everybody else. */
export async function evidenceFile(actor: Actor, fileId: string): Promise<StoredFile | null> {
  const proves = { OR: [{ usccOverrideFileId: fileId }, { standings: { some: { fileId } } }] };
  const organisation = await db.organisation.findFirst({
    where: { AND: [visibleTo(actor), proves] },
    select: { id: true },
  });
  return organisation === null ? null : db.storedFile.findUnique({ where: { id: fileId } });
}
