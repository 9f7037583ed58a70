import 'server-only';
import { z } from 'zod';
import { type About, moved, on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose, requiredProse } from '@/lib/kernel/text';
import { notRecommendedLetter } from '../letters';
import { moveApplication } from '../move-application';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';
import { decidedHere, officeAddress, officeInTurn, recommendingPolicy } from './office';

const input = officeAddress.extend({
  applicationIds: z
    .union([id(), z.array(id()).max(1_000)], { message: 'applications.problems.noneChosen' })
    .transform((ids) => [...new Set([ids].flat())]),
  /** Its applicant reads it. */
  reason: requiredProse(limits.reason),
  insteadReason: prose(limits.reason).default(''),
});

/**
 * Ends the way of applications that an office does not pass up, each with the reason its applicant is told; also of one that
 * was given back and did not come again. @throws Refusal 'conflict' when one of them waits there no longer
 */
export const notRecommend = command({
  name: 'application.notRecommend',
  input,
  subject: officeInTurn,
  visible: recommendingPolicy.view,
  allow: recommendingPolicy.recommend,
  async run({ subject, input: { applicationIds, reason, insteadReason }, actor, tx, now }) {
    const { id: roundId, round, office } = subject;
    const decided = decidedHere(subject, { actor, insteadReason, now });
    refuseIf(applicationIds.length === 0 ? [{ code: 'applications.problems.noneChosen' }] : []);
    const waiting = await tx.recommendation.findMany({
      where: {
        regionId: office.id,
        status: 'WAITING',
        applicationId: { in: applicationIds },
        application: { roundId, standsAtId: office.id, status: { in: ['RECOMMENDING', 'RETURNED'] } },
      },
      orderBy: { applicationId: 'asc' },
      include: { application: { include: { organisation: true } } },
    });
    if (waiting.length !== applicationIds.length)
      throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    const ended: { before: (typeof waiting)[number]['application']; after: { status: string } }[] = [];
    for (const { id: recommendationId, version, application } of waiting) {
      await tx.recommendation.update({
        where: { id: recommendationId, version, status: 'WAITING' },
        data: {
          status: 'NOT_RECOMMENDED',
          rank: null,
          opinion: reason,
          ...decided,
          version: { increment: 1 },
        },
      });
      const after = await moveApplication(tx, application, {
        event: 'notRecommend',
        standsAtId: null,
        correctionDueAt: null,
        updatedAt: now,
      });
      const letter = notRecommendedLetter({
        organisationName: application.organisation.name,
        title: application.title,
        number: application.number ?? '',
        roundTitle: round.title,
        from: office.officeName,
        reason,
        address: applicationAddress(application.id),
      });
      await writeToApplicant(tx, application, { letter, now });
      ended.push({ before: application, after });
    }
    return { id: roundId, count: ended.length, ended };
  },
  about: ({ subject, result: { ended } }) => {
    const entries = ended.map(({ before, after }): About => moved(before, after));
    return [
      { ...on(subject), entity: 'round' },
      ...entries.map((entry) => ({ ...entry, command: 'application.notRecommend' })),
    ];
  },
  trail: ({ input: { regionId, applicationIds, reason } }) => ({
    detail: { regionId, applicationIds },
    said: { reason },
  }),
});
