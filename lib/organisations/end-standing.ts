import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { day, id } from '@/lib/kernel/text';
import { standingById } from './load';
import { organisationPolicy } from './policy';
import { onRecord } from './standings-of';

/** The organisation is taken off a list, or what lasted has ended; the entry stays with both days. */
export const endStanding = command({
  name: 'organisation.endStanding',
  input: z.object({ standingId: id(), to: day() }),
  subject: standingById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.recordStanding(actor, organisation),
  async run({ subject: { standing, organisation }, input: { to }, tx }) {
    refuseIf(to < standing.from ? [{ code: 'organisations.problems.standingDates', field: 'to' }] : []);
    const { count } = await tx.organisationStanding.updateMany({
      where: { id: standing.id, to: null, ...onRecord },
      data: { to },
    });
    if (count !== 1) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { standing }, input: { to } }) => ({ detail: { standingId: standing.id, to } }),
});
