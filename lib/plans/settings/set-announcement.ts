import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { filledIn } from '../announcing/announcement';
import { editPlan } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { announcementInput } from '../schema';

/** One section of the announcement. @throws Refusal 'not-found' for a section the plan does not have. */
export const setAnnouncement = command({
  name: 'plan.setAnnouncement',
  input: announcementInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, key, title, body, fills }, tx }) {
    const edited = await editPlan(tx, { plan, version });
    const { count } = await tx.announcementSection.updateMany({
      where: { planId: plan.id, key },
      data: { title, body: filledIn(body, fills) },
    });
    if (count === 0) throw new Refusal('not-found');
    return edited;
  },
  about: ({ result }) => on(result),
  trail: ({ input }) => ({ detail: { section: input.key } }),
});
