import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { newId } from '@/lib/kernel/new-id';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, requiredLine } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { partAskedLetter } from './letters';
import { partnerNamed } from './load';
import { keepWord, movePart, unconfirmed } from './move-part';
import { partInput } from './part-input';
import { problemsInAdding } from './rules';
import { addressOfPart, factsOfPart, tellPartner } from './tell';

/**
 * The lead (牵头单位) asks a registered organisation to take a part in its application. @throws Refusal 'refused' where
 * nobody verified bears the name or the code, where the round does not allow it, and where nobody there could confirm
 */
export const addPartner = command({
  name: 'application.addPartner',
  input: z.object({
    applicationId: id(),
    /** By its credit code or its full name. */
    partner: requiredLine(100),
    ...partInput,
  }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.edit,
  async run({ subject: application, input: { partner: named, task, shareFen }, actor, tx, now, receivedAt }) {
    refuseIf(problemsBeforeEditing(application, receivedAt));
    const partner = await partnerNamed(tx, named, application);
    const { joint } = application.round.terms;
    refuseIf(problemsInAdding(partner, { joint, leadId: application.organisationId, parts: application.jointParts }));
    const { id: organisationId, name } = found(partner, 'the partner');
    const partId = await askOf(tx, { applicationId: application.id, organisationId, task, shareFen }, { actor, now });
    const facts = { ...factsOfPart(application, { name }), task, shareFen, address: addressOfPart(partId) };
    const letter = (to: string) => partAskedLetter({ ...facts, name: to, isAgain: false });
    if ((await tellPartner(tx, organisationId, { letter, now })) === 0)
      throw new Refusal('refused', [{ code: 'applications.problems.partnerNobodySigns', field: 'partner' }]);
    return { id: application.id, partId, organisationId, partner: name };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { task, shareFen }, result: { partId, organisationId } }) => ({
    detail: { partId, organisationId, shareFen: String(shareFen) },
    said: { task },
  }),
});

type Asking = { applicationId: string; organisationId: string; task: string; shareFen: bigint };

/** One that was taken out before comes back as the row it was. */
async function askOf(tx: Tx, part: Asking, { actor, now }: { actor: Actor; now: Date }): Promise<string> {
  const { applicationId, organisationId, ...asked } = part;
  const word = { act: 'ASKED', actor, now } as const;
  const before = await tx.jointPart.findUnique({
    where: { applicationId_organisationId: { applicationId, organisationId } },
  });
  if (before !== null) {
    const data = { ...asked, ...unconfirmed, askedAt: now };
    await movePart(tx, before, { event: 'ask', word, version: before.version, data });
    return before.id;
  }
  const partId = newId();
  await tx.jointPart.create({ data: { id: partId, ...part, askedAt: now } });
  await keepWord(tx, partId, word);
  return partId;
}
