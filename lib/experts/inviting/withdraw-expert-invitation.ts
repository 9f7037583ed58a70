import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { expertPolicy } from '../policy';
import { expertInvitationLifecycle } from './lifecycle';
import { expertInvitationById, withoutAddress } from './load';
import { invitationInput } from './schema';

/** Nobody is asked any more: the link answers nothing, and the address is not kept. */
export const withdrawExpertInvitation = command({
  name: 'expert.withdrawInvitation',
  input: invitationInput,
  subject: expertInvitationById,
  visible: expertPolicy.invite,
  allow: expertPolicy.invite,
  run: ({ subject: { id, status }, input: { version }, tx, now }) =>
    tx.expertInvitation.update({
      where: { id, version },
      data: {
        ...withoutAddress,
        status: expertInvitationLifecycle.move(status, 'withdraw'),
        answeredAt: now,
        version: { increment: 1 },
      },
    }),
  about: ({ subject, result }) => ({ ...moved(subject, result), entity: 'expertInvitation' }),
});
