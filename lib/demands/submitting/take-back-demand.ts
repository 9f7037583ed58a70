import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { moveDemand } from '../move-demand';
import { takeBackDemandInput } from '../schema';
import { isRaisedBy } from '../sees';
import { ownDemand, proveOwnDemand } from './own-demand';
import { countCodeTry } from './phone-code';

/** Whoever raised a demand takes it back; not one that stands for those of others by now. */
export const takeBackDemand = command({
  name: 'demand.takeBack',
  input: takeBackDemandInput,
  async beforehand(tx, { phone, code }, { now }) {
    if (code !== '') await countCodeTry(tx, { phone, code }, now);
  },
  subject: ownDemand(isRaisedBy),
  allow: () => true,
  async run({ subject: demand, input: { demandId, version, phone, code }, tx, now }) {
    await proveOwnDemand(tx, demand, { phone, code, now });
    const merged = await tx.demand.count({ where: { mergedIntoId: demandId } });
    refuseIf(merged > 0 ? [{ code: 'demands.problems.standsForOthers' }] : []);
    return moveDemand(tx, { id: demandId, status: demand.status, version }, { event: 'withdraw' });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
