import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { sumFen } from '@/lib/kernel/money';
import { containing } from '@/lib/lists/containing';
import { type RoundPhase, type RoundWindow, roundPhase } from './rules';
import { roundSettings } from './settings/settings';

type Filter = {
  /** 'open' accepts now, 'scheduled' opens later, 'past' is over. */
  when?: 'open' | 'scheduled' | 'past' | undefined;
  q?: string | undefined;
  regionPath?: string | undefined;
  take?: number;
  skip?: number;
};

/**
 * Published calls, the next to close first (the past ones, and all together: the last to close first), with the number of
 * all that match. An edition with tracks is one call: open while any of its tracks is, past once all are over.
 */
export async function publicRounds(now: Date, { when, q = '', regionPath, take = 50, skip = 0 }: Filter = {}) {
  const where: Prisma.RoundWhereInput = {
    AND: [
      { publishedAt: { not: null } },
      // A track whose edition is not published yet stands for itself.
      anyOf<Prisma.RoundWhereInput>([{ mainRoundId: null }, { mainRound: { publishedAt: null } }]),
      editionWithin(when, now),
      q === '' ? {} : ofEdition({ title: containing(q) }),
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
        plan: { select: { categories: { orderBy: { position: 'asc' }, select: { name: true } } } },
        funding: { select: { amountFen: true } },
        trackName: true,
        tracks: {
          where: { publishedAt: { not: null }, status: { not: 'CANCELLED' } },
          orderBy: { createdAt: 'asc' },
          select: {
            trackName: true,
            status: true,
            opensAt: true,
            closesAt: true,
            funding: { select: { amountFen: true } },
          },
        },
      },
    }),
  ]);
  const shown = rows.map(({ tracks, trackName, ...main }) => {
    const { funding, plan, ...row } = main;
    const { status, opensAt, closesAt } = nextToClose([main, ...tracks], now);
    return {
      ...row,
      categories: plan.categories,
      status,
      opensAt,
      closesAt,
      phase: roundPhase({ status, opensAt, closesAt }, now),
      trackNames: tracks.length === 0 ? [] : [trackName, ...tracks.map((track) => track.trackName)].filter(Boolean),
      totalFen: sumFen([...funding, ...tracks.flatMap((track) => track.funding)].map(({ amountFen }) => amountFen)),
    };
  });
  return { total, rows: shown };
}

/** Of an edition's rounds the one that speaks for it: the open one that closes first, else one to come, else the main round. */
function nextToClose(rounds: [RoundWindow, ...RoundWindow[]], now: Date): RoundWindow {
  const byClosing = rounds.toSorted((a, b) => (a.closesAt?.getTime() ?? 0) - (b.closesAt?.getTime() ?? 0));
  const inPhase = (phase: RoundPhase): RoundWindow | undefined =>
    byClosing.find((round) => roundPhase(round, now) === phase);
  return inPhase('open') ?? inPhase('scheduled') ?? rounds[0];
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
    funding: funding.map(({ amountFen, fund }) => ({
      amountFen,
      name: fund.name,
      kind: fund.kind,
      regionName: fund.region.name,
    })),
    totalFen: sumFen(funding.map(({ amountFen }) => amountFen)),
    extensions,
  };
}

/** The main round itself, or one of its published tracks. */
function ofEdition(where: Prisma.RoundWhereInput): Prisma.RoundWhereInput {
  return anyOf<Prisma.RoundWhereInput>([where, { tracks: { some: { AND: [{ publishedAt: { not: null } }, where] } } }]);
}

function editionWithin(when: Filter['when'], now: Date): Prisma.RoundWhereInput {
  if (when === undefined) return {};
  if (when !== 'past') return ofEdition(windowOf(when, now));
  const stillToCome = anyOf([windowOf('open', now), windowOf('scheduled', now)]);
  return { AND: [windowOf(when, now), { tracks: { none: { AND: [{ publishedAt: { not: null } }, stillToCome] } } }] };
}

function windowOf(when: NonNullable<Filter['when']>, now: Date): Prisma.RoundWhereInput {
  // The closing second itself is still open, so a window is over only one second later.
  const lastOpenSecond = new Date(Math.floor(now.getTime() / 1000) * 1000);
  if (when === 'open') return { status: 'OPEN', opensAt: { lte: now }, closesAt: { gte: lastOpenSecond } };
  if (when === 'scheduled') return { status: 'OPEN', opensAt: { gt: now } };
  return { OR: [{ status: { not: 'OPEN' } }, { closesAt: { lt: lastOpenSecond } }] };
}
