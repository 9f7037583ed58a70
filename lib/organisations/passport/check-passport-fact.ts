import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose } from '@/lib/kernel/text';
import { factDisputedLetter } from '../letters';
import { organisationPolicy } from '../policy';
import { tellMembers } from '../tell-members';
import { isFactKind, kindOf } from './fact-kinds';
import { versionById } from './load';

/**
 * The office held a stated fact against its paper: it agrees, or it does not and the organisation hears why. Said once of one
 * version; what is stated anew is looked at anew. @throws Refusal 'conflict' for a version that is no longer the newest
 */
export const checkPassportFact = command({
  name: 'organisation.checkPassportFact',
  input: z.object({
    versionId: id(),
    verdict: z.enum(['agreed', 'disputed'], { message: 'kernel.problems.required' }),
    note: prose(limits.reason).default(''),
  }),
  subject: versionById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.checkPassport(actor, organisation),
  async run({ subject: { fact, organisation }, input: { versionId, verdict, note }, actor, tx, now }) {
    const agreed = verdict === 'agreed';
    refuseIf(agreed || note !== '' ? [] : [{ code: 'kernel.problems.required', field: 'note' }]);
    const newest = await tx.passportFact.findFirst({
      where: { factId: fact.factId },
      orderBy: { ordinal: 'desc' },
      select: { id: true, endedBecause: true },
    });
    if (newest?.id !== versionId || newest.endedBecause !== '' || !isFactKind(fact.kind) || !kindOf(fact.kind).checked)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    await tx.passportCheck.create({ data: { versionId, agreed, note, checkedAt: now, checkedById: by(actor) } });
    if (!agreed) {
      const letter = (name: string) =>
        factDisputedLetter(name, { organisation: organisation.name, title: fact.title, note });
      await tellMembers(tx, { organisationId: organisation.id, letter }, now);
    }
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { versionId, verdict, note } }) => ({
    detail: { kind: fact.kind, versionId, verdict },
    said: { title: fact.title, note },
  }),
});
