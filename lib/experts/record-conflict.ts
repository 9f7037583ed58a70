import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { expertById } from './load';
import { expertPolicy } from './policy';
import { recordConflictInput } from './schema';
import { expertSees } from './sees';

/** A link an officer knows of: while it lasts, the person is assigned to this organisation in no city (domain B.4, PUB-09). */
export const recordConflict = command({
  name: 'expert.recordConflict',
  input: recordConflictInput,
  subject: expertById,
  visible: expertSees.judge,
  allow: expertPolicy.recordConflict,
  async run({ subject: expert, input: { organisation: named, kind, note }, actor, tx, now }) {
    const organisation = await organisationNamed(tx, named);
    await takeTurn(tx, `conflict:${expert.id}:${organisation.id}`);
    const of = { personId: expert.personId, cityId: expert.cityId, organisationId: organisation.id };
    // Another city's entry does not count: to say that there is one would tell what that city knows.
    const open = await tx.conflictOfInterest.count({ where: { ...of, endedAt: null } });
    refuseIf(open === 0 ? [] : [{ code: 'experts.problems.conflictKnown', field: 'organisation' }]);
    return tx.conflictOfInterest.create({
      data: { ...of, kind, note, recordedAt: now, recordedById: by(actor) },
    });
  },
  about: ({ subject }) => on(subject),
  trail: ({ result }) => ({
    detail: { conflictId: result.id, organisationId: result.organisationId, kind: result.kind },
  }),
});

async function organisationNamed(tx: Tx, named: z.output<typeof recordConflictInput>['organisation']) {
  const found = await tx.organisation.findMany({
    where: { OR: [{ id: named }, { uscc: named.toUpperCase() }, { name: named }] },
    select: { id: true },
    take: 2,
  });
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  const code = only === undefined ? 'experts.problems.organisationUnknown' : 'experts.problems.organisationAmbiguous';
  throw new Refusal('refused', [{ code, field: 'organisation' }]);
}
