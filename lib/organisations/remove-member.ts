import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { keepAnOwner } from './keep-an-owner';
import { memberById } from './load';
import { organisationPolicy } from './policy';

/** Ends a membership; access ends with the next request. Anybody may leave, owners may remove. @throws Refusal 'refused' for the last owner. */
export const removeMember = command({
  name: 'organisation.removeMember',
  input: z.object({ memberId: id() }),
  subject: memberById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation, personId }) =>
    actor.personId === personId || organisationPolicy.manageMembers(actor, organisation),
  async run({ subject: member, tx, now }) {
    await keepAnOwner(tx, member);
    await tx.organisationMember.update({ where: { id: member.id, leftAt: null }, data: { leftAt: now } });
    return { id: member.organisationId };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ subject: member }) => ({ detail: { memberId: member.id, personId: member.personId } }),
});
