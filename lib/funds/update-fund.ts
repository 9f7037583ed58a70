import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { committedOf } from './ledger';
import { fundById } from './load';
import { fundPolicy } from './policy';
import { problemsBeforeUpdate } from './rules';
import { updateFundInput } from './schema';

/** @throws Refusal 'refused' when rounds already rely on what would change. */
export const updateFund = command({
  name: 'fund.update',
  input: updateFundInput,
  subject: fundById,
  visible: fundPolicy.view,
  allow: fundPolicy.manage,
  async run({ subject: fund, input: { version, name, kind, year, total }, tx }) {
    // Writing first locks the fund, so that no round commits money of it between the question and the answer.
    const updated = await tx.fund.update({
      where: { id: fund.id, version },
      data: { name, kind, year, totalFen: total, version: { increment: 1 } },
    });
    refuseIf(problemsBeforeUpdate(fund, updated, await committedOf(tx, fund.id)));
    return updated;
  },
  about: ({ result }) => on(result),
  trail: ({ subject, result }) => ({
    detail: { fromFen: String(subject.totalFen), toFen: String(result.totalFen) },
    said: { name: result.name },
  }),
});
