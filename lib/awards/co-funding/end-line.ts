import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { releaseCounty } from './book-county';
import { moveLine } from './move-line';
import { standingLines } from './rules';

type Ending = { actor: Actor; now: Date };

/** With its award a county's part ends, and what was set aside for it is free again. */
export async function endLine(tx: Tx, applicationId: string, by: Ending): Promise<void> {
  const line = await tx.coFundingLine.findFirst({ where: { applicationId, status: { in: [...standingLines] } } });
  if (line === null) return;
  await moveLine(tx, line, { event: 'end', version: line.version });
  await releaseCounty(tx, applicationId, by);
}

/** At the release: of applications that were withdrawn while the counties were asked, nothing is asked any more. */
export async function freeWithdrawn(tx: Tx, roundId: string, by: Ending): Promise<void> {
  const lines = await tx.coFundingLine.findMany({
    where: { roundId, status: { in: [...standingLines] }, application: { status: 'WITHDRAWN' } },
    orderBy: { id: 'asc' },
  });
  for (const line of lines) {
    await moveLine(tx, line, { event: 'recall', version: line.version });
    await releaseCounty(tx, line.applicationId, by);
  }
}

/** What counties' funds pay of these awards, as the ledger books it. */
export async function countyBookings(tx: Tx, applicationIds: readonly string[]) {
  const lines = await tx.coFundingLine.findMany({
    where: {
      applicationId: { in: [...applicationIds] },
      status: { in: ['CONFIRMED', 'CARRIED', 'REDUCED'] },
      amountFen: { gt: 0n },
      fundId: { not: null },
    },
    orderBy: { id: 'asc' },
    select: { applicationId: true, fundId: true, amountFen: true },
  });
  return lines.flatMap(({ fundId, ...part }) => (fundId === null ? [] : [{ ...part, fundId }]));
}
