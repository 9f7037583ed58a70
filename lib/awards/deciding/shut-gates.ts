import 'server-only';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { gatesOnRecord } from '@/lib/applications/gates/gates-on-record';
import type { Tx } from '@/lib/db/client';
import type { RoundSubject } from '@/lib/rounds/load';

export type BarredAward = {
  applicationId: string;
  number: string | null;
  title: string;
  organisation: { id: string; name: string };
  version: number;
  shut: EligibilityResult[];
  /** Why it stands nevertheless; counts only for the gates that were shut when it was written. */
  keepReason: string;
  isKept: boolean;
};

/** Awards held or publicised whose organisation a gate of the round bars as of now. */
export async function barredAwards(tx: Tx, round: RoundSubject, now: Date): Promise<BarredAward[]> {
  const decisions = await tx.decision.findMany({
    where: { roundId: round.id, outcome: 'AWARD', application: { status: { in: ['SHORTLISTED', 'IN_PUBLICITY'] } } },
    orderBy: { application: { number: 'asc' } },
    select: {
      applicationId: true,
      version: true,
      keepReason: true,
      keepGates: true,
      application: { select: { number: true, title: true } },
    },
  });
  const gates = await gatesOnRecord(tx, {
    round,
    applicationIds: decisions.map(({ applicationId }) => applicationId),
    now,
  });
  return decisions.flatMap(({ application, keepGates, ...decision }) => {
    const onRecord = gates.get(decision.applicationId);
    const shut = onRecord?.now.filter(({ met }) => !met) ?? [];
    if (onRecord === undefined || shut.length === 0) return [];
    return [
      {
        ...decision,
        ...application,
        organisation: onRecord.organisation,
        shut,
        isKept: shut.every(({ key }) => keepGates.includes(key)),
      },
    ];
  });
}
