import { plans, type Reading } from './reading';

/** A plan's parts as one line, wherever `plan` is its id. */
const partsOfPlan = (table: { categories: string; instalments: string }, key: string, plan: string): string => `
  (SELECT jsonb_agg(jsonb_build_array("code", "name") ORDER BY "position") FROM "${table.categories}" WHERE "${key}" = ${plan}) AS "categories",
  (SELECT jsonb_agg(jsonb_build_array("key", "title", "body") ORDER BY "position") FROM "AnnouncementSection" WHERE "${key}" = ${plan}) AS "announcement",
  (SELECT jsonb_agg(jsonb_build_array("name", "basisPoints", "condition") ORDER BY "position") FROM "${table.instalments}" WHERE "${key}" = ${plan}) AS "instalments",
  (SELECT jsonb_agg(jsonb_build_array(s."kind", s."name", x."title", s."reviewsPerEntry", s."cutCount", s."weightBp", s."blindApplicant", s."blindExperts") ORDER BY s."position")
     FROM "ReviewStage" s JOIN "Rubric" x ON x."id" = s."rubricId" WHERE s."${key}" = ${plan}) AS "stages",
  (SELECT jsonb_agg(jsonb_build_array(x."title", c."group", c."name", c."maxPoints"::text, c."bonus", c."tieBreak", c."anchorFull", c."anchorMid", c."anchorLow") ORDER BY x."title", c."position")
     FROM "Rubric" x JOIN "Criterion" c ON c."rubricId" = x."id" WHERE x."${key}" = ${plan}) AS "criteria"`;

const elements = (list: string): string =>
  `jsonb_array_elements(t."document" -> 'content' -> '${list}') WITH ORDINALITY AS y(e, n)`;

/** That applicants must be of the region was left to whoever used a template; its plan says it of the template's own. */
const placeless = (rules: string): string => `jsonb_set(${rules}, '{eligibility}', coalesce(
  (SELECT jsonb_agg(y.e ORDER BY y.n) FROM jsonb_array_elements(${rules} -> 'eligibility') WITH ORDINALITY AS y(e, n) WHERE y.e ->> 'kind' <> 'withinRegion'), '[]'))`;

/** What towns keep to begin with, and the copies in which they modify it. */
export const templates = {
  templates: [
    {
      since: '',
      sql: `SELECT t."id", t."regionId", t."name", t."description", t."retiredAt", t."version",
              t."document" -> 'source' ->> 'roundId' AS "sourceRound", t."document" -> 'source' ->> 'title' AS "sourceTitle",
              t."document" -> 'content' -> 'form' -> 'sections' AS "sections", ${placeless(`(t."document" -> 'content' -> 'rules')`)} AS "rules",
              (SELECT jsonb_agg(jsonb_build_array(e ->> 'code', e ->> 'name') ORDER BY n) FROM ${elements('categories')}) AS "categories",
              (SELECT jsonb_agg(jsonb_build_array(e ->> 'key', e ->> 'title', e ->> 'body') ORDER BY n) FROM ${elements('announcement')}) AS "announcement",
              (SELECT jsonb_agg(jsonb_build_array(e ->> 'name', (e ->> 'basisPoints')::int, e ->> 'condition') ORDER BY n) FROM ${elements('instalments')}) AS "instalments",
              (SELECT jsonb_agg(jsonb_build_array(e ->> 'kind', e ->> 'name',
                        (SELECT x ->> 'title' FROM jsonb_array_elements(t."document" -> 'content' -> 'rubrics') x WHERE x ->> 'key' = e ->> 'rubric'),
                        (e ->> 'reviewsPerEntry')::int, (e ->> 'cutCount')::int, (e ->> 'weightBp')::int, (e ->> 'blindApplicant')::boolean,
                        coalesce((e ->> 'blindExperts')::boolean, true)) ORDER BY n) FROM ${elements('stages')}) AS "stages",
              (SELECT jsonb_agg(jsonb_build_array(e ->> 'title', c ->> 'group', c ->> 'name', (c ->> 'maxPoints')::numeric(7, 2)::text,
                        coalesce((c ->> 'bonus')::boolean, false), (c ->> 'tieBreak')::int, c ->> 'anchorFull', c ->> 'anchorMid', c ->> 'anchorLow')
                        ORDER BY e ->> 'title', k)
                 FROM ${elements('rubrics')}, jsonb_array_elements(e -> 'criteria') WITH ORDINALITY AS z(c, k)) AS "criteria"
            FROM "OwnTemplate" t`,
    },
    {
      since: plans,
      sql: `SELECT t."id", t."regionId", t."name", t."description", t."retiredAt", t."version", t."sourceRoundId" AS "sourceRound",
              t."sourceTitle", f."sections", ${placeless('p."terms"')} AS "rules",
              ${partsOfPlan({ categories: 'PlanCategory', instalments: 'PlanInstalment' }, 'planId', 'p."id"')}
            FROM "OwnTemplate" t JOIN "Plan" p ON p."id" = t."planId" JOIN "Form" f ON f."id" = p."formId"`,
    },
  ],
  'working copies': [
    {
      since: '',
      sql: `SELECT r."editsTemplateId" AS "template", EXISTS (SELECT 1 FROM "OwnTemplate" o WHERE o."workingCopyId" = r."id") AS "open",
              r."id", u."document" AS "rules", f."sections", ${partsOfPlan({ categories: 'RoundCategory', instalments: 'RoundInstalment' }, 'roundId', 'r."id"')}
            FROM "Round" r JOIN "RoundRules" u ON u."roundId" = r."id" JOIN "Form" f ON f."id" = r."formId" WHERE r."year" = 0`,
    },
    {
      since: plans,
      sql: `WITH RECURSIVE copies AS (
              SELECT t."id" AS "template", true AS "open", t."editPlanId" AS "id" FROM "OwnTemplate" t
              UNION ALL SELECT t."id", false, p."basedOnId" FROM "OwnTemplate" t JOIN "Plan" p ON p."id" = t."planId"
              UNION ALL SELECT c."template", false, p."basedOnId" FROM copies c JOIN "Plan" p ON p."id" = c."id" WHERE NOT c."open")
            SELECT c."template", c."open", p."id", p."terms" AS "rules", f."sections",
              ${partsOfPlan({ categories: 'PlanCategory', instalments: 'PlanInstalment' }, 'planId', 'p."id"')}
            FROM copies c JOIN "Plan" p ON p."id" = c."id" JOIN "Form" f ON f."id" = p."formId"`,
    },
  ],
} satisfies Record<string, Reading[]>;
