import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { linkLifecycle } from './links/lifecycle';
import { expertPolicy } from './policy';
import { endConflictInput } from './schema';
import { expertSees } from './sees';

async function conflictById(tx: Tx, { conflictId }: { conflictId: string }) {
  return tx.conflictOfInterest.findUnique({ where: { id: conflictId }, include: { expert: true } });
}

/** Ends what this roster has on record; what another city's has goes on holding. */
export const endConflict = command({
  name: 'expert.endConflict',
  input: endConflictInput,
  subject: conflictById,
  visible: (actor, { expert }) => expertSees.judge(actor, expert),
  allow: (actor, { expert }) => expertPolicy.recordConflict(actor, expert),
  async run({ subject: conflict, actor, tx, now }) {
    const { count } = await tx.conflictOfInterest.updateMany({
      where: { id: conflict.id, endedAt: null },
      data: { endedAt: now },
    });
    refuseIf(count === 1 ? [] : [{ code: 'experts.problems.conflictEnded' }]);
    await releaseLink(tx, conflict, { by: by(actor), now });
    return { id: conflict.expert.id, cityId: conflict.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject }) => ({ detail: { conflictId: subject.id, organisationId: subject.organisationId } }),
});

type Pair = { personId: string; cityId: string; organisationId: string };

/** What it was confirmed over is dismissed with it, and found anew only by another path. */
async function releaseLink(
  tx: Tx,
  { personId, cityId, organisationId }: Pair,
  { by: decidedById, now }: { by: string; now: Date },
) {
  await tx.conflictLink.updateMany({
    where: { personId, cityId, organisationId, status: 'CONFIRMED' },
    data: {
      status: linkLifecycle.move('CONFIRMED', 'release'),
      decidedAt: now,
      decidedById,
      version: { increment: 1 },
    },
  });
}
