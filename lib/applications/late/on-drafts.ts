import 'server-only';
import type { Tx } from '@/lib/db/client';

type Granted = { id: string; roundId: string; organisationId: string; until: Date };

const anew = { version: { increment: 1 } } as const;

/** What its organisation has begun in the round may be handed in until then. */
export async function openDrafts(tx: Tx, { id: lateEntryId, roundId, organisationId, until }: Granted): Promise<void> {
  await tx.application.updateMany({
    where: { roundId, organisationId, status: 'DRAFT' },
    data: { lateEntryId, lateUntil: until, ...anew },
  });
}

/** Drafts of a grant that is over, or that another application has used, are shut again. */
export async function shutDrafts(tx: Tx, lateEntryId: string): Promise<void> {
  await tx.application.updateMany({
    where: { lateEntryId, status: 'DRAFT' },
    data: { lateEntryId: null, lateUntil: null, ...anew },
  });
}
