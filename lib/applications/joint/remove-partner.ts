import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { id, prose, version } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partRemovedLetter } from './letters';
import { heldPart } from './load';
import { movePart, unconfirmed } from './move-part';
import { jointPartPolicy } from './policy';
import { factsOfPart, tellPartner } from './tell';

/** The lead goes on without a partner. What was handed in with it keeps it, and from then on the lead says why. */
export const removePartner = command({
  name: 'application.removePartner',
  input: z.object({ partId: id(), version: version(), reason: prose(limits.reason).default('') }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.remove,
  async run({ subject: part, input: { version: seen, reason }, actor, tx, now, receivedAt }) {
    const { application, organisation } = part;
    refuseIf([
      ...problemsBeforeEditing(application, receivedAt),
      ...problemIf(application.submittedAt !== null && reason === '', {
        code: 'kernel.problems.required',
        field: 'reason',
      }),
    ]);
    await movePart(tx, part, {
      event: 'remove',
      word: { act: 'REMOVED', actor, now, note: reason },
      version: seen,
      data: unconfirmed,
    });
    const letter = (name: string) => partRemovedLetter({ ...factsOfPart(application, organisation), name, reason });
    // Who declined knows it.
    if (part.status !== 'DECLINED') await tellPartner(tx, organisation.id, { letter, now });
    return { id: application.id };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ subject: { organisationId }, input: { partId, reason } }) => ({
    detail: { partId, organisationId },
    said: { reason },
  }),
});
