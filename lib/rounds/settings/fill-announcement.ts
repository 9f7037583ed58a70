import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { fillPlaceholders } from '@/lib/plans/announcing/announcement';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { filledWith } from '@/lib/plans/announcing/outdated';
import { editPlan } from '@/lib/plans/edit-plan';
import { roundPolicy } from '../policy';
import { planOfRoundInput } from '../schema';
import { roundSettings } from './settings';

/** Puts what the settings know in place of the announcement's placeholders. What they do not know stays to be filled in by hand. */
export const fillAnnouncement = command({
  name: 'round.fillAnnouncement',
  input: planOfRoundInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { planVersion }, tx }) {
    const edited = await editPlan(tx, { plan: round.plan, version: planVersion });
    const facts = announcementFacts(round);
    for (const { id, body, filled } of round.announcement) {
      const data = { body: fillPlaceholders(body, facts), filled: filledWith(body, facts, filled) };
      await tx.announcementSection.update({ where: { id }, data });
    }
    return { id: round.id, cityId: edited.cityId, version: edited.version };
  },
  about: ({ subject }) => on(subject),
});
