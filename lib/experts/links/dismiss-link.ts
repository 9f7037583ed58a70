import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { linkLifecycle } from './lifecycle';
import { heldLink } from './load';
import { linkPolicy } from './policy';
import { decideLinkInput } from './schema';

/** What was found is no conflict, for this reason; remembered in later rounds, until another path is found. */
export const dismissLink = command({
  name: 'expert.dismissLink',
  input: decideLinkInput,
  subject: heldLink,
  visible: linkPolicy.view,
  allow: linkPolicy.dismiss,
  run: ({ subject: link, input: { version, reason }, actor, tx, now }) =>
    tx.conflictLink.update({
      where: { id: link.id, version },
      data: {
        status: linkLifecycle.move(link.status, 'dismiss'),
        reason,
        decidedAt: now,
        decidedById: by(actor),
        version: { increment: 1 },
      },
    }),
  about: ({ subject }) => on(subject.expert),
  trail: ({ subject: { id, organisationId, strength }, input: { reason } }) => ({
    detail: { linkId: id, organisationId, strength },
    said: { reason },
  }),
});
