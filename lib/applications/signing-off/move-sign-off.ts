import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SignOffAct } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import type { ApplicationSubject } from '../load';
import { type SignOffEvent, signOffLifecycle } from './lifecycle';

type Word = { act: SignOffAct; actor: Actor; now: Date; note?: string; contentHash?: string };

/** Moves the sign-off of one application along and keeps what was said. @throws Refusal 'conflict' when somebody was faster. */
export async function moveSignOff(
  tx: Tx,
  { id, version, signOffStatus }: Pick<ApplicationSubject, 'id' | 'version' | 'signOffStatus'>,
  { event, ...word }: Word & { event: SignOffEvent },
) {
  const status = signOffLifecycle.move(signOffStatus, event);
  await keepWord(tx, id, word);
  return tx.application.update({
    where: { id, version },
    data: { signOffStatus: status, version: { increment: 1 } },
    select: { id: true, cityId: true, signOffStatus: true, version: true },
  });
}

export async function keepWord(tx: Tx, applicationId: string, { act, actor, now, ...said }: Word): Promise<void> {
  await tx.signOffEntry.create({ data: { applicationId, act, at: now, actorId: by(actor), ...said } });
}
