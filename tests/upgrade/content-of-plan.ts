/** A plan `p` of region `g` as templates kept it until then: rubrics called by their place, without the rule on its own region. */
export const contentOfPlan = `jsonb_build_object(
  'categories', (SELECT jsonb_agg(jsonb_build_object('code', x."code", 'name', x."name") ORDER BY x."position")
    FROM "PlanCategory" x WHERE x."planId" = p."id"),
  'announcement', (SELECT jsonb_agg(jsonb_build_object('key', x."key", 'title', x."title", 'body', x."body") ORDER BY x."position")
    FROM "AnnouncementSection" x WHERE x."planId" = p."id"),
  'form', (SELECT jsonb_build_object('title', f."title", 'sections', f."sections") FROM "Form" f WHERE f."id" = p."formId"),
  'rubrics', (SELECT jsonb_agg(jsonb_build_object('key', 'rubric' || x."place", 'title', x."title", 'criteria',
      (SELECT jsonb_agg(jsonb_build_object('group', c."group", 'name', c."name", 'maxPoints', c."maxPoints"::text, 'bonus', c."bonus",
         'tieBreak', c."tieBreak", 'anchorFull', c."anchorFull", 'anchorMid', c."anchorMid", 'anchorLow', c."anchorLow") ORDER BY c."position")
       FROM "Criterion" c WHERE c."rubricId" = x."id")) ORDER BY x."place")
    FROM (SELECT *, row_number() OVER (ORDER BY "id") AS "place" FROM "Rubric" WHERE "planId" = p."id") x),
  'stages', (SELECT jsonb_agg(jsonb_build_object('kind', x."kind", 'name', x."name",
      'rubric', 'rubric' || (SELECT count(*) FROM "Rubric" y WHERE y."planId" = p."id" AND y."id" <= x."rubricId"),
      'reviewsPerEntry', x."reviewsPerEntry", 'cutCount', x."cutCount", 'weightBp', x."weightBp",
      'blindApplicant', x."blindApplicant", 'blindExperts', x."blindExperts") ORDER BY x."position")
    FROM "ReviewStage" x WHERE x."planId" = p."id"),
  'instalments', (SELECT jsonb_agg(jsonb_build_object('name', x."name", 'basisPoints', x."basisPoints", 'condition', x."condition") ORDER BY x."position")
    FROM "PlanInstalment" x WHERE x."planId" = p."id"),
  'rules', jsonb_set(p."terms", '{eligibility}', (SELECT coalesce(jsonb_agg(e ORDER BY n), '[]')
    FROM jsonb_array_elements(p."terms" -> 'eligibility') WITH ORDINALITY AS x(e, n)
    WHERE e ->> 'kind' <> 'withinRegion' OR e ->> 'regionPath' <> g."path")),
  'anyRegion', NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p."terms" -> 'eligibility') e
    WHERE e ->> 'kind' = 'withinRegion' AND e ->> 'regionPath' = g."path"))`;
