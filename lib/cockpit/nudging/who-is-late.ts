import 'server-only';
import { screenedBy } from '@/lib/applications/screening/clock';
import { standingCases } from '@/lib/awards/discipline/lifecycle';
import { objectionDueAt, openObjectionStatuses } from '@/lib/awards/rules';
import type { Tx } from '@/lib/db/client';
import type { NudgeGroup, RoundStatus } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';
import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { answerBy, unansweredSince } from '@/lib/reviews/rules';
import type { Due } from './due';

type Round = {
  id: string;
  planId: string;
  status: RoundStatus;
  closesAt: Date | null;
  reviewFrom: Day | null;
  regionId: string;
  region: { name: string };
  terms: { recommendation: RecommendationTerms };
};

/** Somebody who is awaited in a round: what is due, since when, and when they were last asked for it. */
export type Overdue = {
  group: NudgeGroup;
  /** Names it among those of its group (prisma/schema/cockpit.prisma). */
  target: string;
  /** Whose move it is: an expert, an organisation, an office. */
  name: string;
  due: Due;
  /** The stage keeps its experts from those who only watch. */
  isBlind: boolean;
  nudgedAt: Date | null;
};

/** How many of a group are listed: beyond it nobody reads, and the group's own pages have them all. */
const MOST = 200;
/** Dates this near are shown before they pass. */
const SOON_MS = 3 * 24 * 60 * 60 * 1000;

/** Who is awaited in a round near or after the date, the longest overdue first. */
export async function whoIsLate(tx: Tx, round: Round, now: Date): Promise<Overdue[]> {
  const until = new Date(now.getTime() + SOON_MS);
  const [experts, organisations, offices, office, nudges] = [
    await lateExperts(tx, round, { now, until }),
    await lateOrganisations(tx, round),
    await lateLevels(tx, round, now),
    await officeDues(tx, round, { now, until }),
    await tx.nudge.groupBy({ by: ['group', 'target'], where: { roundId: round.id }, _max: { at: true } }),
  ];
  const nudgedAt = new Map(nudges.map(({ group, target, _max }) => [`${group} ${target}`, _max.at]));
  return [...experts, ...organisations, ...offices, ...office]
    .map((one) => ({ ...one, nudgedAt: nudgedAt.get(`${one.group} ${one.target}`) ?? null }))
    .toSorted((one, other) => one.due.at.getTime() - other.due.at.getTime());
}

type Clock = { now: Date; until: Date };
type Late = Omit<Overdue, 'nudgedAt'>;

/** Sheets that are not handed in, or not even answered, by stage and expert; what an application that was withdrawn asked for is in vain. */
async function lateExperts(tx: Tx, { planId }: Round, { now, until }: Clock): Promise<Late[]> {
  const rows = await tx.$queryRaw<
    {
      stageId: string;
      expertId: string;
      name: string;
      stage: string;
      isBlind: boolean;
      dueAt: Date | null;
      askedAt: Date;
      count: number;
    }[]
  >`
    SELECT s."id" AS "stageId", x."id" AS "expertId", p."name", s."name" AS "stage", s."blindExperts" AS "isBlind", s."dueAt", min(a."assignedAt") AS "askedAt", count(*)::int AS "count"
      FROM "ReviewStage" s
      JOIN "ReviewAssignment" a ON a."stageId" = s."id" AND a."status" IN ('INVITED', 'ACCEPTED')
      JOIN "Application" ap ON ap."id" = a."applicationId" AND ap."status" <> 'WITHDRAWN'
      JOIN "Expert" x ON x."id" = a."expertId" JOIN "Person" p ON p."id" = x."personId"
     WHERE s."planId" = ${planId} AND s."status" = 'SCORING' 
       AND (s."dueAt" <= ${until} OR (a."status" = 'INVITED' AND a."assignedAt" < ${unansweredSince(now)}))
     GROUP BY s."id", x."id", p."name" ORDER BY s."dueAt", count(*) DESC, p."name", x."id" LIMIT ${MOST}`;
  return rows.map(({ stageId, expertId, name, stage, isBlind, dueAt, askedAt, count }) => ({
    group: 'EXPERT',
    target: `${stageId}.${expertId}`,
    name,
    isBlind,
    due:
      dueAt !== null && dueAt <= until
        ? { kind: 'sheets', at: dueAt, count, about: stage }
        : { kind: 'answers', at: answerBy(askedAt, dueAt), count, about: stage },
  }));
}

