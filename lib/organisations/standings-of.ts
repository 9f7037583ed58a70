import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { StandingKind } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';

/**
 * A dated fact that eligibility reads. Lists: from the day of entry to the day of removal (`to` null while listed).
 * Annual inspection: `from` is the first day of the year inspected, `conclusion` is PASSED, BASICALLY_PASSED or FAILED.
 */
export type Standing = { kind: StandingKind; from: Day; to: Day | null; conclusion: string; reason: string };

/** Everything recorded about an organisation, newest first. */
export async function standingsOf(tx: Tx, organisationId: string): Promise<Standing[]> {
  return tx.organisationStanding.findMany({
    where: { organisationId },
    orderBy: [{ from: 'desc' }, { recordedAt: 'desc' }],
    select: { kind: true, from: true, to: true, conclusion: true, reason: true },
  });
}
