import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { JointPartAct, JointPartStatus } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { type JointPartEvent, jointPartLifecycle } from './lifecycle';

type Word = { act: JointPartAct; actor: Pick<Actor, 'personId'>; now: Date; note?: string; contentHash?: string };
type Move = { event: JointPartEvent; word: Word; version: number; data?: Prisma.JointPartUncheckedUpdateInput };

/** Moves one part along and keeps what was said. @throws Refusal 'conflict' when somebody was faster. */
export async function movePart(
  tx: Tx,
  { id, status }: { id: string; status: JointPartStatus },
  { event, word, version, data = {} }: Move,
) {
  const next = jointPartLifecycle.move(status, event);
  const part = await tx.jointPart.update({
    where: { id, version },
    data: { ...data, status: next, version: { increment: 1 } },
  });
  await keepWord(tx, id, word);
  return part;
}

export async function keepWord(tx: Tx, partId: string, { act, actor, now, ...said }: Word): Promise<void> {
  await tx.jointPartEntry.create({ data: { partId, act, at: now, actorId: by(actor), ...said } });
}

/** What is confirmed is so no longer: it is asked about anew. */
export const unconfirmed = { contentHash: null, confirmedAt: null, confirmedById: null } as const;
