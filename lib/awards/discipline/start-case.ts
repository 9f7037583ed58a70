import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { refuseIf } from '@/lib/kernel/refusal';
import { inspectorsFor } from '@/lib/regions/officers-for';
import type { objectionById } from '../load';
import { problemsBeforeCase } from './rules';

type Objected = NonNullable<Awaited<ReturnType<typeof objectionById>>>;
type Start = { reason: string; caseNumber?: string; actor: Actor; now: Date };

/** With a number of their own the inspectors have taken it up already. @throws Refusal 'refused' where one stands, or nobody is there */
export async function startCase(tx: Tx, objection: Objected, { reason, caseNumber, actor, now }: Start) {
  const inspectors = await inspectorsFor(tx, objection.round.region.path);
  refuseIf(problemsBeforeCase(objection, inspectors.length));
  const taken = caseNumber !== undefined && { caseNumber, takenById: by(actor), takenAt: now };
  const started = await tx.disciplineCase.create({
    data: {
      cityId: objection.cityId,
      objectionId: objection.id,
      status: taken ? 'OPEN' : 'REFERRED',
      reason,
      startedById: by(actor),
      startedAt: now,
      ...taken,
    },
  });
  return { ...started, inspectors };
}
