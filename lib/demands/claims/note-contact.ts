import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { newId } from '@/lib/kernel/new-id';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { noteContactInput } from '../schema';

/** Notes when the office brought a claimant and who raised the demand together, and what came of it. */
export const noteContact = command({
  name: 'demand.noteContact',
  input: noteContactInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.noteContact,
  async run({ subject: demand, input: { version, day, note }, actor, tx, now }) {
    refuseIf(day > shanghaiDay(now) ? [{ code: 'demands.problems.contactToCome', field: 'day' }] : []);
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'noteContact' });
    const { id: claimId } = found(demand.claims[0], 'the claim of a claimed demand');
    await tx.claimContact.create({ data: { id: newId(), claimId, day, note, notedAt: now, notedById: by(actor) } });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { day, note } }) => ({ detail: { day }, said: { note } }),
});
