import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { settledLetter } from '../letters';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { settleClaimInput } from '../schema';
import { informSubmitters } from '../verification/inform-submitters';

/** The office found that what was claimed has been done; who raised the demand is told by whom. */
export const settleClaim = command({
  name: 'demand.settle',
  input: settleClaimInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.settle,
  async run({ subject: demand, input: { demandId, version, note }, tx, now }) {
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'settle' });
    const { id, organisation } = found(demand.claims[0], 'the claim of a claimed demand');
    await tx.demandClaim.update({ where: { id }, data: { settledAt: now, settledNote: note } });
    const textFor = (told: { number: string; title: string }) =>
      settledLetter({ ...told, organisation: organisation.name });
    await informSubmitters(tx, { demandId, textFor }, now);
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
