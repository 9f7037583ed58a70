import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { expertPolicy } from '../policy';
import { expertSees } from '../sees';
import { withdrawTrainingInput } from './schema';

async function trainingById(tx: Tx, { trainingId }: { trainingId: string }) {
  return tx.expertTraining.findUnique({ where: { id: trainingId }, include: { expert: true } });
}

/** What was recorded by mistake counts no longer; it stays on record. */
export const withdrawTraining = command({
  name: 'expert.withdrawTraining',
  input: withdrawTrainingInput,
  subject: trainingById,
  visible: (actor, { expert }) => expertSees.judge(actor, expert),
  allow: (actor, { expert }) => expertPolicy.update(actor, expert),
  async run({ subject: { id }, tx, now }) {
    const { count } = await tx.expertTraining.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    refuseIf(count === 1 ? [] : [{ code: 'experts.problems.trainingWithdrawn' }]);
    return { id };
  },
  about: ({ subject: { expert } }) => on(expert),
  trail: ({ result: { id } }) => ({ detail: { trainingId: id } }),
});
