import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { formatPercent } from '@/lib/kernel/money';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { editPlan } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { instalmentsInput } from '../schema';

/** In how many parts a grant is paid and what each part waits for. @throws Refusal 'refused' unless the shares make 100 %. */
export const setInstalments = command({
  name: 'plan.setInstalments',
  input: instalmentsInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, instalments }, tx }) {
    refuseIf(problemsInShares(instalments.map(({ share }) => share)));
    const edited = await editPlan(tx, { plan, version });
    await tx.planInstalment.deleteMany({ where: { planId: plan.id } });
    await tx.planInstalment.createMany({
      data: instalments.map(({ name, share, condition }, position) => ({
        name,
        condition,
        basisPoints: share,
        position,
        planId: plan.id,
      })),
    });
    return edited;
  },
  about: ({ result }) => on(result),
});

function problemsInShares(shares: number[]): Problem[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum === 10_000
    ? []
    : [{ code: 'rounds.problems.instalmentSum', field: 'instalments.0.share', values: { sum: formatPercent(sum) } }];
}
