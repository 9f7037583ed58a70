import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partRemovedLetter } from './letters';
import { heldPart } from './load';
import { movePart, unconfirmed } from './move-part';
import { jointPartPolicy } from './policy';
import { factsOfPart, tellPartner } from './tell';

/** The lead goes on without a partner. What was handed in with it keeps it. */
export const removePartner = command({
  name: 'application.removePartner',
  input: z.object({ partId: id(), version: version() }),
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.remove,
  async run({ subject: part, input: { version: seen }, actor, tx, now, receivedAt }) {
    const { application, organisation } = part;
    refuseIf(problemsBeforeEditing(application, receivedAt));
    await movePart(tx, part, {
      event: 'remove',
      word: { act: 'REMOVED', actor, now },
      version: seen,
      data: unconfirmed,
    });
    const letter = (name: string) => partRemovedLetter({ ...factsOfPart(application, organisation), name });
    // Who declined knows it.
    if (part.status !== 'DECLINED') await tellPartner(tx, organisation.id, { letter, now });
    return { id: application.id };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ subject: { organisationId }, input: { partId } }) => ({ detail: { partId, organisationId } }),
});
