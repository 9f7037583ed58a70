import 'server-only';
import { problemsInBudget } from '@/lib/applications/filling/budget';
import { budgetLine, budgetRulesOf } from '@/lib/applications/filling/budget-lines';
import type { ProfileFacts } from '@/lib/applications/submission/submitted-document';
import type { Tx } from '@/lib/db/client';
import type { AnswerNames } from '@/lib/forms/answers/format-answer';
import type { FillContext } from '@/lib/forms/answers/problems-in-answers';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import { addDays, type Day, monthsLater, shanghaiDay } from '@/lib/kernel/shanghai';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import type { Terms } from '@/lib/plans/terms/terms';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { syntheticOrganisation } from './synthetic-organisation';
import type { FormOnTrial } from './try-rules';

/** A round's form with everything a trial answer sheet needs. */
export type Scene = FormOnTrial & {
  categories: { code: string; name: string }[];
  regions: { id: string; name: string; level: string; path: string }[];
  profile: ProfileFacts;
  names: AnswerNames;
  problemsInBudget: FillContext['problemsInBudget'];
  executionMonths: Terms['executionMonths'];
};

/** Where no execution period is set yet, days are tried in the year to come. */
const UNSET_PERIOD_DAYS = 300;

/** What a scene is made from: a round as it is set up, or a plan of which no dates are known. */
export type OnTrial = Pick<RoundSettings, 'categories' | 'topics' | 'form' | 'terms'> &
  Pick<RoundSettings, 'executionFrom' | 'executionTo' | 'closesAt'> & { region: { path: string } };

export async function sceneOf(tx: Tx, round: OnTrial, now: Date): Promise<Scene> {
  const { terms, categories, topics } = round;
  const sections = formSections.parse(round.form.sections);
  const regions = parentsFirst(
    await tx.region.findMany({
      where: { path: { startsWith: round.region.path }, validTo: null },
      orderBy: officialOrder,
      select: { id: true, name: true, level: true, path: true },
    }),
  );
  const { capFen, leastFen, minOwnBasisPoints, caps, forbiddenCodes } = budgetRulesOf(terms);
  const today = shanghaiDay(now);
  const { profile } = syntheticOrganisation(terms, { regionPath: round.region.path, today });
  const from = round.executionFrom ?? addDays(today, 60);
  return {
    sections,
    rules: demandsOf(terms, sections),
    references: formReferences(sections, { categories, regions, budgetItems: terms.budget.items, topics }),
    sources: {
      regions,
      attachmentCounts: attachmentsOf(sections),
      profile,
      agesOn: shanghaiDay(round.closesAt ?? now),
    },
    topics: topics ?? [],
    setting: {
      categoryCodes: categories.map(({ code }) => code),
      regions: regions.map((region) => ({ id: region.id, level: region.level })),
      budget: {
        items: terms.budget.items.filter(({ code }) => !forbiddenCodes.includes(code)),
        capFen,
        leastFen,
        minOwnBasisPoints,
        caps,
      },
      period: {
        from,
        to: lastDay(round, from),
      },
    },
    categories,
    regions,
    profile,
    names: {
      categories: Object.fromEntries(categories.map(({ code, name }) => [code, name])),
      regions: Object.fromEntries(regions.map(({ id, name }) => [id, name])),
      budgetItems: Object.fromEntries(terms.budget.items.map(({ code, name }) => [code, name])),
    },
    problemsInBudget: (rows, funders) => problemsInBudget(rows.map(budgetLine), budgetRulesOf(terms), funders),
    executionMonths: terms.executionMonths,
  };
}

function lastDay({ executionTo, terms: { executionMonths } }: OnTrial, from: Day): Day {
  if (executionMonths !== null) return addDays(monthsLater(from, executionMonths.most), -1);
  return executionTo !== null && executionTo >= from ? executionTo : addDays(from, UNSET_PERIOD_DAYS);
}

/** One file each counts as there. */
function attachmentsOf(sections: readonly FormSection[]): Record<string, number> {
  const fields = sections.flatMap((section) => section.fields);
  return Object.fromEntries(fields.filter(({ type }) => type === 'attachment').map(({ key }) => [key, 1]));
}