/** Applications that were returned and are not back, whenever they are due: nobody else can go on with them. */
async function lateOrganisations(tx: Tx, { id: roundId }: Round): Promise<Late[]> {
  const rows = await tx.application.findMany({
    where: { roundId, status: 'RETURNED', correctionDueAt: { not: null } },
    orderBy: [{ correctionDueAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true, correctionDueAt: true, organisation: { select: { name: true } } },
  });
  return rows.flatMap(({ id, title, correctionDueAt, organisation }): Late[] =>
    correctionDueAt === null
      ? []
      : [
          {
            group: 'ORGANISATION',
            target: id,
            name: organisation.name,
            isBlind: false,
            due: { kind: 'correction', at: correctionDueAt, count: 1, about: title },
          },
        ],
  );
}

/** Offices below with which applications wait once the call is closed, each under its own name, whenever they are due: nobody else can go on with them. */
async function lateLevels(tx: Tx, { id: roundId, closesAt, terms }: Round, now: Date): Promise<Late[]> {
  const { levels } = terms.recommendation;
  if (levels.length === 0 || closesAt === null || closesAt >= now) return [];
  const waiting = await tx.$queryRaw<{ id: string; name: string; ordinal: number; count: number }[]>`
    SELECT r."id", r."officeName" AS "name", a."levelsPassed" AS "ordinal", count(*)::int AS "count"
      FROM "Application" a JOIN "Region" r ON r."id" = a."standsAtId"
     WHERE a."roundId" = ${roundId} AND a."status" = 'RECOMMENDING'
     GROUP BY r."id", a."levelsPassed" ORDER BY r."path" LIMIT ${MOST}`;
  return waiting.flatMap(({ id, name, ordinal, count }): Late[] => {
    const level = levels[ordinal];
    const at = level === undefined ? null : recommendationDueAt(closesAt, level);
    if (at === null) return [];
    return [
      {
        group: 'OFFICE',
        target: `${RECOMMENDING}.${id}`,
        name,
        isBlind: false,
        due: { kind: 'recommending', at, count, about: '' },
      },
    ];
  });
}

/** How the target of an office that recommends begins; its region follows. */
export const RECOMMENDING = 'recommending';

/** What the office itself has to do: screen before the review begins, settle objections, confirm what has hung long enough. */
async function officeDues(tx: Tx, round: Round, { now, until }: Clock): Promise<Late[]> {
  const [notice, toScreen] = [
    await tx.publicityNotice.findFirst({
      where: { roundId: round.id, status: 'RUNNING' },
      select: {
        endsAt: true,
        objections: {
          where: {
            status: { in: [...openObjectionStatuses] },
            cases: { none: { status: { in: [...standingCases] } } },
          },
          orderBy: { receivedAt: 'asc' },
          select: { receivedAt: true },
        },
      },
    }),
    await tx.application.aggregate({
      where: { roundId: round.id, status: 'SUBMITTED' },
      _count: true,
      _min: { screenBy: true },
    }),
  ];
  const late = (target: string, due: Due): Late => ({
    group: 'OFFICE',
    target,
    name: round.region.name,
    isBlind: false,
    due,
  });
  const screening = screenedBy({ screenBy: toScreen._min.screenBy, round });
  // The clock of each runs from its arrival on; the day before the review matters once no more come.
  const mayScreen =
    round.status === 'SCREENING' ||
    (round.status === 'OPEN' && (toScreen._min.screenBy !== null || (round.closesAt ?? now) < now));
  const objections = notice?.objections ?? [];
  const [first] = objections;
  return [
    ...(mayScreen && toScreen._count > 0 && screening !== null && screening <= until
      ? [late('screening', { kind: 'screening', at: screening, count: toScreen._count, about: '' })]
      : []),
    ...(first === undefined || objectionDueAt(first.receivedAt) > until
      ? []
      : [
          late('objections', {
            kind: 'objections',
            at: objectionDueAt(first.receivedAt),
            count: objections.length,
            about: '',
          }),
        ]),
    ...(notice !== null && notice.endsAt <= now && objections.length === 0
      ? [late('confirmation', { kind: 'confirmation', at: notice.endsAt, count: 1, about: '' })]
      : []),
  ];
}
