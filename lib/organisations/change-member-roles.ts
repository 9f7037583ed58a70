import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { keepAnOwner } from './keep-an-owner';
import { memberById } from './load';
import { organisationPolicy } from './policy';
import { memberRoles } from './schema';

/** @throws Refusal 'refused' when the last owner would stop being one. */
export const changeMemberRoles = command({
  name: 'organisation.changeMemberRoles',
  input: z.object({ memberId: id(), roles: memberRoles }),
  subject: memberById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.manageMembers(actor, organisation),
  async run({ subject: member, input: { roles }, tx }) {
    if (!roles.includes('OWNER')) await keepAnOwner(tx, member);
    await tx.organisationMember.update({ where: { id: member.id, leftAt: null }, data: { roles } });
    return { id: member.organisationId };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ subject: member, input: { roles } }) => ({
    detail: { memberId: member.id, from: member.roles, to: roles },
  }),
});
