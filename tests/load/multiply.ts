import type { Client } from 'pg';
import { someUscc } from '@/tests/factories/organisations';
import { type Changes, copied, copyRows, knowCopies, ofSet } from './copy-rows';

/** Rounds share so many further sets of organisations and of experts: who applied applies again, who scored is asked again. */
const SETS = { organisations: 19, experts: 2 };

type Multiplying = {
  roundId: string;
  turns: number;
  /** Stands between what must be the only one of its kind and the turn. */
  mark: '-' | '/';
  sets: { organisations: number; experts: number };
  /** What becomes of an id of the round, or of something of its plan. */
  within: (column: string) => string;
};

/** Fills a round up with copies of its applications, with organisations, experts and reviews of their own. */
export const intoOneRound = (client: Client, roundId: string, turns: number): Promise<void> =>
  copyApplications(client, {
    roundId,
    turns,
    mark: '-',
    sets: { organisations: turns, experts: turns },
    within: (column) => `t."${column}"`,
  });

/** Makes more rounds like this one, each with a plan, money, applications and reviews of its own. */
export async function intoRounds(client: Client, roundId: string, turns: number): Promise<void> {
  await knowCopies(client, '/');
  const copy = (table: string, where: string, changes: Changes): Promise<void> =>
    copyRows(client, turns, { table, where, changes: { id: copied('id'), ...changes } });
  const planId = `SELECT "planId" FROM "Round" WHERE "id" = '${roundId}'`;
  const ofPlan = `"planId" IN (${planId})`;
  await copy('Plan', `"id" IN (${planId})`, { frozenAt: 'NULL::timestamptz' });
  for (const table of ['PlanCategory', 'AnnouncementSection', 'PlanInstalment', 'Rubric']) {
    await copy(table, ofPlan, { planId: copied('planId') });
  }
  const rubricId = copied('rubricId');
  await copy('Criterion', `"rubricId" IN (SELECT "id" FROM "Rubric" WHERE ${ofPlan})`, { rubricId });
  await copy('ReviewStage', ofPlan, { planId: copied('planId'), rubricId });
  await copy('Round', `"id" = '${roundId}'`, {
    planId: copied('planId'),
    sequence: 't."sequence" + turn',
    title: `t."title" || '（' || turn || '）'`,
  });
  await client.query(`UPDATE "Plan" SET "frozenAt" = "createdAt" WHERE "frozenAt" IS NULL
    AND "id" IN (SELECT "planId" FROM "Round" WHERE "status" <> 'DRAFT')`);
  const ofRound = `"roundId" = '${roundId}'`;
  await copy('Fund', `"id" IN (SELECT "fundId" FROM "FundingLine" WHERE ${ofRound})`, {});
  for (const table of ['FundingLine', 'LedgerEvent']) {
    await copy(table, ofRound, { roundId: copied('roundId'), fundId: copied('fundId') });
  }
  // Two thirds of the time go to asking of 18 million cells whether their sheets are there; what is copied whole has them.
  await client.query('SET session_replication_role = replica');
  await copyApplications(client, { roundId, turns, mark: '/', sets: SETS, within: copied });
  await client.query('RESET session_replication_role');
}

async function copyApplications(client: Client, { roundId, turns, mark, sets, within }: Multiplying): Promise<void> {
  await knowCopies(client, mark);
  await choose(client, roundId);
  const copy = (table: string, where: string, changes: Changes): Promise<void> =>
    copyRows(client, turns, { table, where, changes });
  const [id, sheetId, applicationId] = [copied('id'), copied('sheetId'), copied('applicationId')];
  const [stageId, expertId] = [within('stageId'), ofSet('expertId', sets.experts)];
  await copyOrganisations(client, sets.organisations);
  await copyExperts(client, sets.experts);

  await copy('Sheet', `"id" IN (${chosen('sheetId')})`, { id });
  const key = `CASE t."key" WHEN 'comment' THEN t."key" ELSE ${within('key')} END`;
  const value = withoutSealed('value');
  await copy('Cell', `"sheetId" IN (${chosen('sheetId', 'application')})`, { sheetId, value });
  await copy('Cell', `"sheetId" IN (${chosen('sheetId', 'review')})`, { sheetId, key });
  await copy('Application', `"id" IN (${chosen('id', 'application')})`, {
    id,
    sheetId,
    roundId: within('roundId'),
    categoryId: within('categoryId'),
    organisationId: ofSet('organisationId', sets.organisations),
    number: `t."number" || '${mark}' || turn`,
  });
  const ofApplications = `"applicationId" IN (${chosen('id', 'application')})`;
  await copy('ApplicationPlace', ofApplications, { applicationId });
  await copy('Attachment', ofApplications, { id, applicationId });
  await copy('Submission', ofApplications, { id, applicationId, content: withoutSealed('content') });
  await copy('PanelMember', `("stageId", "expertId") IN (SELECT "of", "id" FROM chosen WHERE kind = 'expert')`, {
    stageId,
    expertId,
  });
  await copy('StageEntry', `"applicationId" IN (${chosen('id', 'application')})`, { stageId, applicationId });
  const review = { id, stageId, applicationId, expertId, sheetId };
  await copy('ReviewAssignment', `"id" IN (${chosen('id', 'review')})`, review);
  await client.query('DROP TABLE chosen');
}

