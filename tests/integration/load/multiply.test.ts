import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fillRound } from '@/tests/load/fill';
import { intoOneRound, intoRounds } from '@/tests/load/multiply';
import { some } from '@/tests/support/some';

const client = new Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
beforeAll(async () => {
  await client.connect();
});
afterAll(async () => {
  await client.end();
});

/** Of each round by its place: applications, organisations, reviews, experts, and cells of both kinds of sheets. */
const counted = async () => {
  const { rows } = await client.query(`SELECT r."sequence"::int AS place, count(DISTINCT a."id")::int AS applications,
      count(DISTINCT a."organisationId")::int AS organisations, count(DISTINCT v."id")::int AS reviews,
      count(DISTINCT v."expertId")::int AS experts, count(DISTINCT (c."sheetId", c."key"))::int AS answers,
      count(DISTINCT (s."sheetId", s."key"))::int AS scores
    FROM "Round" r JOIN "Application" a ON a."roundId" = r."id" JOIN "Cell" c ON c."sheetId" = a."sheetId"
      JOIN "ReviewAssignment" v ON v."applicationId" = a."id" JOIN "Cell" s ON s."sheetId" = v."sheetId"
    GROUP BY r."sequence" ORDER BY r."sequence"`);
  return rows as Record<string, number>[];
};

test('copies are whole applications, in the same round and in rounds of their own', async () => {
  const { roundId } = await fillRound(4);
  const [once] = await counted();
  expect(once).toMatchObject({ applications: 4, organisations: 4, reviews: 12 });

  await intoOneRound(client, roundId, 2);
  const thrice = Object.fromEntries(Object.entries(once ?? {}).map(([name, count]) => [name, count * 3]));
  expect(await counted()).toEqual([{ ...thrice, place: 1 }]);

  await intoRounds(client, roundId, 3);
  const rounds = await counted();
  expect(rounds).toEqual([1, 2, 3, 4].map((place) => ({ ...thrice, place })));

  // What is scored in a copied round are the criteria of its own rubric, and its applications stand in its own categories.
  const strange = await client.query(`SELECT 1 FROM "ReviewAssignment" v JOIN "Cell" c USING ("sheetId")
    JOIN "ReviewStage" s ON s."id" = v."stageId"
    WHERE c."key" <> 'comment' AND c."key" NOT IN (SELECT "id" FROM "Criterion" k WHERE k."rubricId" = s."rubricId")
    UNION ALL SELECT 1 FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
    JOIN "PlanCategory" g ON g."id" = a."categoryId" WHERE g."planId" <> r."planId"`);
  expect(strange.rows).toEqual([]);
  const plans = await db.plan.findMany({ where: { round: { isNot: null } } });
  expect(some(plans).every(({ frozenAt }) => frozenAt !== null)).toBe(true);
  expect(await db.organisation.count({ where: { uscc: null } })).toBe(0);
});
