import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isWindowOver, roundPhase, type RoundPhase } from '@/lib/rounds/rules';
import { publishedRound } from './published';

export type PublicCall = {
  id: string;
  title: string;
  summary: string;
  regionName: string;
  opensAt: Date | null;
  closesAt: Date | null;
  phase: RoundPhase;
  budgetFen: bigint;
};

export const CALLS_PER_PAGE = 20;

/** Calls that take applications now, the one that closes first on top. */
export async function openCalls(now: Date, most = 10): Promise<PublicCall[]> {
  // The second of closesAt still belongs to the window, hence the second of grace; the exact judgement is isWindowOver's.
  const where = { ...publishedRound, status: 'OPEN', opensAt: { lte: now }, closesAt: { gt: new Date(now.getTime() - 1_000) } } as const;
  const rows = await db.round.findMany({ where, orderBy: { closesAt: 'asc' }, take: most, select: callFields });
  return rows.filter((row) => !isWindowOver(row, now)).map((row) => asCall(row, now));
}

/** Every published call, newest first. */
export async function publicCalls(now: Date, page: number): Promise<{ calls: PublicCall[]; total: number }> {
  const [rows, total] = await Promise.all([
    db.round.findMany({
      where: publishedRound,
      orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
      take: CALLS_PER_PAGE,
      skip: (page - 1) * CALLS_PER_PAGE,
      select: callFields,
    }),
    db.round.count({ where: publishedRound }),
  ]);
  return { calls: rows.map((row) => asCall(row, now)), total };
}

const callFields = {
  id: true,
  title: true,
  summary: true,
  status: true,
  opensAt: true,
  closesAt: true,
  region: { select: { name: true } },
  funding: { select: { amountFen: true } },
} satisfies Prisma.RoundSelect;

function asCall({ region, funding, status, ...row }: Prisma.RoundGetPayload<{ select: typeof callFields }>, now: Date): PublicCall {
  return {
    ...row,
    regionName: region.name,
    phase: roundPhase({ status, ...row }, now),
    budgetFen: funding.reduce((sum, { amountFen }) => sum + amountFen, 0n),
  };
}
