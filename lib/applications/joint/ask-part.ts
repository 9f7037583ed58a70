import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { newId } from '@/lib/kernel/new-id';
import { keepWord, movePart, unconfirmed } from './move-part';

type Asking = { applicationId: string; organisationId: string; task: string; shareFen: bigint };

/** A part comes to be asked for, and its id is told. One that was taken out before comes back as the row it was. */
export async function askPart(
  tx: Tx,
  part: Asking,
  { actor, now }: { actor: Pick<Actor, 'personId'>; now: Date },
): Promise<string> {
  const { applicationId, organisationId, ...asked } = part;
  const word = { act: 'ASKED', actor, now } as const;
  const before = await tx.jointPart.findUnique({
    where: { applicationId_organisationId: { applicationId, organisationId } },
  });
  if (before !== null) {
    const data = { ...asked, ...unconfirmed, askedAt: now };
    await movePart(tx, before, { event: 'ask', word, version: before.version, data });
    return before.id;
  }
  const partId = newId();
  await tx.jointPart.create({ data: { id: partId, ...part, askedAt: now } });
  await keepWord(tx, partId, word);
  return partId;
}
