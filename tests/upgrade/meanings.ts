import type { Client } from 'pg';
import type { Table } from './fixture';
import { meaningsOfTemplates, type Reading } from './meanings-of-templates';
import { ADMINISTRATORS, CITIES, PLACES, PLANS } from './moved';

const WRITER = `CASE WHEN x."updatedById" IN (SELECT "id" FROM "Person") THEN x."updatedById" ELSE 'system' END AS "updatedById"`;

/**
 * What the rows say, however they are kept. When a migration moves rows elsewhere, the meaning they had gets a further
 * reading here, `since` that migration, and `moved` names the tables and columns that are no longer compared as they are.
 */
const meanings: Record<string, Reading[]> = {
  /** By application or demand and field: the value, its version, when and by whom (the installation, where nobody was signed in). */
  answers: [
    {
      since: '',
      sql: `SELECT coalesce(a."id", d."id") AS "of", x."fieldKey", x."value", x."version", x."updatedAt", ${WRITER}
              FROM "Answer" x LEFT JOIN "Application" a USING ("answerSetId") LEFT JOIN "Demand" d USING ("answerSetId")`,
    },
    {
      since: '20261128085616_one_saver',
      sql: `SELECT coalesce(a."id", d."id") AS "of", x."key" AS "fieldKey", x."value", x."version", x."updatedAt", ${WRITER}
              FROM "Cell" x JOIN "Sheet" s ON s."id" = x."sheetId" AND s."kind" <> 'SCORES'
              LEFT JOIN "Application" a USING ("sheetId") LEFT JOIN "Demand" d USING ("sheetId")`,
    },
  ],
  /** By application or demand: the version of the form that is filled in. */
  'forms filled in': [
    {
      since: '',
      sql: `SELECT coalesce(a."id", d."id") AS "of", s."formId", s."createdAt"
              FROM "AnswerSet" s LEFT JOIN "Application" a ON a."answerSetId" = s."id" LEFT JOIN "Demand" d ON d."answerSetId" = s."id"`,
    },
    {
      since: '20261128085616_one_saver',
      sql: `SELECT coalesce(a."id", d."id") AS "of", s."formId", s."createdAt"
              FROM "Sheet" s LEFT JOIN "Application" a ON a."sheetId" = s."id" LEFT JOIN "Demand" d ON d."sheetId" = s."id"
             WHERE s."kind" <> 'SCORES'`,
    },
  ],
  /** By assignment and criterion, as text: the points, their version, when. */
  points: [
    { since: '', sql: `SELECT "assignmentId", "criterionId", "points", "version", "updatedAt" FROM "Score"` },
    {
      since: '20261128085616_one_saver',
      sql: `SELECT a."id" AS "assignmentId", x."key" AS "criterionId", (x."value" #>> '{}')::numeric(7, 2) AS "points",
                   x."version", x."updatedAt"
              FROM "ReviewAssignment" a JOIN "Cell" x ON x."sheetId" = a."sheetId" AND x."key" <> 'comment' AND x."value" <> 'null'`,
    },
  ],
  'comments and totals': [
    { since: '', sql: `SELECT "id", "status", "comment", "total", "version" FROM "ReviewAssignment"` },
    {
      since: '20261128085616_one_saver',
      sql: `SELECT a."id", a."status", coalesce(x."value" #>> '{}', '') AS "comment", a."total", a."version"
              FROM "ReviewAssignment" a LEFT JOIN "Cell" x ON x."sheetId" = a."sheetId" AND x."key" = 'comment'`,
    },
  ],
  /** What each round is set up with. Working copies of templates are no rounds. */
  rules: [
    {
      since: '',
      sql: `SELECT r."id", x."number", x."document", x."createdAt", x."frozenAt"
              FROM "Round" r JOIN "RoundRules" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `WITH published AS (
                SELECT a."roundId", a."termsBefore", a."decidedAt",
                       row_number() OVER (PARTITION BY a."roundId" ORDER BY a."decidedAt") AS "ordinal"
                  FROM "FormAmendment" a WHERE a."status" = 'PUBLISHED')
              SELECT r."id", n."number", coalesce(after."termsBefore", p."terms") AS "document",
                     coalesce(before."decidedAt", p."createdAt") AS "createdAt",
                     CASE WHEN r."publishedAt" IS NOT NULL THEN coalesce(before."decidedAt", p."frozenAt") END AS "frozenAt"
                FROM "Round" r JOIN "Plan" p ON p."id" = r."planId" CROSS JOIN LATERAL generate_series(1, p."number") AS n("number")
                LEFT JOIN published after ON after."roundId" = r."id" AND after."ordinal" = n."number"
                LEFT JOIN published before ON before."roundId" = r."id" AND before."ordinal" = n."number" - 1`,
    },
  ],
  /** By application: where it is carried out first of all. */
  'main places': [
    { since: '', sql: `SELECT "id", "regionId" FROM "Application" WHERE "regionId" IS NOT NULL` },
    {
      since: PLACES,
      sql: `SELECT "applicationId" AS "id", "regionId" FROM "ApplicationPlace" WHERE "ordinal" = 0`,
    },
  ],
  /** By grant: what the one administrator did is the security administrator's. */
  'roles held': [
    {
      since: '',
      sql: `SELECT "id", replace("role"::text, 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') AS "role" FROM "RoleGrant"`,
    },
    { since: ADMINISTRATORS, sql: `SELECT "id", "role"::text AS "role" FROM "RoleGrant"` },
  ],
  forms: [
    {
      since: '',
      sql: `SELECT r."id", f."kind", f."title", f."number", f."sections", f."frozenAt"
              FROM "Round" r JOIN "Form" f ON f."id" = r."formId" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id", f."kind", f."title", f."number", f."sections", f."frozenAt"
              FROM "Round" r JOIN "Plan" p ON p."id" = r."planId" JOIN "Form" f ON f."id" = p."formId"`,
    },
  ],
  categories: [
    {
      since: '',
      sql: `SELECT r."id" AS "round", x."id", x."code", x."name", x."position"
              FROM "Round" r JOIN "RoundCategory" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id" AS "round", x."id", x."code", x."name", x."position"
              FROM "Round" r JOIN "PlanCategory" x USING ("planId")`,
    },
  ],
  rubrics: [
    {
      since: '',
      sql: `SELECT r."id" AS "round", x."title", c.* FROM "Round" r JOIN "Rubric" x ON x."roundId" = r."id"
              JOIN "Criterion" c ON c."rubricId" = x."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id" AS "round", x."title", c.* FROM "Round" r JOIN "Rubric" x USING ("planId")
              JOIN "Criterion" c ON c."rubricId" = x."id"`,
    },
  ],
  stages: [
    {
      since: '',
      sql: `SELECT r."id" AS "round", x."id", x."position", x."kind", x."name", x."status", x."rubricId", x."reviewsPerEntry",
                   x."cutCount", x."weightBp", x."blindApplicant", x."blindExperts", x."dueAt", x."openedAt", x."closedAt", x."version"
              FROM "Round" r JOIN "ReviewStage" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id" AS "round", x."id", x."position", x."kind", x."name", x."status", x."rubricId", x."reviewsPerEntry",
                   x."cutCount", x."weightBp", x."blindApplicant", x."blindExperts", x."dueAt", x."openedAt", x."closedAt", x."version"
              FROM "Round" r JOIN "ReviewStage" x USING ("planId")`,
    },
  ],
  instalments: [
    {
      since: '',
      sql: `SELECT r."id" AS "round", x."position", x."name", x."basisPoints", x."condition"
              FROM "Round" r JOIN "RoundInstalment" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id" AS "round", x."position", x."name", x."basisPoints", x."condition"
              FROM "Round" r JOIN "PlanInstalment" x USING ("planId")`,
    },
  ],
  announcements: [
    {
      since: '',
      sql: `SELECT r."id" AS "round", x."key", x."title", x."body", x."position"
              FROM "Round" r JOIN "AnnouncementSection" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    {
      since: PLANS,
      sql: `SELECT r."id" AS "round", x."key", x."title", x."body", x."position"
              FROM "Round" r JOIN "AnnouncementSection" x USING ("planId")`,
    },
  ],
  'life of rounds': [
    {
      since: '',
      sql: `SELECT "id", "cityId", "regionId", "status", "title", "year", "sequence", "summary", "opensAt", "closesAt", "reviewFrom",
                   "reviewTo", "executionFrom", "executionTo", "contactName", "contactPhone", "complaintPhone", "publishedAt",
                   "cancelReason", "createdAt", "createdById", "mainRoundId", "trackName", "copiedFromId", "version"
              FROM "Round" WHERE "year" > 0`,
    },
  ],
  ...meaningsOfTemplates,
  /** By the expert in whose papers it stands. */
  conflicts: [
    {
      since: '',
      sql: `SELECT k."id", k."expertId", k."organisationId", k."kind", k."note", k."recordedAt", k."recordedById", k."endedAt"
              FROM "ConflictOfInterest" k`,
    },
    {
      since: CITIES,
      sql: `SELECT k."id", e."id" AS "expertId", k."organisationId", k."kind", k."note", k."recordedAt", k."recordedById", k."endedAt"
              FROM "ConflictOfInterest" k JOIN "Expert" e USING ("personId", "cityId")`,
    },
  ],
  experts: [
    {
      since: '',
      sql: `SELECT "id", "cityId", "personId", "status", "employer", "title", "categoryCodes", "approvedAt", "version" FROM "Expert"`,
    },
  ],
  'codes sent': [
    { since: '', sql: `SELECT "id", "codeHash", "createdAt", "expiresAt", "tries", "usedAt", "ip" FROM "PhoneCode"` },
  ],
  trail: [
    {
      since: '',
      sql: `SELECT "id", "at", "actorId", "actorName", "command", "entity", "entityId", "cityId", "fromState", "toState", "detail", "ip" FROM "TrailEntry"`,
    },
  ],
};

/** Every meaning, read from a database whose last migration is named: lines of text in order. */
export async function readMeanings(client: Client, migration: string): Promise<Record<string, string[]>> {
  await client.query("SET TIME ZONE 'UTC'");
  const read: Record<string, string[]> = {};
  for (const [name, readings] of Object.entries(meanings)) {
    const sql = readings.findLast(({ since }) => since <= migration)?.sql ?? '';
    const { rows } = await client.query<{ line: string }>(`SELECT to_jsonb(said)::text AS line FROM (${sql}) said`);
    read[name] = rows.map(({ line }) => line).sort();
  }
  return read;
}

/** Rows that a migration adds on purpose: since 20261128094357_who_did_it the installation is one of the people. */
const added: { table: string; id: string }[] = [{ table: 'Person', id: 'system' }];

export const withoutAdded = (tables: readonly Table[]): Table[] =>
  tables.map((table) => {
    const place = table.columns.indexOf('id');
    const isAdded = (row: Table['rows'][number]) =>
      added.some(({ table: of, id }) => of === table.name && row[place] === id);
    return { ...table, rows: table.rows.filter((row) => !isAdded(row)) };
  });
