import 'server-only';
import type { Tx } from '@/lib/db/client';

/**
 * From now on it stands: what was on the officer's screen is what is frozen.
 * A part changed meanwhile, or a plan frozen by somebody else, ends in 'conflict' at the door.
 */
export async function freezePlan(tx: Tx, { id, version }: { id: string; version: number }, now: Date) {
  const plan = await tx.plan.update({
    where: { id, version, frozenAt: null },
    data: { frozenAt: now, version: { increment: 1 } },
  });
  await tx.form.updateMany({ where: { id: plan.formId, frozenAt: null }, data: { frozenAt: now } });
  return plan;
}
