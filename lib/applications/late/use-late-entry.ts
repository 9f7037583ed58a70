import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { movedAlong } from '@/lib/kernel/about';
import { found } from '@/lib/kernel/found';
import { isAccepting, type RoundWindow } from '@/lib/rounds/rules';
import { moveLateEntry } from './move-late-entry';
import { shutDrafts } from './on-drafts';

type HandedIn = {
  status: ApplicationStatus;
  lateEntryId: string | null;
  round: RoundWindow;
};

/** Settles a grant as its application is handed in: what comes late uses it up, what came in time after all leaves it. */
export async function settleLateEntry(
  tx: Tx,
  { status, lateEntryId, round }: HandedIn,
  { receivedAt, now }: { receivedAt: Date; now: Date },
): Promise<{ lateEntryId?: null; lateUntil?: null }> {
  if (status !== 'DRAFT' || lateEntryId === null) return {};
  if (isAccepting(round, receivedAt)) return { lateEntryId: null, lateUntil: null };
  const entry = found(await tx.lateEntry.findUnique({ where: { id: lateEntryId } }), 'the grant of a draft');
  await moveLateEntry(tx, entry, { event: 'use', endedAt: now });
  return {};
}

/** The other drafts are shut once one is handed in: the right was for one. */
export async function shutOthers(tx: Tx, lateEntryId: string | null): Promise<void> {
  if (lateEntryId !== null) await shutDrafts(tx, lateEntryId);
}

/** In the trail of the grant, where handing in has used it. */
export const usedAlong = (
  before: { status: ApplicationStatus },
  { lateEntryId, cityId }: { lateEntryId: string | null; cityId: string },
) =>
  before.status !== 'DRAFT' || lateEntryId === null
    ? []
    : [
        {
          ...movedAlong('lateEntry.use', { id: lateEntryId, cityId, status: 'GRANTED' }, { status: 'USED' }),
          entity: 'lateEntry',
        },
      ];
