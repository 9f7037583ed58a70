import 'server-only';
import { standingParts } from '@/lib/applications/joint/names-together';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { FundKind } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import type { Level, RecommendingLevel } from '@/lib/plans/terms/recommendation';
import { minedFigure } from '@/lib/rounds/say-mined';
import { publicAward } from './published';
import type { RoundWithResult } from './result-of-round';

export type FunnelStep = {
  key: string;
  kind: 'mined' | 'received' | 'level' | 'stage' | 'awarded';
  stageName: string;
  /** Which offices recommended. */
  level?: RecommendingLevel;
  count: number;
  /** So many or more. */
  atLeast: boolean;
};

/** Found on the ground, where that was said → received → recommended by each level → through each review stage that cut → awarded or proposed. The last stage only recommends: its line is the decisions'. */
export async function funnelOf(
  db: Tx,
  { id: roundId, minedAsSaid, levels }: RoundWithResult & { minedAsSaid: string; levels: readonly Level[] },
): Promise<FunnelStep[]> {
  const taken = {
    roundId,
    submittedAt: { not: null },
    status: { not: 'WITHDRAWN' },
  } satisfies Prisma.ApplicationWhereInput;
  const [received, passed, awarded, stages] = await Promise.all([
    db.application.count({ where: taken }),
    Promise.all(
      levels.map((_, ordinal) => db.application.count({ where: { ...taken, levelsPassed: { gt: ordinal } } })),
    ),
    db.application.count({ where: { roundId, ...publicAward } }),
    db.reviewStage.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: {
        id: true,
        name: true,
        cutCount: true,
        _count: {
          select: { entries: { where: { outcome: 'PASSED', application: { status: { not: 'WITHDRAWN' } } } } },
        },
      },
    }),
  ]);
  const mined = minedFigure(minedAsSaid);
  const step = (kind: 'received' | 'awarded', count: number) => ({
    key: kind,
    kind,
    stageName: '',
    count,
    atLeast: false,
  });
  return [
    ...(mined === null ? [] : [{ key: 'mined', kind: 'mined' as const, stageName: '', ...mined }]),
    step('received', received),
    ...levels.map(({ level }, ordinal) => ({
      key: level,
      kind: 'level' as const,
      stageName: '',
      level,
      count: passed[ordinal] ?? 0,
      atLeast: false,
    })),
    ...stages
      .slice(0, -1)
      .filter(({ cutCount }) => cutCount !== null)
      .map(({ id, name, _count }) => ({
        key: id,
        kind: 'stage' as const,
        stageName: name,
        count: _count.entries,
        atLeast: false,
      })),
    step('awarded', awarded),
  ];
}

export type CategoryFigures = { code: string; name: string; received: number; awarded: number; awardedFen: Fen };

/** By category in the call's order; the received ones add up to the funnel's first step. */
export function categoryFigures(db: Tx, { id: roundId }: RoundWithResult): Promise<CategoryFigures[]> {
  return db.$queryRaw<CategoryFigures[]>`
    SELECT c."code", c."name",
      (count(a."id"))::int AS "received",
      (count(a."id") FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')))::int AS "awarded",
      coalesce(sum(d."amountFen") FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')), 0)::bigint AS "awardedFen"
    FROM "Round" r JOIN "PlanCategory" c ON c."planId" = r."planId"
    LEFT JOIN "Application" a ON a."categoryId" = c."id" AND a."submittedAt" IS NOT NULL AND a."status" <> 'WITHDRAWN'
    LEFT JOIN "Decision" d ON d."applicationId" = a."id" AND d."releasedAt" IS NOT NULL
    WHERE r."id" = ${roundId}
    GROUP BY c."id" ORDER BY c."position"`;
}

export type FundFigures = { name: string; kind: FundKind; budgetFen: Fen; awardedFen: Fen };

/** Each funding line with what has been awarded from it, then counties' funds with what they gave to its awards; nothing before the confirmation. */
export async function awardedByFund(db: Tx, { id: roundId }: RoundWithResult): Promise<FundFigures[]> {
  const [lines, booked] = await Promise.all([
    db.fundingLine.findMany({
      where: { roundId },
      orderBy: { position: 'asc' },
      select: { fundId: true, amountFen: true, fund: { select: { name: true, kind: true } } },
    }),
    db.ledgerEvent.groupBy({ by: ['fundId'], where: { roundId, kind: 'AWARD_APPROVED' }, _sum: { amountFen: true } }),
  ]);
  const others = booked.filter(
    ({ fundId, _sum }) => (_sum.amountFen ?? 0n) > 0n && lines.every((line) => line.fundId !== fundId),
  );
  const counties =
    others.length === 0
      ? []
      : await db.fund.findMany({
          where: { id: { in: others.map(({ fundId }) => fundId) } },
          orderBy: [{ region: { code: 'asc' } }, { name: 'asc' }],
          select: { id: true, name: true, kind: true },
        });
  const bookedOf = (id: string): Fen => booked.find(({ fundId }) => fundId === id)?._sum.amountFen ?? 0n;
  const ofCounties = counties.map(({ id, ...fund }) => ({
    ...fund,
    budgetFen: bookedOf(id),
    awardedFen: bookedOf(id),
  }));
  const own = lines.map(({ fundId, amountFen, fund }) => ({
    ...fund,
    budgetFen: amountFen,
    awardedFen: bookedOf(fundId),
  }));
  return [...own, ...ofCounties];
}

export type PublicAwardRow = {
  applicationId: string;
  number: string | null;
  title: string;
  organisation: { id: string; name: string; type: string };
  /** Who carries it out with the lead. */
  partners: { id: string; name: string; type: string }[];
  category: { name: string; nameEn: string } | null;
  /** Where it is carried out; '' where no place is named. */
  placeNames: string;
  amountFen: Fen;
};

export async function awardsOf(db: Tx, { id: roundId }: RoundWithResult, window: { take?: number; skip?: number }) {
  const where = { roundId, ...publicAward };
  const [rows, total, sum] = await Promise.all([
    db.application.findMany({
      where,
      ...window,
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        title: true,
        publicWords: confirmedTitle,
        organisation: { select: { id: true, name: true, type: true } },
        jointParts: { ...standingParts, select: { organisation: { select: { id: true, name: true, type: true } } } },
        category: { select: { name: true, nameEn: true } },
        places: placesNamed,
        decision: { select: { amountFen: true } },
      },
    }),
    db.application.count({ where }),
    db.decision.aggregate({ where: { roundId, application: publicAward }, _sum: { amountFen: true } }),
  ]);
  const awards: PublicAwardRow[] = rows.map(({ id, places, decision, publicWords, jointParts, ...row }) => ({
    ...row,
    partners: jointParts.map(({ organisation }) => organisation),
    title: publicTitle({ ...row, publicWords }),
    applicationId: id,
    placeNames: namesOfPlaces(places),
    amountFen: decision?.amountFen ?? 0n,
  }));
  return { awards, awardsTotal: total, awardsSumFen: sum._sum.amountFen ?? 0n };
}
