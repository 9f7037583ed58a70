import 'server-only';
import { z } from 'zod';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { newId } from '@/lib/kernel/new-id';
import { Refusal } from '@/lib/kernel/refusal';
import { id, requiredProse, version } from '@/lib/kernel/text';
import { organisationPolicy } from '../policy';
import { factById } from './load';

/** A fact holds no longer: somebody left, a qualification was given up. Its versions stay, the last one with the reason. */
export const endPassportFact = command({
  name: 'organisation.endPassportFact',
  input: z.object({ factId: id(), ordinal: version(), reason: requiredProse(limits.reason) }),
  subject: factById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.keepPassport(actor, organisation),
  async run({ subject: { organisation }, input: { factId, ordinal, reason }, actor, tx, now }) {
    await takeTurn(tx, `passport:${factId}`);
    const newest = await tx.passportFact.findFirst({ where: { factId }, orderBy: { ordinal: 'desc' } });
    if (newest?.ordinal !== ordinal || newest.endedBecause !== '')
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    // A number is of no use any more where nothing holds.
    const ended = { ...newest, id: newId(), idNumber: '', ordinal: ordinal + 1, endedBecause: reason };
    await tx.passportFact.create({ data: { ...ended, statedAt: now, statedById: by(actor) } });
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { factId, reason } }) => ({
    detail: { kind: fact.kind, factId },
    said: { title: fact.title, reason },
  }),
});
