import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy, mayFind } from '../policy';
import { reasonedDemandInput } from '../schema';

/** Gives a claimed demand free again, by the claimant or the office; the claim stays on record with the reason. */
export const releaseClaim = command({
  name: 'demand.releaseClaim',
  input: reasonedDemandInput,
  subject: demandById,
  visible: mayFind,
  allow: demandPolicy.releaseClaim,
  async run({ subject: demand, input: { demandId, version, reason }, tx, now }) {
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'releaseClaim' });
    await tx.demandClaim.updateMany({
      where: { demandId, releasedAt: null },
      data: { releasedAt: now, releaseReason: reason },
    });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
