import { oneSaver, type Reading } from './reading';

/** What people filled in: answers, points, comments. */
export const filledIn = {
  /** By application or demand and field: the value, its version, when and by whom. */
  answers: [
    {
      since: '',
      sql: `SELECT coalesce(a."id", d."id") AS "of", x."fieldKey" AS "key", x."value", x."version", x."updatedAt", x."updatedById"
              FROM "Answer" x LEFT JOIN "Application" a USING ("answerSetId") LEFT JOIN "Demand" d USING ("answerSetId")`,
    },
    {
      since: oneSaver,
      sql: `SELECT coalesce(a."id", d."id") AS "of", x."key", x."value", x."version", x."updatedAt", x."updatedById"
              FROM "Cell" x JOIN "Sheet" s ON s."id" = x."sheetId" AND s."kind" <> 'SCORES'
              LEFT JOIN "Application" a ON a."sheetId" = s."id" LEFT JOIN "Demand" d ON d."sheetId" = s."id"`,
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
      since: oneSaver,
      sql: `SELECT coalesce(a."id", d."id") AS "of", s."formId", s."createdAt"
              FROM "Sheet" s LEFT JOIN "Application" a ON a."sheetId" = s."id" LEFT JOIN "Demand" d ON d."sheetId" = s."id"
             WHERE s."kind" <> 'SCORES'`,
    },
  ],
  /** By assignment and criterion: the points, their version, when. */
  points: [
    {
      since: '',
      sql: `SELECT "assignmentId", "criterionId", "points"::text, "version", "updatedAt" FROM "Score"`,
    },
    {
      since: oneSaver,
      sql: `SELECT r."id" AS "assignmentId", x."key" AS "criterionId", (x."value" #>> '{}')::numeric(7, 2)::text AS "points",
                   x."version", x."updatedAt"
              FROM "Cell" x JOIN "ReviewAssignment" r USING ("sheetId") WHERE x."key" <> 'comment' AND x."value" <> 'null'`,
    },
  ],
  /** By assignment: what the expert wrote, and where the sheet stands. */
  comments: [
    { since: '', sql: `SELECT "id", "status", "comment", "total", "version" FROM "ReviewAssignment"` },
    {
      since: oneSaver,
      sql: `SELECT r."id", r."status", coalesce(x."value" #>> '{}', '') AS "comment", r."total", r."version"
              FROM "ReviewAssignment" r LEFT JOIN "Cell" x ON x."sheetId" = r."sheetId" AND x."key" = 'comment'`,
    },
  ],
} satisfies Record<string, Reading[]>;
