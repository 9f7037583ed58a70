import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { type CoFundingEvent, coFundingLifecycle } from './lifecycle';

type Move = { event: CoFundingEvent; version: number; facts?: Prisma.CoFundingLineUncheckedUpdateInput };

/** The only writer of a line's status. @throws Refusal 'conflict' when it was moved since `version`. */
export function moveLine(tx: Tx, line: { id: string; status: CoFundingStatus }, { event, version, facts = {} }: Move) {
  return tx.coFundingLine.update({
    where: { id: line.id, version },
    data: { ...facts, status: coFundingLifecycle.move(line.status, event), version: { increment: 1 } },
    select: { id: true, status: true, amountFen: true },
  });
}
