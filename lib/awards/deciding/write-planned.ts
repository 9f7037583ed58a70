import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import type { Fen } from '@/lib/kernel/money';
import { type RecommendedSum, reasonFor } from './recommended';
import type { Planned } from './slate';

type Place = {
  id: string;
  score: string | null;
  recommended: RecommendedSum | null;
  extraFen: Fen;
  decision: { version: number } | null;
};

type Writing = {
  roundId: string;
  /** The final ranking, with the decisions held. */
  applications: readonly Place[];
  passLine: number;
  /** What organisations that are declined read, unless they are under the pass line. */
  reason: string;
  actor: Actor;
  now: Date;
};

/** Writes decisions for all of these at once, in the place of those that are held for them. */
export async function writePlanned(tx: Tx, planned: readonly Planned[], writing: Writing): Promise<void> {
  const { roundId, applications, actor, now } = writing;
  const placeOf = new Map(applications.map((application) => [application.id, application]));
  await tx.decision.deleteMany({
    where: { applicationId: { in: planned.map(({ applicationId }) => applicationId) } },
  });
  await tx.decision.createMany({
    data: planned.map(({ isBelowLine, ...plan }) => {
      const place = placeOf.get(plan.applicationId);
      return {
        ...plan,
        roundId,
        reason:
          plan.outcome === 'DECLINE'
            ? declineReason(place?.score ?? '', isBelowLine)
            : reasonFor({ ...plan, reason: '' }, place ?? { recommended: null, extraFen: 0n }),
        decidedById: by(actor),
        decidedAt: now,
        // Replaced rows go on counting, so that a form opened before is told.
        version: (place?.decision?.version ?? 0) + 1,
      };
    }),
  });

  /** As its organisation reads it. */
  function declineReason(score: string, isBelowLine: boolean): string {
    return isBelowLine ? `最终得分 ${score} 分，未达到合格线 ${writing.passLine} 分。` : writing.reason;
  }
}
