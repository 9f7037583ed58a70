import 'server-only';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { blockedOrganisations, isBlockedFrom } from '@/lib/experts/load';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { roundOf } from '@/lib/rounds/round-of';
import { assignmentLifecycle } from '../lifecycle';
import { assignmentPolicy } from '../policy';
import { declareNoConflictInput } from '../schema';

/** Some of one city's assignments, all of which there are. */
export async function assignmentsByIds(tx: Tx, { assignmentIds }: { assignmentIds: string[] }) {
  const assignments = await tx.reviewAssignment.findMany({
    where: { id: { in: assignmentIds } },
    include: {
      stage: {
        select: {
          status: true,
          plan: { select: { round: { select: { cityId: true, region: { select: { path: true } } } } } },
        },
      },
      application: { select: { ...partiesSelect, status: true } },
    },
  });
  if (assignments.length < new Set(assignmentIds).size) return null;
  const ofRounds = assignments.map((assignment) => ({ ...assignment, round: roundOf(assignment.stage.plan) }));
  // A declaration is made to one city, and stands in that city's trail.
  return new Set(ofRounds.map(({ round }) => round.cityId)).size > 1 ? null : ofRounds;
}

/** The expert declares to have no interest in these applications; only then do the proposals open. All or none. */
export const declareNoConflict = command({
  name: 'assignment.declareNoConflict',
  input: declareNoConflictInput,
  subject: assignmentsByIds,
  visible: (actor, assignments) => assignments.every((assignment) => assignmentPolicy.view(actor, assignment)),
  allow: (actor, assignments) => assignments.every((assignment) => assignmentPolicy.accept(actor, assignment)),
  async run({ subject: assignments, tx, now }) {
    const blocked = await blockedOrganisations(
      tx,
      assignments.map(({ expertId }) => expertId),
    );
    const isBlocked = assignments.some(({ expertId, application }) =>
      isBlockedFrom(blocked.get(expertId), partiesOf(application)),
    );
    refuseIf(isBlocked ? [{ code: 'reviews.problems.conflictOfInterest' }] : []);
    refuseIf(
      assignments.every(({ stage }) => stage.status === 'SCORING')
        ? []
        : [{ code: 'reviews.problems.stageNotScoring' }],
    );
    const { count } = await tx.reviewAssignment.updateMany({
      where: { id: { in: assignments.map(({ id }) => id) }, status: 'INVITED' },
      data: { status: assignmentLifecycle.move('INVITED', 'accept'), declaredAt: now, version: { increment: 1 } },
    });
    if (count !== assignments.length) throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    const left = await tx.reviewAssignment.count({
      where: {
        expertId: { in: assignments.map(({ expertId }) => expertId) },
        status: 'INVITED',
        stage: { status: 'SCORING' },
      },
    });
    return { ids: assignments.map(({ id }) => id), stageId: assignments[0]?.stageId ?? '', left };
  },
  about({ subject: assignments }) {
    const [first, ...others] = assignments.map(({ id, status, round: { cityId } }) =>
      moved({ id, status, cityId }, { status: 'ACCEPTED' }),
    );
    return [found(first, 'what is declared'), ...others];
  },
  trail: ({ result }) => ({ detail: { assignmentIds: result.ids } }),
});
