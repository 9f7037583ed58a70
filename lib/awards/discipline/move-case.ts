import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { DisciplineStatus } from '@/lib/db/generated/enums';
import { type DisciplineEvent, disciplineLifecycle } from './lifecycle';

type Move = { event: DisciplineEvent; version: number; data: Prisma.DisciplineCaseUncheckedUpdateInput };

/** The only writer of a case's state. @throws Refusal 'conflict' when it was moved since `version`. */
export function moveCase(
  tx: Tx,
  { id, status }: { id: string; status: DisciplineStatus },
  { event, version, data }: Move,
) {
  return tx.disciplineCase.update({
    where: { id, version },
    data: { ...data, status: disciplineLifecycle.move(status, event), version: { increment: 1 } },
  });
}
