import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { announcementInput } from '../schema';
import { editDraft } from './edit-draft';

/** One section of the announcement. @throws Refusal 'not-found' for a section the round does not have. */
export const setAnnouncement = command({
  name: 'round.setAnnouncement',
  input: announcementInput,
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, key, title, body }, tx }) {
    const edited = await editDraft(tx, round, version);
    const { count } = await tx.announcementSection.updateMany({
      where: { roundId: round.id, key },
      data: { title, body },
    });
    if (count === 0) throw new Refusal('not-found');
    return edited;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input }) => ({ detail: { section: input.key } }),
});
