import 'server-only';
import { partiesOf } from '@/lib/applications/joint/parties';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { assignmentLifecycle } from '../lifecycle';
import { lockedAssignment } from '../load';
import { assignmentPolicy } from '../policy';
import { recuseInput } from '../schema';

/**
 * Recusal (回避), before or after scoring: the sheet no longer counts, and the link is remembered so that the person
 * is never given this organisation again, in no city (PUB-09). An officer may record it for an expert who says so on paper.
 */
export const recuse = command({
  name: 'assignment.recuse',
  input: recuseInput,
  subject: lockedAssignment,
  visible: assignmentPolicy.view,
  allow: assignmentPolicy.recuse,
  async run({ subject: assignment, input: { kind, note, version, organisationId: party }, actor, tx, now }) {
    const status = assignmentLifecycle.move(assignment.status, 'recuse');
    refuseIf(assignment.stage.status === 'CLOSED' ? [{ code: 'reviews.problems.stageClosed' }] : []);
    const { application } = assignment;
    const organisationId = party ?? application.organisationId;
    if (!partiesOf(application).includes(organisationId))
      throw new Refusal('invalid', [{ code: 'kernel.problems.invalidValue', field: 'organisationId' }]);
    const given = await tx.reviewAssignment.update({
      where: { id: assignment.id, version },
      data: { status, recusalKind: kind, recusalNote: note, declaredAt: now, version: { increment: 1 } },
    });
    // On record it bars the sheet: whoever had a part in it sees nothing of it any more.
    const { personId, cityId } = assignment.expert;
    const of = { personId, cityId, organisationId };
    const known = await tx.conflictOfInterest.count({ where: { ...of, endedAt: null } });
    if (known === 0) {
      await tx.conflictOfInterest.create({ data: { ...of, kind, note, recordedAt: now, recordedById: by(actor) } });
    }
    return given;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { total }, input: { kind } }) => ({ detail: { kind, total: total?.toFixed(2) ?? null } }),
});
