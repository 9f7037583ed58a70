import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { editPlan } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { categoriesInput } from '../schema';

/** The categories applicants choose one of; their codes become part of application numbers. */
export const setCategories = command({
  name: 'plan.setCategories',
  input: categoriesInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, categories }, tx }) {
    refuseIf(problemsInCategories(categories));
    const edited = await editPlan(tx, plan, version);
    const planId = plan.id;
    await tx.planCategory.deleteMany({ where: { planId, code: { notIn: categories.map(({ code }) => code) } } });
    // One of the same code stays the same row: topics of the draft refer to it, and would stand without a category.
    for (const [position, { code, name }] of categories.entries()) {
      await tx.planCategory.upsert({
        where: { planId_code: { planId, code } },
        create: { planId, code, name, position },
        update: { name, position },
      });
    }
    return edited;
  },
  about: ({ result }) => on(result),
});

function problemsInCategories(categories: { code: string }[]): Problem[] {
  if (categories.length === 0) return [{ code: 'rounds.problems.noCategories', field: 'categories.0.name' }];
  return categories.flatMap(({ code }, index) =>
    categories.findIndex((other) => other.code === code) === index
      ? []
      : [{ code: 'rounds.problems.categoryTwice', field: `categories.${index}.code` }],
  );
}
