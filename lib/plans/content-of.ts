import { formSections } from '@/lib/forms/definition/definition';
import type { PlanContent } from './plan-content';
import { planContent } from './plan-content-schema';
import { termsAsJson } from './terms/terms';
import type { WholePlan } from './whole-plan';

/** A region that is the plan's own is another where another begins with it. */
const ownRegion = { regionPath: '', regionName: '' };

/** What a plan sets up, as `writePlan` writes it: both ways lead back to where one began. */
export function contentOf(plan: WholePlan): PlanContent {
  const elsewhere = plan.terms.eligibility.filter(
    (rule) => rule.kind !== 'withinRegion' || rule.regionPath !== plan.region.path,
  );
  const eligibility = elsewhere.map((rule) =>
    rule.kind === 'activeInRegion' && rule.regionPath === plan.region.path ? { ...rule, ...ownRegion } : rule,
  );
  const rubricKey = (rubricId: string): string => `rubric${plan.rubrics.findIndex(({ id }) => id === rubricId) + 1}`;
  return planContent.parse({
    categories: plan.categories.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    announcement: plan.announcement.map(({ key, title, body }) => ({ key, title, body })),
    form: { title: plan.form.title, sections: formSections.parse(plan.form.sections) },
    word: plan.wordFileId === null ? null : { fileId: plan.wordFileId, tags: plan.wordTags },
    rubrics: plan.rubrics.map(({ id, title, criteria }) => ({
      key: rubricKey(id),
      title,
      criteria: criteria.map(criterionOf),
    })),
    stages: plan.stages.map(
      ({
        kind,
        name,
        nameEn,
        rubricId,
        reviewsPerEntry,
        cutCount,
        weightBp,
        blindApplicant,
        blindExperts,
        secretBallot,
        sumRule,
        kindQuotas,
        apartSameEmployer,
        chanceCapBp,
      }) => ({
        kind,
        name,
        nameEn,
        rubric: rubricKey(rubricId),
        reviewsPerEntry,
        cutCount,
        weightBp,
        blindApplicant,
        blindExperts,
        secretBallot,
        sumRule,
        kindQuotas,
        apartSameEmployer,
        chanceCapBp,
      }),
    ),
    instalments: plan.instalments.map(({ name, basisPoints, condition }) => ({ name, basisPoints, condition })),
    terms: termsAsJson({ ...plan.terms, eligibility }),
    anyRegion: elsewhere.length === plan.terms.eligibility.length,
  });
}

function criterionOf({
  group,
  name,
  maxPoints,
  bonus,
  tieBreak,
  anchorFull,
  anchorMid,
  anchorLow,
}: WholePlan['rubrics'][number]['criteria'][number]) {
  return { group, name, maxPoints, bonus, tieBreak, anchorFull, anchorMid, anchorLow };
}
