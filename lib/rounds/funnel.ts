import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Seen } from '@/lib/kernel/seen';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';
import { beforeAcceptance } from './before-acceptance';
import { minedFigure } from './say-mined';

export type RoundFunnel = Awaited<ReturnType<typeof roundFunnel>>;

/** Where applications stand that go no further, in the order in which it can happen. */
const sideExits = [
  'RETURNED',
  'NOT_RECOMMENDED',
  'INELIGIBLE',
  'WITHDRAWN',
  'NOT_SHORTLISTED',
  'RESERVE',
  'DECLINED',
  'REVOKED',
  'GIVEN_UP',
] as const satisfies readonly ApplicationStatus[];

type Funnelled = { id: string; minedAsSaid: string; terms: { recommendation: RecommendationTerms } };
type Standing = { status: ApplicationStatus; count: number; submitted: number; entered: number };

/** How many are left after each step, from what was found on the ground or the first application begun to the last award, and how many left on the way. */
export async function roundFunnel(tx: Tx, { id: roundId, minedAsSaid, terms }: Seen<'round', Funnelled>) {
  const { levels } = terms.recommendation;
  const [statuses, stages, passed] = await Promise.all([
    tx.$queryRaw<Standing[]>`
      SELECT a."status"::text AS "status", count(*)::int AS "count", count(a."submittedAt")::int AS "submitted",
        (count(*) FILTER (WHERE a."status" = 'WITHDRAWN'
          AND EXISTS (SELECT 1 FROM "StageEntry" e WHERE e."applicationId" = a."id")))::int AS "entered"
      FROM "Application" a WHERE a."roundId" = ${roundId} GROUP BY a."status"`,
    tx.reviewStage.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { id: true, name: true, status: true, _count: { select: { entries: true } } },
    }),
    levels.length === 0
      ? []
      : tx.application.groupBy({
          by: ['levelsPassed'],
          where: { roundId, submittedAt: { not: null } },
          _count: true,
        }),
  ]);
  const sum = (of: (standing: Standing) => number): number => statuses.reduce((total, line) => total + of(line), 0);
  const count = (...names: ApplicationStatus[]): number =>
    sum((line) => (names.includes(line.status) ? line.count : 0));
  return {
    mined: minedFigure(minedAsSaid),
    started: sum((line) => line.count),
    submitted: sum(({ submitted }) => submitted),
    /** How many got past each of the round's levels, those that did not have to pass it among them. */
    levels: levels.map(({ level }, ordinal) => ({
      level,
      ordinal,
      count: passed.reduce((total, { levelsPassed, _count }) => total + (levelsPassed > ordinal ? _count : 0), 0),
    })),
    accepted: sum((line) => (beforeAcceptance.includes(line.status) ? line.entered : line.count)),
    waiting: count('SUBMITTED'),
    stages: stages
      .map(({ id, name, status, _count }) => ({ id, name, isPlanned: status === 'PLANNED', entries: _count.entries }))
      .filter(({ isPlanned, entries }) => !isPlanned || entries > 0)
      .map(({ isPlanned: _, ...stage }) => stage),
    proposed: count('IN_PUBLICITY', 'AWARDED', 'REVOKED', 'GIVEN_UP'),
    awarded: count('AWARDED'),
    // Of what was never handed in the office learns no more than that it was begun.
    exits: sideExits
      .map((status) => ({ status, count: sum((line) => (line.status === status ? line.submitted : 0)) }))
      .filter((exit) => exit.count > 0),
  };
}