/** What is sealed for one row opens in no other: copies go without. */
const withoutSealed = (column: string): string =>
  `CASE WHEN t."${column}"::text LIKE '%"sealed"%'
    THEN regexp_replace(t."${column}"::text, '\\{"sealed": "[^"]*"\\}', '""', 'g')::jsonb ELSE t."${column}" END`;

type Kind = 'application' | 'review' | 'expert';

const chosen = (column: 'id' | 'sheetId' | 'of', kind?: Kind): string =>
  `SELECT "${column}" FROM chosen WHERE "${column}" IS NOT NULL${kind === undefined ? '' : ` AND kind = '${kind}'`}`;

/** What is copied is chosen before there are copies that would be chosen too. */
async function choose(client: Client, roundId: string): Promise<void> {
  const applications = `SELECT "id" FROM "Application" WHERE "roundId" = '${roundId}'`;
  const stages = `SELECT "id" FROM "ReviewStage" WHERE "planId" IN (SELECT "planId" FROM "Round" WHERE "id" = '${roundId}')`;
  await client.query(`CREATE TEMP TABLE chosen AS
    SELECT 'application' AS kind, "id", "sheetId", "organisationId" AS "of" FROM "Application" WHERE "id" IN (${applications})
    UNION ALL SELECT 'review', "id", "sheetId", NULL FROM "ReviewAssignment" WHERE "applicationId" IN (${applications})
    UNION ALL SELECT 'expert', "expertId", NULL, "stageId" FROM "PanelMember" WHERE "stageId" IN (${stages})`);
  await client.query('ANALYZE chosen');
}

async function copyOrganisations(client: Client, sets: number): Promise<void> {
  await copyRows(client, sets, {
    table: 'Organisation',
    where: `"id" IN (${chosen('of', 'application')})`,
    changes: {
      id: copied('id'),
      name: `t."name" || '（' || turn || '）'`,
      uscc: 'NULL::text',
      heldUscc: 'NULL::text',
      contactPhone: `''`,
      bankAccountNumber: `''`,
    },
  });
  const { rows } = await client.query<{ id: string }>('SELECT "id" FROM "Organisation" WHERE "uscc" IS NULL');
  await client.query(
    `UPDATE "Organisation" o SET "uscc" = given.code, "heldUscc" = given.code FROM unnest($1::text[], $2::text[]) AS given(id, code)
     WHERE o."id" = given.id`,
    [rows.map(({ id }) => id), rows.map(() => someUscc())],
  );
}

async function copyExperts(client: Client, sets: number): Promise<void> {
  const experts = chosen('id', 'expert');
  await copyRows(client, sets, {
    table: 'Person',
    where: `"id" IN (SELECT "personId" FROM "Expert" WHERE "id" IN (${experts}))`,
    changes: { id: copied('id'), email: `${copied('id')} || '@example.cn'`, name: `t."name" || '（' || turn || '）'` },
  });
  await copyRows(client, sets, {
    table: 'Expert',
    where: `"id" IN (${experts})`,
    changes: { id: copied('id'), personId: copied('personId') },
  });
}

/** Copies are counted anew, as the migration counted what was there: what is copied with its triggers off is in no tally. */
export async function recountCopies(client: Client): Promise<void> {
  await client.query('TRUNCATE "ApplicationTally"');
  await client.query(`
    INSERT INTO "ApplicationTally" ("id", "roundId", "status", "categoryId", "count", "requestedFen")
    SELECT gen_random_uuid()::text, "roundId", "status", "categoryId", count(*), sum("requestedFen")
      FROM "Application" WHERE "submittedAt" IS NOT NULL GROUP BY "roundId", "status", "categoryId"`);
  await client.query(`
    UPDATE "StageEntry" e SET "live" = a."live", "submitted" = a."submitted"
      FROM (SELECT "stageId", "applicationId", sum(is_live("status")) AS "live", sum(is_submitted("status")) AS "submitted"
              FROM "ReviewAssignment" GROUP BY "stageId", "applicationId") a
     WHERE a."stageId" = e."stageId" AND a."applicationId" = e."applicationId"
       AND (a."live", a."submitted") IS DISTINCT FROM (e."live"::bigint, e."submitted"::bigint)`);
}
