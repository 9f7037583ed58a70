import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { keepAnOwner } from './keep-an-owner';
import { memberById } from './load';
import { organisationPolicy } from './policy';
import { memberRoles, rolesShown } from './schema';

/** @throws Refusal 'refused' when the last owner would stop being one; 'conflict' when the roles are no longer those that were shown. */
export const changeMemberRoles = command({
  name: 'organisation.changeMemberRoles',
  input: z.object({
    memberId: id(),
    roles: memberRoles,
    /** The roles as the page showed them, `rolesShown`. */
    was: z.string().max(200).optional(),
  }),
  subject: memberById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.manageMembers(actor, organisation),
  async run({ subject: member, input: { roles, was }, tx }) {
    if (was !== undefined && was !== rolesShown(member.roles))
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    if (!roles.includes('OWNER')) await keepAnOwner(tx, member);
    await tx.organisationMember.update({
      where: { id: member.id, leftAt: null, roles: { equals: member.roles } },
      data: { roles },
    });
    return { id: member.organisationId };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ subject: member, input: { roles } }) => ({
    detail: { memberId: member.id, from: member.roles, to: roles },
  }),
});
