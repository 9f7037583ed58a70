import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { arrangedAnnouncement } from '@/lib/plans/announcing/announcement-order';
import { editPlan } from '../edit-plan';
import { planPolicy } from '../policy';
import { arrangeAnnouncementInput } from '../schema';
import { wholePlan } from '../whole-plan';

/**
 * Adds a section of the officer's own, moves one, or takes one out that no call must have.
 * @throws Refusal 'refused' for a section of which a call's mandatory parts are made.
 */
export const arrangeAnnouncement = command({
  name: 'plan.arrangeAnnouncement',
  input: arrangeAnnouncementInput,
  subject: wholePlan,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, edit }, tx }) {
    const { sections, problems, touched } = arrangedAnnouncement(plan.announcement, edit);
    refuseIf(problems);
    const edited = await editPlan(tx, { plan, version });
    const kept = sections.map(({ key }) => key);
    await tx.announcementSection.deleteMany({ where: { planId: plan.id, key: { notIn: kept } } });
    for (const [position, { key, title }] of sections.entries()) {
      await tx.announcementSection.upsert({
        where: { planId_key: { planId: plan.id, key } },
        create: { planId: plan.id, key, title, position },
        update: { title, position },
      });
    }
    return { ...edited, kind: edit.kind, touched };
  },
  about: ({ result }) => on(result),
  trail: ({ input: { edit }, result: { touched } }) => ({ detail: { kind: edit.kind, touched }, said: { edit } }),
});
