import 'server-only';
import { z } from 'zod';
import { memberSeesApplication } from '@/lib/applications/sees';
import { statusForApplicant } from '@/lib/applications/shown-status';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { reviewsToldToApplicant } from '@/lib/reviews/told-to-applicant';
import { takesObjections } from './rules';

export type OutcomeOfMine = Awaited<ReturnType<typeof outcomeOfMine>>;

/**
 * What was decided on an application of the actor's own organisation: why, how much, until when one may object and whom to
 * ask. The scores and comments of its reviews once the publicity is over and the round's awards are final.
 */
export const outcomeOfMine = query({
  name: 'application.outcome',
  input: z.object({ applicationId: id() }),
  subject: own,
  async run({ db, subject: application, now }) {
    const { decision, award, round } = application;
    const { notices, contactName, contactPhone, complaintPhone } = round;
    const status = statusForApplicant(application.status, round.status);
    const [notice = null] = notices;
    const isReleased = decision !== null && decision.releasedAt !== null;
    const isOver = round.status === 'AWARDED';
    return {
      roundId: round.id,
      status,
      isOver,
      amountFen: award?.amountFen ?? (isReleased ? decision.amountFen : null),
      /** What of it facts add, and by which rules; nothing where none do. */
      extras: isReleased && decision.outcome === 'AWARD' ? application.entries : [],
      reason: isReleased ? decision.reason : '',
      endedReason: isReleased ? decision.endedReason : '',
      endedAt: isReleased ? decision.endedAt : null,
      awardedAt: award?.confirmedAt ?? null,
      notice: notice && { ...notice, takesObjections: notice.status === 'RUNNING' && takesObjections(notice, now) },
      contact: { contactName, contactPhone, complaintPhone },
      reviews: isOver ? await reviewsToldToApplicant(db, application) : [],
    };
  },
});

async function own(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const row = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      id: true,
      organisationId: true,
      status: true,
      decision: {
        select: { outcome: true, amountFen: true, reason: true, releasedAt: true, endedAt: true, endedReason: true },
      },
      award: { select: { amountFen: true, confirmedAt: true } },
      entries: {
        where: { extraFen: { gt: 0 } },
        orderBy: { stage: { position: 'desc' } },
        take: 1,
        select: { extraFen: true, extraReasons: true },
      },
      round: {
        select: {
          id: true,
          status: true,
          contactName: true,
          contactPhone: true,
          complaintPhone: true,
          notices: {
            where: { status: { not: 'REPLACED' } },
            orderBy: { publishedAt: 'desc' },
            take: 1,
            select: { status: true, startDay: true, endDay: true, endsAt: true, provisional: true },
          },
        },
      },
    },
  });
  return memberSeesApplication.look(actor, row);
}
