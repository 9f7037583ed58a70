import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { email, id, requiredLine } from '@/lib/kernel/text';
import { welcomePerson } from '@/lib/people/welcome-person';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { memberRoles } from './schema';

/** Takes a person into the organisation and tells them by letter. Who had left comes back with the new roles. */
export const inviteMember = command({
  name: 'organisation.inviteMember',
  input: z.object({ organisationId: id(), email: email(), name: requiredLine(40), roles: memberRoles }),
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
    const joining = { roles, joinedAt: now, leftAt: null };
    // Not `upsert`: of two who invite at once both would have been the one who took the person in.
    const member =
      before === null
        ? await tx.organisationMember.create({ data: { ...key, ...joining } })
        : await tx.organisationMember.update({ where: { id: before.id, leftAt: before.leftAt }, data: joining });
    return { id: organisation.id, memberId: member.id };
  },
  about: ({ subject, result }) => ({ id: result.id, cityId: subject.cityId }),
  trail: ({ result, input: { roles } }) => ({ detail: { memberId: result.memberId, roles } }),
});
