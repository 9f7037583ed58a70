import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { AGREEMENT } from './agreement';
import { askPart } from './ask-part';
import { movePart, unconfirmed } from './move-part';

type Said = { personId: string; at: Date };
type Changing = {
  applicationId: string;
  leaving: { id: string; status: JointPartStatus; version: number };
  /** Who comes in, as it has confirmed it; null where one only leaves. */
  newcomer: { organisationId: string; task: string; shareFen: bigint; contentHash: string; confirmed: Said } | null;
  /** The agreement signed anew takes the place of the one before. */
  agreement: { fileId: string; attached: Said };
};
type Deciding = { actor: Actor; now: Date; reason: string };

/** Records that a partner has left what was handed in, and who came in for it; from now on these are its parties. */
export async function changePartners(
  tx: Tx,
  { applicationId, leaving, newcomer, agreement: { fileId, attached } }: Changing,
  { actor, now, reason }: Deciding,
): Promise<void> {
  const left = { event: 'remove', word: { act: 'REMOVED', actor, now, note: reason }, data: unconfirmed } as const;
  await movePart(tx, leaving, { ...left, version: leaving.version });
  if (newcomer !== null) await comeIn(tx, applicationId, { ...newcomer, asked: attached });
  const place = { applicationId, fieldKey: AGREEMENT };
  await tx.attachment.updateMany({ where: { ...place, removedAt: null }, data: { removedAt: now } });
  await tx.attachment.create({
    data: { ...place, fileId, attachedAt: attached.at, attachedById: attached.personId },
  });
  await tx.application.update({ where: { id: applicationId }, data: { updatedAt: now } });
}

type Coming = NonNullable<Changing['newcomer']> & { asked: Said };

async function comeIn(tx: Tx, applicationId: string, { asked, confirmed, contentHash, ...part }: Coming) {
  const partId = await askPart(tx, { applicationId, ...part }, { actor: asked, now: asked.at });
  const { version, status } = found(await tx.jointPart.findUnique({ where: { id: partId } }), 'a part just asked for');
  await movePart(
    tx,
    { id: partId, status },
    {
      event: 'confirm',
      word: { act: 'CONFIRMED', actor: confirmed, now: confirmed.at, contentHash },
      version,
      data: { contentHash, confirmedAt: confirmed.at, confirmedById: by(confirmed) },
    },
  );
}
