import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { problemsBeforeEditing } from '../rules';
import { partConfirmedLetter } from './letters';
import { heldPart } from './load';
import { movePart } from './move-part';
import { partHash } from './part-hash';
import { jointPartPolicy } from './policy';
import { addressOfParts, factsOfPart, tellLead } from './tell';

const input = z.object({
  partId: id(),
  version: version(),
  /** Of what was read: the hash the page was shown with. */
  contentHash: z.string('kernel.problems.required').regex(/^[0-9a-f]{64}$/, 'kernel.problems.invalidValue'),
});

/**
 * Who signs for a partner confirms its part, word for word: name, time and the content's hash stand for the signature.
 * @throws Refusal 'conflict' when it was changed while it was read
 */
export const confirmPart = command({
  name: 'application.confirmPart',
  input,
  subject: heldPart,
  visible: jointPartPolicy.view,
  allow: jointPartPolicy.confirm,
  async run({ subject: part, input: { version: seen, contentHash: read }, actor, tx, now, receivedAt }) {
    const { application, organisation } = part;
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const contentHash = partHash(part);
    if (contentHash !== read) throw new Refusal('conflict', [{ code: 'applications.problems.partChanged' }]);
    await movePart(tx, part, {
      event: 'confirm',
      word: { act: 'CONFIRMED', actor, now, contentHash },
      version: seen,
      data: { contentHash, confirmedAt: now, confirmedById: by(actor) },
    });
    const left = application.jointParts.filter(({ id: other, status }) => status === 'ASKED' && other !== part.id);
    const facts = { ...factsOfPart(application, organisation), address: addressOfParts(application.id) };
    const letter = (name: string) => partConfirmedLetter({ ...facts, name, by: actor.name, left: left.length });
    await tellLead(tx, application, { letter, now });
    return { id: part.id, contentHash };
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ subject: { organisationId }, result: { id: partId, contentHash } }) => ({
    detail: { partId, organisationId, contentHash },
  }),
});
