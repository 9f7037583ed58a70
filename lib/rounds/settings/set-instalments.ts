import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { formatPercent } from '@/lib/kernel/money';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { instalmentsInput } from '../schema';
import { editDraft } from './edit-draft';

/** In how many parts a grant is paid and what each part waits for. @throws Refusal 'refused' unless the shares make 100 %. */
export const setInstalments = command({
  name: 'round.setInstalments',
  input: instalmentsInput,
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, instalments }, tx }) {
    refuseIf(problemsInShares(instalments.map(({ share }) => share)));
    const edited = await editDraft(tx, round, version);
    await tx.roundInstalment.deleteMany({ where: { roundId: round.id } });
    await tx.roundInstalment.createMany({
      data: instalments.map(({ name, share, condition }, position) => ({
        name,
        condition,
        basisPoints: share,
        position,
        roundId: round.id,
      })),
    });
    return edited;
  },
  about: ({ subject, result }) => moved(subject, result),
});

function problemsInShares(shares: number[]): Problem[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum === 10_000
    ? []
    : [{ code: 'rounds.problems.instalmentSum', field: 'instalments.0.share', values: { sum: formatPercent(sum) } }];
}
