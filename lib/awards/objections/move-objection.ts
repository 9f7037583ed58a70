import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ObjectionStatus } from '@/lib/db/generated/enums';
import { type ObjectionEvent, objectionLifecycle } from '../lifecycle';

type Move = { event: ObjectionEvent; version: number; facts?: Prisma.ObjectionUncheckedUpdateInput };

/** The only writer of an objection's status. @throws Refusal 'conflict' when it was moved since `version`. */
export function moveObjection(
  tx: Tx,
  objection: { id: string; status: ObjectionStatus },
  { event, version, facts = {} }: Move,
) {
  return tx.objection.update({
    where: { id: objection.id, version },
    data: { ...facts, status: objectionLifecycle.move(objection.status, event), version: { increment: 1 } },
    select: { id: true, status: true },
  });
}
