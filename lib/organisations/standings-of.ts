import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { StandingKind } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';

/**
 * A dated fact that eligibility reads. Lists, other funding, unfinished projects: from the first day to the day of removal
 * or end (`to` null while it lasts). Penalty: `from` is the day of the decision. Rating: `conclusion` is A1 to A5, `to` the
 * day it expires. Annual inspection: `from` is the first day of the year, `conclusion` PASSED, BASICALLY_PASSED, FAILED or LATE.
 * Evaluation of a funded project: `from` is its day, `conclusion` PASSED or FAILED.
 */
export type Standing = { kind: StandingKind; from: Day; to: Day | null; conclusion: string; reason: string };

/** What was taken back is kept, and read by nobody. */
export const onRecord = { withdrawnAt: null } satisfies Prisma.OrganisationStandingWhereInput;

/** How they are read beside whom they are about, newest first. */
export const standingsRead = {
  where: onRecord,
  orderBy: [{ from: 'desc' as const }, { recordedAt: 'desc' as const }],
  select: { kind: true, from: true, to: true, conclusion: true, reason: true },
} satisfies Prisma.Organisation$standingsArgs;

/** Everything on record about an organisation. */
export async function standingsOf(tx: Tx, organisationId: string): Promise<Standing[]> {
  return tx.organisationStanding.findMany({
    ...standingsRead,
    where: { organisationId, ...onRecord },
  });
}
