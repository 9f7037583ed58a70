import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { arrangedAnnouncement } from '@/lib/plans/announcing/announcement-order';
import { roundPolicy } from '../policy';
import { arrangeAnnouncementInput } from '../schema';
import { editDraft } from './edit-draft';
import { settingsOrWorkingCopy } from './settings';

/**
 * Adds a section of the officer's own, moves one, or takes one out that no call must have.
 * @throws Refusal 'refused' for a section of which a call's mandatory parts are made.
 */
export const arrangeAnnouncement = command({
  name: 'round.arrangeAnnouncement',
  input: arrangeAnnouncementInput,
  subject: settingsOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, edit }, tx }) {
    const { sections, problems, touched } = arrangedAnnouncement(round.announcement, edit);
    refuseIf(problems);
    const edited = await editDraft(tx, round, version);
    const kept = sections.map(({ key }) => key);
    await tx.announcementSection.deleteMany({ where: { roundId: round.id, key: { notIn: kept } } });
    for (const [position, { key, title }] of sections.entries()) {
      await tx.announcementSection.upsert({
        where: { roundId_key: { roundId: round.id, key } },
        create: { roundId: round.id, key, title, position },
        update: { title, position },
      });
    }
    return { ...edited, kind: edit.kind, touched };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { edit }, result }) => ({ detail: { ...edit, touched: result.touched } }),
});
