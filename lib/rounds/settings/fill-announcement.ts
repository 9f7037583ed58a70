import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { fillPlaceholders, placeholdersIn } from '@/lib/plans/announcing/announcement';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { filledWith } from '@/lib/plans/announcing/outdated';
import { editPlan } from '@/lib/plans/edit-plan';
import { roundPolicy } from '../policy';
import { planOfRoundInput } from '../schema';
import { roundSettings } from './settings';

/** Puts what the settings know in place of the announcement's placeholders. What they do not know stays to be filled in by hand: `left` is the first section with some. */
export const fillAnnouncement = command({
  name: 'round.fillAnnouncement',
  input: planOfRoundInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { planVersion }, tx }) {
    const edited = await editPlan(tx, { plan: round.plan, version: planVersion });
    const facts = announcementFacts(round);
    let left: string | null = null;
    for (const { id, key, body, filled } of round.announcement) {
      const data = { body: fillPlaceholders(body, facts), filled: filledWith(body, facts, filled) };
      if (placeholdersIn(data.body).length > 0) left ??= key;
      await tx.announcementSection.update({ where: { id }, data });
    }
    return { id: round.id, cityId: edited.cityId, version: edited.version, left };
  },
  about: ({ subject }) => on(subject),
});
