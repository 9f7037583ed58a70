import 'server-only';
import { came, moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { admitExpert } from '../pool/admit-expert';
import { rosterPerson } from '../roster-person';
import { expertInvitationLifecycle } from './lifecycle';
import { expertInvitationByLink } from './load';
import { problemsBeforeAnswering } from './rules';
import { acceptExpertInvitationInput } from './schema';

/** Whoever has the letter has the mailbox: they come onto the roster, and set a password by the letter that follows. */
export const acceptExpertInvitation = command({
  name: 'expert.acceptInvitation',
  input: acceptExpertInvitationInput,
  subject: expertInvitationByLink,
  allow: () => true,
  async run({ subject: { city, ...invitation }, tx, now }) {
    const status = expertInvitationLifecycle.move(invitation.status, 'accept');
    refuseIf(problemsBeforeAnswering(invitation, now));
    const { id, version, cityId, email, name, kind, employer, title, categoryCodes, termTo } = invitation;
    const news = `您已列入${city.name}公益创投评审专家名录库，可在公创平台参加评审。`;
    const person = await rosterPerson(tx, { email, name, news }, { cityId, now });
    const known = await tx.expert.count({ where: { personId: person.id, cityId } });
    refuseIf(problemIf(known > 0, { code: 'experts.problems.alreadyOnRoster' }));
    const expert = await admitExpert(
      tx,
      { cityId, personId: person.id, kind, employer, title, categoryCodes, termTo },
      { by: person.id, now },
    );
    await tx.expertInvitation.update({
      where: { id, version },
      data: { status, answeredAt: now, expertId: expert.id, version: { increment: 1 } },
    });
    return { id, cityId, status, expert };
  },
  about: ({ subject, result }) => [
    { ...moved(subject, result), entity: 'expertInvitation', by: result.expert.personId },
    { ...came(result.expert), entity: 'expert', command: 'expert.add', by: result.expert.personId },
  ],
});
