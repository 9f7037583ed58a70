import { contentOfPlan } from './content-of-plan';
import { PLANS } from './moved';

/** How to read one meaning from the schema as it is since a migration ('' for the oldest fixture's). */
export type Reading = { since: string; sql: string };

export const meaningsOfTemplates: Record<string, Reading[]> = {
  /** What each template holds, and what stands in the copies in which it is or was modified. */
  templates: [
    {
      since: '',
      sql: `SELECT "id", "cityId", "regionId", "name", "description", "document", "retiredAt" FROM "OwnTemplate"`,
    },
    {
      since: PLANS,
      sql: `SELECT o."id", o."cityId", o."regionId", o."name", o."description", o."retiredAt", jsonb_build_object(
                     'source', jsonb_build_object('roundId', o."sourceRoundId", 'title', o."sourceTitle"),
                     'content', ${contentOfPlan}) AS "document"
                FROM "OwnTemplate" o JOIN "Plan" p ON p."id" = o."planId" JOIN "Region" g ON g."id" = p."regionId"`,
    },
  ],
  'working copies': [
    {
      since: '',
      sql: `SELECT r."editsTemplateId", t."id" IS NOT NULL AS "open", x."document", f."sections",
                   (SELECT jsonb_agg(jsonb_build_array(i."name", i."basisPoints", i."condition") ORDER BY i."position")
                      FROM "RoundInstalment" i WHERE i."roundId" = r."id") AS "instalments",
                   (SELECT jsonb_agg(jsonb_build_array(s."kind", s."name", s."cutCount", s."weightBp") ORDER BY s."position")
                      FROM "ReviewStage" s WHERE s."roundId" = r."id") AS "stages",
                   (SELECT jsonb_agg(jsonb_build_array(a."key", a."title", a."body") ORDER BY a."position")
                      FROM "AnnouncementSection" a WHERE a."roundId" = r."id") AS "announcement"
              FROM "Round" r JOIN "RoundRules" x ON x."roundId" = r."id" JOIN "Form" f ON f."id" = r."formId"
              LEFT JOIN "OwnTemplate" t ON t."workingCopyId" = r."id" WHERE r."year" = 0`,
    },
    {
      since: PLANS,
      sql: `WITH RECURSIVE numbers AS (
                SELECT o."id" AS "templateId", o."editPlanId" AS "planId" FROM "OwnTemplate" o WHERE o."editPlanId" IS NOT NULL
                UNION SELECT o."id", p."basedOnId" FROM "OwnTemplate" o JOIN "Plan" p ON p."id" = o."planId"
                UNION SELECT n."templateId", p."basedOnId" FROM numbers n JOIN "Plan" p ON p."id" = n."planId")
              SELECT n."templateId" AS "editsTemplateId", p."frozenAt" IS NULL AS "open", p."terms" AS "document", f."sections",
                   (SELECT jsonb_agg(jsonb_build_array(i."name", i."basisPoints", i."condition") ORDER BY i."position")
                      FROM "PlanInstalment" i WHERE i."planId" = p."id") AS "instalments",
                   (SELECT jsonb_agg(jsonb_build_array(s."kind", s."name", s."cutCount", s."weightBp") ORDER BY s."position")
                      FROM "ReviewStage" s WHERE s."planId" = p."id") AS "stages",
                   (SELECT jsonb_agg(jsonb_build_array(a."key", a."title", a."body") ORDER BY a."position")
                      FROM "AnnouncementSection" a WHERE a."planId" = p."id") AS "announcement"
              FROM numbers n JOIN "Plan" p ON p."id" = n."planId" JOIN "Form" f ON f."id" = p."formId"
             WHERE NOT EXISTS (SELECT 1 FROM "OwnTemplate" o WHERE o."planId" = p."id")`,
    },
  ],
};
