import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { email, id, requiredText } from '@/lib/kernel/text';
import { welcomePerson } from '@/lib/people/welcome-person';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { memberRoles } from './schema';

/** Takes a person into the organisation and tells them by letter. Who had left comes back with the new roles. */
export const inviteMember = command({
  name: 'organisation.inviteMember',
  input: z.object({ organisationId: id(), email: email(), name: requiredText(40), roles: memberRoles }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.manageMembers,
  async run({ subject: organisation, input: { email: address, name, roles }, tx, now }) {
    const person = await welcomePerson(
      tx,
      { email: address, name, news: `您已成为“${organisation.name}”在公创平台的成员。` },
      now,
    );
    const key = { organisationId: organisation.id, personId: person.id };
    const before = await tx.organisationMember.findUnique({ where: { organisationId_personId: key } });
    refuseIf(
      before !== null && before.leftAt === null
        ? [{ code: 'organisations.problems.memberAlready', field: 'email' }]
        : [],
    );
    const member = await tx.organisationMember.upsert({
      where: { organisationId_personId: key },
      update: { roles, joinedAt: now, leftAt: null },
      create: { ...key, roles, joinedAt: now },
    });
    return { id: organisation.id, memberId: member.id };
  },
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ result, input: { roles } }) => ({ detail: { memberId: result.memberId, roles } }),
});
