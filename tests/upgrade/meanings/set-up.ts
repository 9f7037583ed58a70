import { plans, type Reading } from './reading';

/** The same of each thing a round is set up with: it hung on the round, and hangs on the round's plan. Working copies were rounds of the year 0. */
function hanging(was: string, is: string, columns: readonly string[]): Reading[] {
  const said = columns.map((column) => `x."${column}"`).join(', ');
  return [
    {
      since: '',
      sql: `SELECT r."id" AS "round", ${said} FROM "Round" r JOIN "${was}" x ON x."roundId" = r."id" WHERE r."year" > 0`,
    },
    { since: plans, sql: `SELECT r."id" AS "round", ${said} FROM "Round" r JOIN "${is}" x ON x."planId" = r."planId"` },
  ];
}

const criterion = [
  'id',
  'position',
  'group',
  'name',
  'maxPoints',
  'bonus',
  'tieBreak',
  'anchorFull',
  'anchorMid',
  'anchorLow',
];

/** What each round is set up with. */
export const setUp = {
  categories: hanging('RoundCategory', 'PlanCategory', ['id', 'code', 'name', 'position']),
  instalments: hanging('RoundInstalment', 'PlanInstalment', ['id', 'position', 'name', 'basisPoints', 'condition']),
  announcements: hanging('AnnouncementSection', 'AnnouncementSection', ['id', 'key', 'title', 'body', 'position']),
  rubrics: hanging('Rubric', 'Rubric', ['id', 'title']),
  stages: hanging('ReviewStage', 'ReviewStage', [
    ...[
      'id',
      'position',
      'kind',
      'name',
      'status',
      'rubricId',
      'reviewsPerEntry',
      'cutCount',
      'weightBp',
      'blindApplicant',
    ],
    ...['blindExperts', 'dueAt', 'openedAt', 'closedAt', 'version'],
  ]),
  criteria: [
    {
      since: '',
      sql: `SELECT ${criterion.map((column) => `c."${column}"`).join(', ')}, c."rubricId" FROM "Round" r
              JOIN "Rubric" x ON x."roundId" = r."id" JOIN "Criterion" c ON c."rubricId" = x."id" WHERE r."year" > 0`,
    },
    {
      since: plans,
      sql: `SELECT ${criterion.map((column) => `c."${column}"`).join(', ')}, c."rubricId" FROM "Round" r
              JOIN "Rubric" x ON x."planId" = r."planId" JOIN "Criterion" c ON c."rubricId" = x."id"`,
    },
  ],
  forms: [
    {
      since: '',
      sql: `SELECT r."id", f."id" AS "form", f."title", f."number", f."sections", f."frozenAt"
              FROM "Round" r JOIN "Form" f ON f."id" = r."formId" WHERE r."year" > 0`,
    },
    {
      since: plans,
      sql: `SELECT r."id", f."id" AS "form", f."title", f."number", f."sections", f."frozenAt"
              FROM "Round" r JOIN "Plan" p ON p."id" = r."planId" JOIN "Form" f ON f."id" = p."formId"`,
    },
  ],
  /** The rules that hold: how often they were replaced, what they say, and since when they are frozen. */
  rules: [
    {
      since: '',
      sql: `SELECT DISTINCT ON (r."id") r."id", u."number", u."document", r."version",
                   CASE WHEN r."publishedAt" IS NOT NULL THEN min(u."frozenAt") OVER (PARTITION BY r."id") END AS "frozenAt"
              FROM "Round" r JOIN "RoundRules" u ON u."roundId" = r."id" WHERE r."year" > 0 ORDER BY r."id", u."number" DESC`,
    },
    {
      since: plans,
      sql: `SELECT r."id", p."number", p."terms" AS "document", p."version",
                   CASE WHEN r."publishedAt" IS NOT NULL THEN p."frozenAt" END AS "frozenAt"
              FROM "Round" r JOIN "Plan" p ON p."id" = r."planId"`,
    },
  ],
  /** By published amendment: the rules it found. */
  'rules before amendments': [
    {
      since: '',
      sql: `SELECT a."id", u."document"
              FROM (SELECT *, row_number() OVER (PARTITION BY "roundId" ORDER BY "decidedAt") AS "turn"
                      FROM "FormAmendment" WHERE "status" = 'PUBLISHED') a
              JOIN "RoundRules" u ON u."roundId" = a."roundId" AND u."number" = a."turn"`,
    },
    { since: plans, sql: `SELECT "id", "termsBefore" AS "document" FROM "FormAmendment" WHERE "status" = 'PUBLISHED'` },
  ],
} satisfies Record<string, Reading[]>;
