import 'server-only';
import type { Tx } from '@/lib/db/client';
import { linkLifecycle } from '@/lib/experts/links/lifecycle';
import { heldLink } from '@/lib/experts/links/load';
import { linkPolicy } from '@/lib/experts/links/policy';
import { decideLinkInput } from '@/lib/experts/links/schema';
import { movedAlong, on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { assignmentLifecycle } from '../lifecycle';

type Link = NonNullable<Awaited<ReturnType<typeof heldLink>>>;

/**
 * What was found is a conflict: it goes on record as one, in every city, and what the expert was given of this organisation in
 * stages of this city that are still scored is taken back. Points given so far count no longer and stay on record.
 */
export const confirmLink = command({
  name: 'expert.confirmLink',
  input: decideLinkInput,
  subject: heldLink,
  visible: linkPolicy.view,
  allow: linkPolicy.confirm,
  async run({ subject: link, input: { version, reason }, actor, tx, now }) {
    const decided = { decidedAt: now, decidedById: by(actor), reason };
    const updated = await tx.conflictLink.update({
      where: { id: link.id, version },
      data: { ...decided, status: linkLifecycle.move(link.status, 'confirm'), version: { increment: 1 } },
    });
    const { personId, cityId, organisationId, kind } = link;
    const of = { personId, cityId, organisationId };
    const known = await tx.conflictOfInterest.count({ where: { ...of, endedAt: null } });
    if (known === 0)
      await tx.conflictOfInterest.create({
        data: { ...of, kind, note: reason, recordedAt: now, recordedById: by(actor) },
      });
    return { ...updated, taken: await takeBack(tx, link, { reason, now }) };
  },
  about: ({ subject: { expert }, result: { taken } }) => [
    on(expert),
    ...taken.map(({ id, status }) =>
      movedAlong('assignment.recuse', { id, cityId: expert.cityId, status }, { status: 'RECUSED' }),
    ),
  ],
  trail: ({ subject: { id, organisationId, kind, strength }, input: { reason }, result: { taken } }) => ({
    detail: { linkId: id, organisationId, kind, strength, taken: taken.length },
    said: { reason },
  }),
});

/** By now they are barred: the conflict is on record. */
async function takeBack(tx: Tx, { kind, expert }: Link, { reason, now }: { reason: string; now: Date }) {
  const barred = await tx.reviewAssignment.findMany({
    where: {
      expertId: expert.id,
      barred: true,
      status: { in: ['INVITED', 'ACCEPTED', 'SUBMITTED'] },
      stage: { status: 'SCORING' },
    },
    select: { id: true, status: true },
  });
  for (const { id, status } of barred)
    await tx.reviewAssignment.update({
      where: { id },
      data: {
        status: assignmentLifecycle.move(status, 'recuse'),
        recusalKind: kind,
        recusalNote: reason,
        declaredAt: now,
        version: { increment: 1 },
      },
    });
  return barred;
}
