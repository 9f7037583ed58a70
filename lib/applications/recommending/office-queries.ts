import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself, type Seen } from '@/lib/kernel/seen';
import { recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { namesTogether, partnersNamed } from '../joint/names-together';
import { officeAddress, type RecommendingOffice, seenOffice } from './office';
import { problemsBeforeRecommending } from './rules';
import { stateAt } from './standing';

/** How far an office is with a round. */
export type OfficePart = {
  roundId: string;
  regionId: string;
  roundTitle: string;
  officeName: string;
  ordinal: number;
  /** What it has to decide now; what it gave back is with the applicants, and counted for itself. */
  waiting: number;
  returned: number;
  recommended: number;
  notRecommended: number;
  quota: number | null;
  dueAt: Date | null;
  isOwn: boolean;
};

/** The offices of one's own subtree that recommend to rounds which are not decided yet, each with how far it is. */
export const recommendingOffices = query({
  name: 'recommending.offices',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }): Promise<OfficePart[]> {
    return partsIn(db, { paths: subtreesOf(actor, 'OFFICER'), roundId: null, actor });
  },
});

/** One office's part in a round: what it has to decide, what it decided, and how far the offices below it are. */
export const officeRecommendations = query({
  name: 'recommending.office',
  input: officeAddress,
  subject: seenOffice,
  async run({ db, subject, actor, now }) {
    const { id: roundId, round, office, ordinal, quota, dueAt } = subject;
    const [rows, parts] = await Promise.all([
      rowsOf(db, subject),
      partsIn(db, { paths: [office.path], roundId, actor }),
    ]);
    const passed = rows.filter(({ status }) => status === 'RECOMMENDED').length;
    return {
      roundId,
      round: { title: round.title, status: round.status },
      office: { id: office.id, officeName: office.officeName },
      inCharge: inChargeOf(office, actor),
      ordinal,
      quota,
      dueAt,
      passed,
      rows,
      below: parts.filter(({ regionId }) => regionId !== office.id),
      problems: problemsBeforeRecommending(round, now),
    };
  },
});

export type OfficeRecommendations = Awaited<ReturnType<typeof officeRecommendations>>;
export type RecommendedRow = OfficeRecommendations['rows'][number];

/** What stands at an office or was decided there, in its order; what the offices below said of it comes along. */
async function rowsOf(db: Tx, { id: roundId, office }: Seen<'recommending office', RecommendingOffice>) {
  const rows = await db.recommendation.findMany({
    where: { regionId: office.id, status: { not: 'LEFT' }, application: { roundId, submittedAt: { not: null } } },
    orderBy: [{ rank: { sort: 'asc', nulls: 'last' } }, { arrivedAt: 'asc' }, { id: 'asc' }],
    select: {
      status: true,
      rank: true,
      opinion: true,
      application: {
        select: {
          id: true,
          title: true,
          number: true,
          status: true,
          correctionDueAt: true,
          standsAtId: true,
          requestedFen: true,
          organisation: { select: { name: true } },
          jointParts: partnersNamed,
          recommendations: {
            where: {
              status: 'RECOMMENDED',
              region: { path: { startsWith: office.path } },
              regionId: { not: office.id },
            },
            orderBy: { ordinal: 'asc' },
            select: { rank: true, region: { select: { officeName: true } } },
          },
        },
      },
    },
  });
  return rows.flatMap(({ status, rank, opinion, application }) => {
    const { recommendations, organisation, jointParts, status: now, standsAtId, ...about } = application;
    const state = stateAt(status, { isHere: standsAtId === office.id, status: now });
    return state === null
      ? []
      : [
          {
            ...about,
            organisationName: namesTogether(organisation.name, jointParts),
            status,
            state,
            rank,
            hasOpinion: opinion !== '',
            before: recommendations.map((said) => ({ office: said.region.officeName, rank: said.rank })),
          },
        ];
  });
}

type Parts = { paths: string[]; roundId: string | null; actor: Actor };

async function partsIn(db: Tx, { paths, roundId, actor }: Parts): Promise<OfficePart[]> {
  const groups = await db.$queryRaw<Omit<OfficePart, 'roundTitle' | 'quota' | 'dueAt' | 'isOwn'>[]>`
    SELECT a."roundId", r."id" AS "regionId", r."officeName", min(c."ordinal")::int AS "ordinal",
      (count(*) FILTER (WHERE c."status" = 'WAITING' AND a."standsAtId" = r."id" AND a."status" = 'RECOMMENDING'))::int AS "waiting",
      (count(*) FILTER (WHERE c."status" = 'WAITING' AND a."standsAtId" = r."id" AND a."status" = 'RETURNED'))::int AS "returned",
      (count(*) FILTER (WHERE c."status" = 'RECOMMENDED'))::int AS "recommended",
      (count(*) FILTER (WHERE c."status" = 'NOT_RECOMMENDED'))::int AS "notRecommended"
    FROM "Recommendation" c JOIN "Application" a ON a."id" = c."applicationId" JOIN "Region" r ON r."id" = c."regionId"
    JOIN "Round" o ON o."id" = a."roundId"
    WHERE r."path" LIKE ANY (${paths.map((path) => `${path}%`)}::text[]) AND c."status" <> 'LEFT'
      AND (a."roundId" = ${roundId} OR ${roundId}::text IS NULL AND o."status" IN ('OPEN', 'SCREENING', 'REVIEWING', 'DECIDING'))
    GROUP BY a."roundId", r."id" ORDER BY a."roundId", r."path"`;
  const rounds = await db.round.findMany({
    where: { id: { in: [...new Set(groups.map((group) => group.roundId))] } },
    select: {
      id: true,
      title: true,
      closesAt: true,
      plan: { select: { id: true, number: true, frozenAt: true, terms: true } },
    },
  });
  const places = await db.region.findMany({
    where: { id: { in: [...new Set(groups.map(({ regionId }) => regionId))] } },
    select: { id: true, ...officesAbove },
  });
  return groups.flatMap((group): OfficePart[] => {
    const round = rounds.find(({ id }) => id === group.roundId);
    const level = round && termsOf(round.plan).recommendation.levels[group.ordinal];
    const place = places.find(({ id }) => id === group.regionId);
    if (round === undefined || level === undefined || place === undefined) return [];
    return [
      {
        ...group,
        roundTitle: round.title,
        quota: level.quota,
        dueAt: recommendationDueAt(round.closesAt, level),
        isOwn: inChargeOf(place, actor).isOwn,
      },
    ];
  });
}
