import 'server-only';
import { isParty } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Seen } from '@/lib/kernel/seen';
import { roundPolicy } from '@/lib/rounds/policy';
import type { TrailLine } from '@/lib/trail/trail-of';

type Round = { id: string; planId: string; region: { path: string } };

/** So many of each kind, so that a hundred assignments do not push the round's own acts out. */
const MOST = 50;

/** Of the reviews what an officer would look for; that an expert goes on with a sheet is none of it. */
const ofReviews = ['assignment.assign', 'assignment.remove', 'assignment.recuse', 'assignment.reopen'];
const ofConflicts = ['expert.recordConflict', 'expert.endConflict'];

/** What an office did with objections; who raised one stands in none of it. */
const ofObjections = ['objection.accept', 'objection.settle', 'objection.refuse'];

/**
 * Who did what to a round, newest first: to itself and its plan, to its stages (assignments by lot, ties put in order), to objections, and,
 * for whoever runs it, to the assignments of its experts and their known links to organisations that apply. Whoever only
 * watches must not learn from it who reviews.
 */
export async function trailOfRound(
  tx: Tx,
  { id, planId, region }: Seen<'round', Round>,
  actor: Actor,
): Promise<TrailLine[]> {
  const runs = roundPolicy.manage(actor, { region });
  return tx.$queryRaw<TrailLine[]>`
    WITH stages AS (SELECT s."id" FROM "ReviewStage" s WHERE s."planId" = ${planId}),
    own AS (
      SELECT t.* FROM "TrailEntry" t
       WHERE (t."entity", t."entityId") IN (VALUES ('round', ${id}), ('plan', ${planId}))
       ORDER BY t."at" DESC LIMIT ${MOST}),
    staged AS (
      SELECT t.* FROM "TrailEntry" t WHERE t."entity" = 'stage' AND t."entityId" IN (SELECT "id" FROM stages)
       ORDER BY t."at" DESC LIMIT ${MOST}),
    reviewed AS (
      SELECT t.* FROM "TrailEntry" t
       WHERE ${runs} AND t."entity" = 'assignment' AND t."command" = ANY(${ofReviews})
         AND t."entityId" IN (SELECT a."id" FROM "ReviewAssignment" a WHERE a."stageId" IN (SELECT "id" FROM stages))
       ORDER BY t."at" DESC LIMIT ${MOST}),
    objected AS (
      SELECT t.* FROM "TrailEntry" t WHERE t."entity" = 'objection' AND t."command" = ANY(${ofObjections})
         AND t."entityId" IN (SELECT o."id" FROM "Objection" o JOIN "PublicityNotice" n ON n."id" = o."noticeId" WHERE n."roundId" = ${id})
       ORDER BY t."at" DESC LIMIT ${MOST}),
    linked AS (
      SELECT t.* FROM "TrailEntry" t
       WHERE ${runs} AND t."entity" = 'expert' AND t."command" = ANY(${ofConflicts})
         AND t."entityId" IN (SELECT m."expertId" FROM "PanelMember" m WHERE m."stageId" IN (SELECT "id" FROM stages))
         AND EXISTS (SELECT 1 FROM "Application" ap WHERE ap."roundId" = ${id} AND ap."submittedAt" IS NOT NULL
              AND ${isParty(Prisma.sql`t."detail"->>'organisationId'`, { id: Prisma.sql`ap."id"`, leadId: Prisma.sql`ap."organisationId"` })})
       ORDER BY t."at" DESC LIMIT ${MOST}),
    whole AS (SELECT * FROM own UNION ALL SELECT * FROM staged UNION ALL SELECT * FROM objected UNION ALL SELECT * FROM reviewed UNION ALL SELECT * FROM linked)
    SELECT w."id", w."at", coalesce(p."name", w."actorName") AS "actorName", w."command", w."fromState", w."toState"
      FROM whole w LEFT JOIN "Person" p ON p."id" = w."actorId" ORDER BY w."at" DESC, w."id" DESC`;
}
