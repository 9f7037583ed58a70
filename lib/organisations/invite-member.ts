import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { email, id, requiredLine } from '@/lib/kernel/text';
import { wordsOfOthers } from '@/lib/mail/words-of-others';
import { paths } from '@/lib/paths/paths';
import { welcomePerson } from '@/lib/people/welcome-person';
import { organisationById } from './load';
import { offerMembership } from './member-invitations';
import { organisationPolicy } from './policy';
import { memberRoles } from './schema';

/** Asks a person to join, by letter; a member from the moment they accept (accept-membership.ts). */
export const inviteMember = command({
  name: 'organisation.inviteMember',
  input: z.object({ organisationId: id(), email: email(), name: requiredLine(40), roles: memberRoles }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.manageMembers,
  async run({ subject: organisation, input: { email: address, name, roles }, tx, now }) {
    // Until the office has verified it, the name is whatever somebody typed.
    const named = organisation.status === 'VERIFIED' ? wordsOfOthers(organisation.name) : null;
    const inviter = named === null ? '有社会组织' : `“${named}”`;
    const news = `${inviter}邀请您成为其在公创平台的成员，登录后在“待办事项”选择是否加入。`;
    const signed = named === null ? {} : { signedBy: named };
    const person = await welcomePerson(tx, { email: address, name, news, leadsTo: paths.my(), ...signed }, now);
    const offer = { organisationId: organisation.id, personId: person.id, roles };
    return { id: organisation.id, invitationId: (await offerMembership(tx, offer, now)).id };
  },
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ result, input: { roles } }) => ({ detail: { invitationId: result.invitationId, roles } }),
});
