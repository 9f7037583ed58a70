import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { sumFen } from '@/lib/kernel/money';
import { roundPhase } from './rules';
import { roundSettings } from './settings';

type Filter = {
  /** 'open' accepts now, 'scheduled' opens later, 'past' is over. */
  when?: 'open' | 'scheduled' | 'past' | undefined;
  q?: string | undefined;
  regionPath?: string | undefined;
  take?: number;
  skip?: number;
};

/** Published calls, the next to close first (the past ones, and all together: the last to close first), with the number of all that match. */
export async function publicRounds(now: Date, { when, q = '', regionPath, take = 50, skip = 0 }: Filter = {}) {
  const where: Prisma.RoundWhereInput = {
    AND: [
      { publishedAt: { not: null } },
      windowOf(when, now),
      q === '' ? {} : { title: { contains: q, mode: 'insensitive' } },
      regionPath === undefined ? {} : { region: { path: { startsWith: regionPath } } },
    ],
  };
  const [total, rows] = await Promise.all([
    db.round.count({ where }),
    db.round.findMany({
      where,
      orderBy: [{ closesAt: when === 'past' || when === undefined ? 'desc' : 'asc' }, { id: 'asc' }],
      take,
      skip,
      select: {
        id: true,
        title: true,
        summary: true,
        year: true,
        status: true,
        opensAt: true,
        closesAt: true,
        region: { select: { name: true } },
        categories: { orderBy: { position: 'asc' }, select: { name: true } },
        funding: { select: { amountFen: true } },
      },
    }),
  ]);
  const shown = rows.map(({ funding, ...row }) => ({
    ...row,
    phase: roundPhase(row, now),
    totalFen: sumFen(funding.map(({ amountFen }) => amountFen)),
  }));
  return { total, rows: shown };
}

/** A published call with its announcement, rules, rubrics and extensions; null while it is a draft. Holds nothing of persons but its own contacts. */
export async function publicRound(roundId: string, now: Date) {
  const round = await roundSettings(db, { roundId });
  if (round === null || round.publishedAt === null) return null;
  const { createdById: _createdById, version: _version, funding, ...shown } = round;
  const extensions = await db.roundExtension.findMany({
    where: { roundId },
    orderBy: { createdAt: 'asc' },
    select: { fromAt: true, toAt: true, reason: true, createdAt: true },
  });
  return {
    ...shown,
    phase: roundPhase(round, now),
    funding: funding.map(({ amountFen, fund }) => ({ amountFen, name: fund.name, kind: fund.kind, regionName: fund.region.name })),
    totalFen: sumFen(funding.map(({ amountFen }) => amountFen)),
    extensions,
  };
}

function windowOf(when: Filter['when'], now: Date): Prisma.RoundWhereInput {
  // The closing second itself is still open, so a window is over only one second later.
  const lastOpenSecond = new Date(Math.floor(now.getTime() / 1000) * 1000);
  if (when === 'open') return { status: 'OPEN', opensAt: { lte: now }, closesAt: { gte: lastOpenSecond } };
  if (when === 'scheduled') return { status: 'OPEN', opensAt: { gt: now } };
  if (when === 'past') return { OR: [{ status: { not: 'OPEN' } }, { closesAt: { lt: lastOpenSecond } }] };
  return {};
}
