import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { expertPolicy } from '../policy';
import { expertInvitationById } from './load';
import { postInvitation } from './post-invitation';
import { problemsBeforeReminding } from './rules';
import { invitationInput } from './schema';

/** Whoever has not answered gets the letter again (催办), at most once a day. */
export const remindInvited = command({
  name: 'expert.remindInvited',
  input: invitationInput,
  subject: expertInvitationById,
  visible: expertPolicy.invite,
  allow: expertPolicy.invite,
  async run({ subject: { city, ...invitation }, input: { version }, tx, now }) {
    refuseIf(problemsBeforeReminding(invitation, now));
    await postInvitation(tx, { ...invitation, cityName: city.name }, { isAgain: true, now });
    return tx.expertInvitation.update({
      where: { id: invitation.id, version },
      data: { nudgedAt: now, version: { increment: 1 } },
    });
  },
  about: ({ subject }) => ({ ...on(subject), entity: 'expertInvitation' }),
});
