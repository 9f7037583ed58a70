import 'server-only';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { awardsPolicy } from '../policy';

/** The stamped paper of an organisation's objection, for those who handle it; null for everybody else. */
export async function objectionSeal(actor: Actor, objectionId: string): Promise<StoredFile | null> {
  const objection = await db.objection.findUnique({
    where: { id: objectionId },
    select: { sealFile: true, notice: { select: { round: { select: { region: { select: { path: true } } } } } } },
  });
  return objection !== null && awardsPolicy.handleObjection(actor, objection.notice) ? objection.sealFile : null;
}
