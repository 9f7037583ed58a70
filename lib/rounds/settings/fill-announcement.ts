import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { fillPlaceholders } from '@/lib/plans/announcing/announcement';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { roundPolicy } from '../policy';
import { roundVersionInput } from '../schema';
import { editDraft } from './edit-draft';
import { roundSettings } from './settings';

/** Puts what the settings know in place of the announcement's placeholders. What they do not know stays to be filled in by hand. */
export const fillAnnouncement = command({
  name: 'round.fillAnnouncement',
  input: roundVersionInput,
  subject: roundSettings,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version }, tx }) {
    const edited = await editDraft(tx, round, version);
    const facts = announcementFacts(round);
    for (const { id, body } of round.announcement) {
      await tx.announcementSection.update({ where: { id }, data: { body: fillPlaceholders(body, facts) } });
    }
    return edited;
  },
  about: ({ subject, result }) => moved(subject, result),
});
