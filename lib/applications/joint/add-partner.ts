import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, requiredLine } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { askPart } from './ask-part';
import { partAskedLetter } from './letters';
import { partnerNamed } from './load';
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
    const partId = await askPart(tx, { applicationId: application.id, organisationId, task, shareFen }, { actor, now });
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
