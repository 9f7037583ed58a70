import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, requiredProse, version } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partDeclinedLetter } from './letters';
import { heldPart } from './load';
import { movePart, unconfirmed } from './move-part';
import { jointPartPolicy } from './policy';
import { addressOfParts, factsOfPart, tellLead } from './tell';

/** A partner takes no part, and says why; also of what it had confirmed, until it is handed in. */
export const declinePart = command({
  name: 'application.declinePart',
  input: z.object({ partId: id(), version: version(), reason: requiredProse(limits.reason) }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.decline,
  async run({ subject: part, input: { version: seen, reason }, actor, tx, now, receivedAt }) {
    const { application, organisation } = part;
    refuseIf(problemsBeforeEditing(application, receivedAt));
    await movePart(tx, part, {
      event: 'decline',
      word: { act: 'DECLINED', actor, now, note: reason },
      version: seen,
      data: unconfirmed,
    });
    const facts = { ...factsOfPart(application, organisation), address: addressOfParts(application.id) };
    const letter = (name: string) => partDeclinedLetter({ ...facts, name, reason });
    await tellLead(tx, application, { letter, now });
    return { id: part.id };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ subject: { organisationId }, input: { partId, reason } }) => ({
    detail: { partId, organisationId },
    said: { reason },
  }),
});
